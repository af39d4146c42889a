package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.Reached;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.message.Timeline.State;
import dev.orderstatus.api.message.Timeline.Step;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.core.internal.rules.ConditionEvaluator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Places the history of orders of one type along the normal course of their set. */
final class TimelineBuilder {

  private final StatusSet set;
  private final ConditionEvaluator conditions;
  private final Messages messages;
  private final Ways ways;
  private final Map<OrderStatus, StatusDefinition> statuses = new HashMap<>();

  TimelineBuilder(StatusSet set, ConditionEvaluator conditions, Messages messages, Ways ways) {
    this.set = set;
    this.conditions = conditions;
    this.messages = messages;
    this.ways = ways;
    set.statuses().forEach(status -> statuses.put(status.status(), status));
  }

  /** The whole course in one language; empty if it is not complete in this language. */
  Optional<Timeline> in(Locale language, Order order, List<Reached> history, Instant at) {
    StatusMessage now = messages.describe(order, at, language);
    List<OrderStatus> toCome = toCome(order, at);
    Map<OrderStatus, Instant> done = done(order, history, toCome);
    boolean whole = now.locale().equals(language)
        && Stream.concat(done.keySet().stream(), toCome.stream())
            .allMatch(status -> messages.label(status, language).locale().equals(language));
    if (!whole) {
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    done.forEach((status, reachedAt) ->
        steps.add(step(status, State.DONE, Optional.of(reachedAt), language)));
    if (!isHidden(order.status()) && !order.status().equals(OrderStatus.NEW)) {
      steps.add(new Step(
          order.status(),
          now.label(),
          State.CURRENT,
          Optional.of(order.statusSince()),
          now.promise()));
    }
    for (OrderStatus status : toCome) {
      steps.add(step(status, State.TO_COME, Optional.empty(), language));
    }
    return Optional.of(new Timeline(language, steps));
  }

  /** Each status once, at its last occurrence, and only the statuses before the current one. */
  private Map<OrderStatus, Instant> done(
      Order order, List<Reached> history, List<OrderStatus> toCome) {
    List<Reached> before = history.stream()
        .filter(reached -> statuses.containsKey(reached.status()))
        .filter(reached -> !reached.at().isAfter(order.statusSince()))
        .filter(reached -> !reached.equals(new Reached(order.status(), order.statusSince())))
        .toList();
    Map<OrderStatus, Instant> done = new LinkedHashMap<>();
    for (Reached reached : Sequence.of(before, order.status(), ways)) {
      done.remove(reached.status());
      done.put(reached.status(), reached.at());
    }
    done.keySet()
        .removeIf(
            status -> status.equals(order.status()) || isHidden(status) || toCome.contains(status));
    return done;
  }

  private List<OrderStatus> toCome(Order order, Instant at) {
    OrderStatus here = order.status();
    List<OrderStatus> path = set.paths().stream()
        .filter(candidate -> conditions.holds(candidate.condition(), order, at))
        .findFirst()
        .map(Conditional::value)
        .orElse(List.of());
    return isOver(order, path)
        ? List.of()
        : new Prospect(set, ways, path)
            .from(here).stream().filter(status -> !isHidden(status)).toList();
  }

  /**
   * True if the order may end here, or cannot go on because the set does not know its status or
   * type.
   */
  private boolean isOver(Order order, List<OrderStatus> path) {
    StatusDefinition current = statuses.get(order.status());
    if (!set.types().contains(order.type())) {
      return true;
    }
    if (current == null) {
      return !order.status().equals(OrderStatus.NEW);
    }
    return current.ending() == Ending.TERMINAL
        || (current.ending() == Ending.CORRECTABLE && !path.contains(order.status()));
  }

  private boolean isHidden(OrderStatus status) {
    StatusDefinition definition = statuses.get(status);
    return definition != null && definition.hidden();
  }

  private Step step(OrderStatus status, State state, Optional<Instant> reachedAt, Locale locale) {
    return new Step(
        status, messages.label(status, locale).value(), state, reachedAt, Optional.empty());
  }
}
