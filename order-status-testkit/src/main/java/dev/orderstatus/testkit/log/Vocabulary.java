package dev.orderstatus.testkit.log;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Payment;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The words of a log that a set has, by column, before anybody knows if the log can be audited. */
final class Vocabulary {
  private static final int MOST = 10_000;

  private final Columns columns;
  private final Map<Role, Predicate<String>> understood = new LinkedHashMap<>();
  private final Map<Role, Map<String, Long>> known = new LinkedHashMap<>();
  private final Map<Role, Map<String, Long>> foreign = new LinkedHashMap<>();
  private final boolean actions;
  private final long timeColumns;
  private long rows;
  private long knownRows;

  Vocabulary(StatusSet set, Columns columns, Statuses statuses, List<LogMap> maps)
      throws UnreadableLogException {
    this.columns = columns;
    actions = columns.has(Role.ACTION) && columns.has(Role.ACTOR);
    timeColumns = columns.names().stream()
        .filter(name -> maps.stream().anyMatch(map -> map.names("time").containsKey(name)))
        .count();
    if (actions) {
      Words<Action> ofSet = Words.ofActions(set, maps);
      Words<Actor> actors = Words.ofActors(set, maps);
      understood.put(Role.ACTION, ofSet::understands);
      understood.put(Role.ACTOR, actors::understands);
    } else if (columns.times().isEmpty()) {
      understood.put(
          Role.STATUS,
          word -> statuses.isLeftOut(word) || statuses.read(word).status().isPresent());
    }
    Words<OrderType> types =
        new Words<>("type", set, maps, Words.values(set.types()), OrderType::parse);
    Words<Payment> payments = new Words<>(
        "payment",
        set,
        maps,
        Arrays.stream(Payment.values()).map(Payment::code).toList(),
        Payment::parse);
    understood.put(Role.TYPE, types::understands);
    understood.put(Role.PAYMENT, payments::understands);
  }

  void take(LogRecord record) {
    if (record.problem() != null) {
      return;
    }
    rows++;
    boolean all = true;
    for (Map.Entry<Role, Predicate<String>> role : understood.entrySet()) {
      String word = record.field(columns.number(role.getKey()));
      boolean main = isMain(role.getKey());
      if (word.isEmpty() || word.equals(JsonRecords.NESTED)) {
        all &= !main;
      } else {
        boolean fits = role.getValue().test(word);
        all &= fits || !main;
        Map<String, Long> words =
            (fits ? known : foreign).computeIfAbsent(role.getKey(), none -> new TreeMap<>());
        if (words.size() < MOST || words.containsKey(word)) {
          words.merge(word, 1L, Long::sum);
        }
      }
    }
    knownRows += all && !understood.isEmpty() ? 1 : 0;
  }

  private boolean isMain(Role role) {
    return actions ? role == Role.ACTION || role == Role.ACTOR : role == Role.STATUS;
  }

  private long count(Map<Role, Map<String, Long>> words) {
    return words.entrySet().stream()
        .filter(entry -> isMain(entry.getKey()))
        .mapToLong(entry -> entry.getValue().size())
        .sum();
  }

  Fit fit(String set, long legalRows) {
    if (!columns.times().isEmpty()) {
      return new Fit(set, rows, knownRows, timeColumns, columns.times().size(), legalRows);
    }
    return new Fit(set, rows, knownRows, count(known) + count(foreign), count(known), legalRows);
  }

  Foreign foreign() {
    Map<String, Map<String, Long>> words = new LinkedHashMap<>();
    foreign.forEach((role, counts) -> words.put(role.column(), counts));
    return new Foreign(columns.unknown(), words);
  }
}
