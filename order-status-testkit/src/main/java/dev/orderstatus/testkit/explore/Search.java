package dev.orderstatus.testkit.explore;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Breadth first through all orders that accepted requests lead to. Two orders are the same when
 * guards can make no difference between them: same type, status, payment, test, account,
 * attributes, and on the same side of the dates.
 */
final class Search {

  private record Facts(
      OrderType type,
      OrderStatus status,
      Payment payment,
      boolean test,
      boolean account,
      Attributes attributes,
      boolean late) {}

  private record Place(OrderStatus status, Action action, OrderType type) {}

  private record Given(Attributes inputs, boolean reason, boolean late) {}

  private final QuestionSpace space;
  private final OrderLifecycle lifecycle;
  private final Attributes given;
  private final Map<Action, List<Given>> alternatives = new HashMap<>();
  private final Map<Place, TransitionDefinition> rows = new HashMap<>();
  private final Map<Facts, Reached> known = new HashMap<>();
  private final List<Reached> reached = new ArrayList<>();

  private Search(QuestionSpace space, Attributes given) {
    this.space = space;
    this.lifecycle = space.lifecycle();
    this.given = given;
    StatusSet set = lifecycle.definition();
    set.actions().forEach(action -> alternatives.put(action.action(), alternatives(action)));
    for (TransitionDefinition row : set.transitions()) {
      for (OrderType type : row.types().isEmpty() ? set.types() : row.types()) {
        if (row.sources().contains(OrderStatus.NEW)) {
          rows.put(new Place(OrderStatus.NEW, row.action(), type), row);
        }
        set.statuses().stream()
            .filter(status -> row.sources().contains(status.status()))
            .forEach(status -> rows.put(new Place(status.status(), row.action(), type), row));
      }
    }
  }

  /** All that is reached, the nearest first; or what is reached until one is wanted, the last. */
  static List<Reached> from(
      QuestionSpace space, List<History> starts, Attributes given, Predicate<Order> wanted) {
    Search search = new Search(space, given);
    for (History start : starts) {
      search.add(Reached.first(start, space.placedAt()));
    }
    for (int i = 0; i < search.reached.size(); i++) {
      if (wanted.test(search.reached.get(i).order())) {
        return search.reached.subList(0, i + 1);
      }
      search.goOn(search.reached.get(i));
    }
    return search.reached;
  }

  private List<Given> alternatives(ActionDefinition action) {
    Mentions mentions = Mentions.decisiveFor(lifecycle.definition(), action);
    List<Given> all = new ArrayList<>();
    for (boolean late : mentions.date() ? List.of(false, true) : List.of(false)) {
      for (Attributes inputs : Combinations.of(mentions.values(space.values()), 64)) {
        mentions.reason().forEach(reason -> all.add(new Given(inputs, reason, late)));
      }
    }
    return all;
  }

  private Reached add(Reached next) {
    Order order = next.order();
    Facts facts = new Facts(
        order.type(),
        order.status(),
        order.payment(),
        order.test(),
        order.account(),
        order.attributes(),
        next.isAfter(space.late()));
    Reached before = known.putIfAbsent(facts, next);
    if (before == null) {
      reached.add(next);
    }
    return before == null ? next : before;
  }

  private void goOn(Reached from) {
    for (ActionDefinition action : lifecycle.definition().actions()) {
      Order order = from.order();
      TransitionDefinition row = rows.get(new Place(order.status(), action.action(), order.type()));
      if (row != null) {
        for (Actor actor : row.actors()) {
          for (Given alternative : alternatives.getOrDefault(action.action(), List.of())) {
            tryOut(from, request(from, row, actor, alternative));
          }
        }
      }
    }
  }

  private Request request(Reached from, TransitionDefinition row, Actor actor, Given alternative) {
    Attributes asked = Attributes.none();
    for (Map.Entry<String, Object> one : given.asMap().entrySet()) {
      if (row.inputs().stream().anyMatch(input -> input.value().equals(one.getKey()))) {
        asked = asked.withRaw(one.getKey(), one.getValue());
      }
    }
    Instant at = alternative.late() ? from.nextAfter(space.late()) : from.next();
    Request plain =
        Request.of(row.action(), actor, at).withInputs(alternative.inputs().withAll(asked));
    return alternative.reason() ? plain.withReason(QuestionSpace.REASON) : plain;
  }

  private void tryOut(Reached from, Request request) {
    History.Step step = History.Step.of(lifecycle, from.order(), request);
    if (step.decision() instanceof Accepted) {
      from.leadsTo(step, add(from.then(step)));
    }
  }
}
