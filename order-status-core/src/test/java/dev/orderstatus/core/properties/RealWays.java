package dev.orderstatus.core.properties;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.Conditions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where orders of each type really get from each status, found by asking: every order with every
 * request. Nothing of it reads the table of transitions.
 */
final class RealWays {

  private final OrderLifecycle lifecycle;
  private final Map<OrderType, Map<OrderStatus, Set<OrderStatus>>> next = new HashMap<>();

  RealWays(OrderLifecycle lifecycle) {
    this.lifecycle = lifecycle;
    Questions all = new Questions(lifecycle.definition());
    Attributes past = Attributes.none();
    for (Attribute<?> attribute : lifecycle.definition().attributes()) {
      Object value = attribute.kind() == Attribute.Kind.DATE
          ? LocalDate.of(2026, 11, 1)
          : Questions.valueOf(attribute);
      past = past.withRaw(attribute.value(), value);
    }
    Attributes given = past;
    List<Request> requests = all.plainRequests()
        .flatMap(request -> Stream.of(
            request,
            request
                .withJustification("because")
                .withInputs(taken(request.action(), all.everyInput()))))
        .toList();
    all.orders()
        .filter(order -> !order.test() && order.account()) // neither opens a way
        .flatMap(order -> Stream.of(order, order.withAttributes(given)))
        .forEach(order -> requests.forEach(request -> {
          if (lifecycle.decide(order, request) instanceof Accepted accepted && accepted.moves()) {
            next.computeIfAbsent(order.type(), none -> new HashMap<>())
                .computeIfAbsent(order.status(), none -> new LinkedHashSet<>())
                .add(accepted.to());
          }
        }));
  }

  /** Those inputs that the action takes anywhere; a command with others would be refused. */
  private Attributes taken(Action action, Attributes inputs) {
    Attributes taken = Attributes.none();
    for (TransitionDefinition row : lifecycle.definition().transitions()) {
      for (Attribute<?> input : row.inputs()) {
        if (row.action().equals(action) && inputs.find(input) != null) {
          taken = taken.withRaw(input.value(), inputs.find(input));
        }
      }
    }
    return taken;
  }

  private Set<OrderStatus> next(OrderType type, OrderStatus from) {
    return next.getOrDefault(type, Map.of()).getOrDefault(from, Set.of());
  }

  List<OrderStatus> course(Order order) {
    Request look = Request.of(Questions.STRANGE_ACTION, Actor.CUSTOMER, Questions.AT);
    return lifecycle.definition().paths().stream()
        .filter(path -> Conditions.of(lifecycle).hold(path.condition(), order, look))
        .findFirst()
        .map(Conditional::value)
        .orElse(List.of());
  }

  /** Where an order may end well beside a course: good ends, and the ends of other courses. */
  Set<OrderStatus> endsBeside(List<OrderStatus> course) {
    StatusSet set = lifecycle.definition();
    Set<OrderStatus> ends = new TreeSet<>();
    set.statuses().stream()
        .filter(row -> row.successful() && row.ending() != Ending.NONE)
        .map(StatusDefinition::status)
        .forEach(ends::add);
    set.paths().forEach(path -> ends.add(path.value().get(path.value().size() - 1)));
    course.forEach(ends::remove);
    return ends;
  }

  /** All ways without a loop from a status to one of the goals: what each passes, goal included. */
  List<List<OrderStatus>> ways(OrderType type, OrderStatus from, Set<OrderStatus> goals) {
    List<List<OrderStatus>> ways = new ArrayList<>();
    extend(type, List.of(from), goals, ways);
    return ways;
  }

  private void extend(
      OrderType type,
      List<OrderStatus> begun,
      Set<OrderStatus> goals,
      List<List<OrderStatus>> ways) {
    OrderStatus here = begun.get(begun.size() - 1);
    if (goals.contains(here)) {
      ways.add(begun);
      return;
    }
    for (OrderStatus to : next(type, here)) {
      if (!begun.contains(to)) {
        List<OrderStatus> longer = new ArrayList<>(begun);
        longer.add(to);
        extend(type, longer, goals, ways);
      }
    }
  }
}
