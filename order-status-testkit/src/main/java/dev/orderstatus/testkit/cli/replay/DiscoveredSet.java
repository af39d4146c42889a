package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.log.Discovery;
import dev.orderstatus.testkit.log.UnreadableLogException;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A first status set of the steps that the orders of a log took. */
final class DiscoveredSet {
  static final String CANCELED = "canceled";

  private final String id;
  private final Discovery log;
  private final Map<String, Set<String>> sources = new LinkedHashMap<>();
  private final Set<String> guessed = new LinkedHashSet<>();
  private boolean anyEndIsFinal;

  DiscoveredSet(String id, Discovery log) {
    this.id = id;
    this.log = log;
    log.statuses().forEach(status -> sources.put(status, new LinkedHashSet<>()));
    log.first().keySet().forEach(status -> source(status).add(""));
    log.steps().forEach((from, targets) -> {
      // Nothing leads out of canceled, in any set.
      if (!from.equals(CANCELED)) {
        targets.keySet().forEach(to -> source(to).add(from));
      }
    });
    reachAll();
  }

  private Set<String> source(String status) {
    return sources.computeIfAbsent(status, none -> new LinkedHashSet<>());
  }

  /** A status that only canceled orders entered would be unreachable. */
  private void reachAll() {
    Set<String> reached = new LinkedHashSet<>(List.of(""));
    for (boolean more = true; more; ) {
      more = false;
      for (Map.Entry<String, Set<String>> status : sources.entrySet()) {
        if (status.getValue().stream().anyMatch(reached::contains)) {
          more |= reached.add(status.getKey());
        }
      }
      if (!more) {
        for (String status : sources.keySet()) {
          if (!reached.contains(status)) {
            source(status).add("");
            guessed.add(status);
            more = true;
            break;
          }
        }
      }
    }
  }

  String id() {
    return id;
  }

  Discovery log() {
    return log;
  }

  List<String> statuses() {
    return log.statuses();
  }

  /** The source of a step to a status; empty for the placing of an order. */
  List<String> sources(String status) {
    return List.copyOf(source(status));
  }

  /** True if no order came from there, and the step only makes the status reachable. */
  boolean isGuess(String from, String to) {
    return from.isEmpty() && guessed.contains(to);
  }

  boolean isFinal(String status) {
    boolean leads = sources.values().stream().anyMatch(from -> from.contains(status));
    long ended = log.ended().getOrDefault(status, 0L);
    return !leads
        || (anyEndIsFinal ? ended > 0 : 2 * ended >= log.reached().getOrDefault(status, 0L));
  }

  static String action(String status) {
    return "mark-" + status;
  }

  static String words(String code) {
    return code.replace('-', ' ');
  }

  /** The lifecycle of the set; it compiles, or the log shows what no set can allow. */
  OrderLifecycle lifecycle(Settings settings) throws UnreadableLogException {
    Validation<List<Problem>, OrderLifecycle> compiled = OrderStatuses.compile(set(), settings);
    if (compiled.isInvalid()) {
      anyEndIsFinal = true;
      compiled = OrderStatuses.compile(set(), settings);
    }
    if (compiled.isInvalid()) {
      throw new UnreadableLogException("its steps make no status set: "
          + compiled.getError().get(0) + "; write a set by hand, or name one with --set");
    }
    return compiled.get();
  }

  private StatusSet set() {
    StatusSet.Builder set = StatusSet.named(id, "Statuses of a log").types(OrderType.of("order"));
    statuses().forEach(status -> set.status(definition(status)));
    statuses().forEach(status -> set.commands(Action.of(action(status))));
    statuses().forEach(status -> set.on(Action.of(action(status)), row(status)));
    return set.texts(Texts.of(Map.of(Locale.ENGLISH, texts()))).build();
  }

  private StatusDefinition.Builder definition(String status) {
    StatusDefinition.Builder definition =
        StatusDefinition.of(OrderStatus.of(status)).phase(Phase.IN_PROGRESS);
    if (status.equals(CANCELED)) {
      return definition.phase(Phase.CANCELED).historical().terminal();
    }
    return isFinal(status)
        ? definition.phase(Phase.COMPLETED).historical().correctable()
        : definition;
  }

  private TransitionDefinition.Builder row(String status) {
    List<OrderStatus> from = new ArrayList<>();
    for (String source : sources(status)) {
      from.add(source.isEmpty() ? OrderStatus.NEW : OrderStatus.of(source));
    }
    return TransitionDefinition.from(from.toArray(OrderStatus[]::new))
        .by(Actor.STAFF, Actor.SYSTEM)
        .to(OrderStatus.of(status));
  }

  /** The English texts, to be written better. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("type.order", "order");
    for (String status : statuses()) {
      String words = words(status);
      String key = "status." + status;
      texts.put(key + ".label", Character.toUpperCase(words.charAt(0)) + words.substring(1));
      texts.put(key + ".headline", "Your order is in the status \"" + words + "\".");
      texts.put(key + ".headline.staff", "This order is in the status \"" + words + "\".");
      texts.put(key + ".body", "We keep you informed.");
      texts.put(key + ".body.staff", "The log showed it there.");
      texts.put(key + ".next.1", "You do not need to do anything.");
      texts.put(key + ".next.1.staff", "");
      texts.put("action." + action(status) + ".label", "Mark as " + words);
    }
    return texts;
  }
}
