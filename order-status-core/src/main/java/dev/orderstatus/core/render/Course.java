package dev.orderstatus.core.render;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.When;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.Reached;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.message.Timeline.State;
import dev.orderstatus.api.message.Timeline.Step;
import dev.orderstatus.api.order.Order;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays an order's history along the normal path of its set. */
final class Course {

  private final StatusSet set;
  private final StatusConditions conditions;
  private final Messages messages;
  private final Map<OrderStatus, StatusDefinition> statuses = new HashMap<>();

  Course(StatusSet set, StatusConditions conditions, Messages messages) {
    this.set = set;
    this.conditions = conditions;
    this.messages = messages;
    set.statuses().forEach(status -> statuses.put(status.status(), status));
  }

  /** The whole course in one language; empty where this language does not have all of it. */
  Optional<Timeline> in(Locale language, Order order, List<Reached> history, Instant at) {
    StatusMessage now = messages.describe(order, at, language);
    Map<OrderStatus, Instant> done = done(order, history);
    List<OrderStatus> toCome = toCome(order, done, at);
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

  /** Each status once, where the order was last, and only what came before it is in its status. */
  private Map<OrderStatus, Instant> done(Order order, List<Reached> history) {
    Map<OrderStatus, Instant> done = new LinkedHashMap<>();
    history.stream()
        .sorted(Comparator.comparing(Reached::at))
        .filter(reached -> !reached.at().isAfter(order.statusSince()))
        .filter(reached ->
            !reached.status().equals(order.status()) && statuses.containsKey(reached.status()))
        .filter(reached -> !isHidden(reached.status()))
        .forEach(reached -> {
          done.remove(reached.status());
          done.put(reached.status(), reached.at());
        });
    return done;
  }

  private List<OrderStatus> toCome(Order order, Map<OrderStatus, Instant> done, Instant at) {
    StatusDefinition current = statuses.get(order.status());
    boolean ended = current != null && current.ending() == Ending.TERMINAL;
    boolean unknown = current == null && !order.status().equals(OrderStatus.NEW);
    if (ended || unknown) {
      return List.of();
    }
    List<OrderStatus> path = set.paths().stream()
        .filter(candidate -> conditions.holds(candidate.condition(), order, at))
        .findFirst()
        .map(When::value)
        .orElse(List.of());
    boolean mayEnd = current != null && current.ending() == Ending.FINAL;
    if (mayEnd && !path.contains(order.status())) {
      return List.of();
    }
    int last = path.indexOf(order.status());
    for (int i = 0; i < path.size() && !path.contains(order.status()); i++) {
      last = done.containsKey(path.get(i)) ? i : last;
    }
    return path.subList(last + 1, path.size()).stream()
        .filter(status -> !isHidden(status))
        .toList();
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
