package dev.orderstatus.testkit.cli.page;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.Conditions;
import dev.orderstatus.testkit.explore.QuestionSpace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the library finds out about a set by looking at all of it. */
final class CourseData {

  private static final Action LOOK = Action.of("look");

  private final OrderLifecycle lifecycle;
  private final List<Order> orders = new ArrayList<>();
  private final Instant at = QuestionSpace.PLACED_AT.plusSeconds(172_800);

  CourseData(OrderLifecycle lifecycle) {
    this.lifecycle = lifecycle;
    QuestionSpace space = QuestionSpace.of(lifecycle);
    orders.addAll(space.ordersToPlace());
    orders.addAll(space.ordersWithMessages());
  }

  /** The steps to come, by type, number of the path and status. */
  Map<String, Map<Integer, Map<String, List<String>>>> toCome() {
    Map<String, Map<Integer, Map<String, List<String>>>> all = new TreeMap<>();
    for (Order order : orders) {
      Map<String, List<String>> known = all.computeIfAbsent(
              order.type().value(), none -> new TreeMap<>())
          .computeIfAbsent(path(order), none -> new TreeMap<>());
      known.computeIfAbsent(order.status().value(), none -> toCome(order));
    }
    return all;
  }

  private int path(Order order) {
    Conditions conditions = Conditions.of(lifecycle);
    Request look = Request.of(LOOK, Actor.CUSTOMER, at);
    for (int i = 0; i < lifecycle.definition().paths().size(); i++) {
      if (conditions.hold(lifecycle.definition().paths().get(i).condition(), order, look)) {
        return i;
      }
    }
    return -1;
  }

  private List<String> toCome(Order order) {
    return lifecycle.messages().timeline(order, List.of(), at, Locale.ENGLISH).steps().stream()
        .filter(step -> step.state() == Timeline.State.TO_COME)
        .map(step -> step.status().value())
        .toList();
  }

  /** The actors for whom each command ever is. */
  Map<String, List<String>> ever() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    Map<OrderStatus, Order> one = new LinkedHashMap<>();
    orders.forEach(order -> one.putIfAbsent(order.status(), order));
    for (ActionDefinition action : lifecycle.definition().actions()) {
      if (action.kind() == ActionDefinition.Kind.COMMAND) {
        all.put(action.action().value(), List.of());
      }
    }
    for (Actor actor : lifecycle.definition().actors()) {
      for (Order order : one.values()) {
        Options options = lifecycle.options(order, actor, at);
        options.allowed().forEach(option -> add(all, option.action(), actor));
        options.refused().stream()
            .filter(Options.NotAllowed::forActor)
            .forEach(option -> add(all, option.action(), actor));
      }
    }
    return all;
  }

  private static void add(Map<String, List<String>> all, Action action, Actor actor) {
    List<String> actors = new ArrayList<>(all.getOrDefault(action.value(), List.of()));
    if (!actors.contains(actor.value())) {
      actors.add(actor.value());
    }
    all.put(action.value(), actors);
  }
}
