package dev.orderstatus.testkit.explore;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A breadth-first search of all orders that accepted requests lead to, and reports of money that
 * leave a trace. Two orders are the same if no guard can distinguish them: same type, status,
 * payment, test, account and attributes, and on the same side of the dates. Of orders that differ
 * only in their attributes, the nearest {@value #MOST_ALIKE} are distinguished, because guards on
 * sixty attributes could distinguish too many.
 */
final class Search {

  private static final int MOST_ALIKE = 256;

  private record Facts(
      OrderType type,
      OrderStatus status,
      Payment payment,
      boolean test,
      boolean account,
      boolean late) {}

  /** Orders that differ in their attributes only. */
  private static final class Alike {
    private final Map<Attributes, Reached> reached = new HashMap<>();
    private @Nullable Reached fullest;

    /**
     * Returns the order that stands for a given one: itself if it is new. Beyond
     * {@link #MOST_ALIKE}, only an order with more attributes than all before is new, so that a
     * guard that needs all of them is reached.
     */
    Reached sameAs(Reached next) {
      Attributes attributes = next.order().attributes();
      Reached known = reached.get(attributes);
      if (known != null) {
        return known;
      }
      boolean fuller =
          fullest == null || size(attributes) > size(fullest.order().attributes());
      if (fullest != null && reached.size() >= MOST_ALIKE && !fuller) {
        return fullest;
      }
      reached.put(attributes, next);
      fullest = fuller ? next : fullest;
      return next;
    }

    private static int size(Attributes attributes) {
      return attributes.asMap().size();
    }
  }

  private record Place(OrderStatus status, Action action, OrderType type) {}

  private record Given(Attributes inputs, boolean justified, boolean late) {}

  private final QuestionSpace space;
  private final OrderLifecycle lifecycle;
  private final Attributes given;
  private final Map<Action, List<Given>> alternatives = new HashMap<>();
  private final Map<Place, List<TransitionDefinition>> rows = new HashMap<>();
  private final Map<Action, Set<Actor>> movers = new HashMap<>();
  private final Map<Facts, Alike> known = new HashMap<>();
  private final List<Reached> reached = new ArrayList<>();

  private Search(QuestionSpace space, Attributes given) {
    this.space = space;
    this.lifecycle = space.lifecycle();
    this.given = given;
    StatusSet set = lifecycle.definition();
    set.actions().forEach(action -> alternatives.put(action.action(), alternatives(action)));
    for (TransitionDefinition row : set.transitions()) {
      movers.computeIfAbsent(row.action(), none -> new LinkedHashSet<>()).addAll(row.actors());
      for (OrderType type : row.types().isEmpty() ? set.types() : row.types()) {
        if (row.sources().contains(OrderStatus.NEW)) {
          add(row, OrderStatus.NEW, type);
        }
        set.statuses().stream()
            .filter(status -> row.sources().contains(status.status()))
            .forEach(status -> add(row, status.status(), type));
      }
    }
  }

  private void add(TransitionDefinition row, OrderStatus from, OrderType type) {
    rows.computeIfAbsent(new Place(from, row.action(), type), none -> new ArrayList<>())
        .add(row);
  }

  /** All reached orders, the nearest first; or those up to the wanted one, which is the last. */
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
    FactUsage mentions = FactUsage.decisiveFor(lifecycle.definition(), action);
    List<Given> all = new ArrayList<>();
    for (boolean late : mentions.date() ? List.of(false, true) : List.of(false)) {
      for (Attributes inputs : Combinations.andAllAtOnce(mentions.values(space.values()), 64)) {
        mentions.justification().forEach(justified -> all.add(new Given(inputs, justified, late)));
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
        next.isAfter(space.late()));
    Alike alike = known.computeIfAbsent(facts, none -> new Alike());
    Reached same = alike.sameAs(next);
    if (same.equals(next)) {
      reached.add(next);
    }
    return same;
  }

  private void goOn(Reached from) {
    for (ActionDefinition action : lifecycle.definition().actions()) {
      Order order = from.order();
      List<TransitionDefinition> here =
          rows.getOrDefault(new Place(order.status(), action.action(), order.type()), List.of());
      here.forEach(row -> goOn(from, action, row.actors(), row.inputs()));
      if (here.stream().allMatch(row -> !row.when().equals(Condition.ALWAYS))) {
        goOn(from, action, reporters(action), List.of());
      }
    }
  }

  private void goOn(
      Reached from,
      ActionDefinition action,
      Collection<Actor> actors,
      Collection<Attribute<?>> taken) {
    for (Actor actor : actors) {
      for (Given alternative : alternatives.getOrDefault(action.action(), List.of())) {
        tryOut(from, request(from, action.action(), taken, actor, alternative));
      }
    }
  }

  /** The actors who may report an event that only changes the payment. */
  private Collection<Actor> reporters(ActionDefinition action) {
    return action.kind() == ActionDefinition.Kind.EVENT
        ? movers.getOrDefault(action.action(), Set.of())
        : Set.of();
  }

  private Request request(
      Reached from, Action action, Collection<Attribute<?>> taken, Actor actor, Given alternative) {
    Attributes asked = Attributes.none();
    for (Map.Entry<String, Object> one : given.asMap().entrySet()) {
      if (taken.stream().anyMatch(input -> input.value().equals(one.getKey()))) {
        asked = asked.withRaw(one.getKey(), one.getValue());
      }
    }
    Instant at = alternative.late() ? from.late(space.late(), space.longestWait()) : from.next();
    Request plain =
        Request.of(action, actor, at).withInputs(alternative.inputs().withAll(asked));
    return alternative.justified() ? plain.withJustification(QuestionSpace.JUSTIFICATION) : plain;
  }

  private void tryOut(Reached from, Request request) {
    Answer step = lifecycle.ask(from.order(), request);
    if (step.decision() instanceof Accepted
        || step.after().payment() != step.before().payment()) {
      Reached next = from.then(step);
      Reached same = add(next);
      from.leadsTo(step, same);
      if (!same.order().attributes().equals(next.order().attributes())) {
        from.leadsOutOfSight();
      }
    }
  }
}
