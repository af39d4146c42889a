package dev.orderstatus.testkit.log;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.testkit.cli.text.Shown;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the words of one kind, other than statuses, as a log spells them: renamed by a map, as the
 * code, or the code in another spelling.
 *
 * @param <C> the kind of code
 */
final class Words<C> {
  private static final int MOST_REMEMBERED = 1000;

  private final String kind;
  private final String set;
  private final Map<String, String> renamed = new HashMap<>();
  private final Map<String, String> spelled = new HashMap<>();
  private final Function<String, Either<String, C>> parse;
  private final Map<String, Either<String, C>> remembered = new HashMap<>();
  private final Map<String, Boolean> met = new LinkedHashMap<>();
  private final Map<String, Long> foreign = new TreeMap<>();

  Words(
      String kind,
      StatusSet set,
      List<LogMap> maps,
      Collection<String> codes,
      Function<String, Either<String, C>> parse)
      throws UnreadableLogException {
    this.kind = kind;
    this.set = set.id();
    this.parse = parse;
    codes.forEach(code -> spelled.putIfAbsent(plain(code), code));
    for (LogMap map : maps) {
      take(map, codes);
    }
  }

  /** The actions of the orders of a set, and of their parts. */
  static Words<Action> ofActions(StatusSet set, List<LogMap> maps) throws UnreadableLogException {
    return new Words<>("action", set, maps, actions(set), Action::parse);
  }

  /** The actors of a set and of its kinds. */
  static Words<Actor> ofActors(StatusSet set, List<LogMap> maps) throws UnreadableLogException {
    return new Words<>("actor", set, maps, actors(set), Actor::parse);
  }

  private static List<String> actions(StatusSet set) {
    return withKinds(set)
        .flatMap(each -> each.actions().stream())
        .map(action -> action.action().value())
        .distinct()
        .toList();
  }

  private static List<String> actors(StatusSet set) {
    return withKinds(set)
        .flatMap(each -> each.actors().stream())
        .map(Actor::value)
        .distinct()
        .toList();
  }

  private static Stream<StatusSet> withKinds(StatusSet set) {
    return Stream.concat(Stream.of(set), set.kinds().stream().map(Kind::set));
  }

  static Collection<String> values(Collection<? extends Code> codes) {
    return codes.stream().map(Code::value).toList();
  }

  private void take(LogMap map, Collection<String> codes) throws UnreadableLogException {
    for (Map.Entry<String, String> entry : map.names(kind).entrySet()) {
      String target = bare(entry.getValue());
      boolean filled = !target.isEmpty() && !renamed.containsKey(entry.getKey());
      boolean fits = codes.contains(target) || target.equals(LogMap.LEFT_OUT);
      if (filled && !fits && !map.isKnown()) {
        throw new UnreadableLogException("the map, key %s.%s: the set %s has no %s %s; it has %s"
            .formatted(
                kind,
                Shown.text(entry.getKey()),
                set,
                kind,
                Shown.text(target),
                String.join(", ", codes)));
      }
      if (filled && fits) {
        renamed.put(entry.getKey(), target);
        if (!map.isKnown()) {
          met.put(entry.getKey(), false);
        }
      }
    }
  }

  /** A code of the set itself may be qualified. */
  private String bare(String code) {
    return code.startsWith(set + ":") ? code.substring(set.length() + 1) : code;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
  }

  boolean isLeftOut(String text) {
    if (!LogMap.LEFT_OUT.equals(renamed.get(text))) {
      return false;
    }
    met.replace(text, true);
    return true;
  }

  /** The code, or the reason why there is none. */
  Either<String, C> read(String text) {
    Either<String, C> known = remembered.get(text);
    if (known == null) {
      known = parsed(text);
      if (remembered.size() < MOST_REMEMBERED) {
        remembered.put(text, known);
      }
    }
    if (known.isLeft() && (foreign.size() < MOST_REMEMBERED || foreign.containsKey(text))) {
      foreign.merge(text, 1L, Long::sum);
    }
    return known;
  }

  private Either<String, C> parsed(String text) {
    met.replace(text, true);
    String code = bare(renamed.getOrDefault(text, text));
    String word = spelled.getOrDefault(plain(code), code);
    return parse
        .apply(word)
        .mapLeft(problem -> "%s; rename it with --map and %s.NAME=CODE".formatted(problem, kind));
  }

  /** True if the set has the word. */
  boolean understands(String text) {
    return renamed.containsKey(text) || spelled.containsKey(plain(bare(text)));
  }

  /** The entries of users' maps that no row has used. */
  List<String> unmet() {
    return met.entrySet().stream()
        .filter(entry -> !entry.getValue())
        .map(entry -> kind + "." + entry.getKey())
        .toList();
  }

  /** The words that could not be read, and how often. */
  Map<String, Long> foreign() {
    return foreign;
  }
}
