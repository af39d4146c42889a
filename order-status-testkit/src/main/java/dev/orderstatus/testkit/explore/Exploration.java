package dev.orderstatus.testkit.explore;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Request;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The possible events of a set: the statuses that orders reach, the requests that lead there, the
 * statuses that orders cannot leave, and the actors that are needed.
 *
 * <p>An exploration starts from every order to place and every imported order that the guards can
 * distinguish. It asks the lifecycle, and continues with every accepted request and with every
 * report of money that changes only the payment. Requests come an hour apart, from
 * {@link QuestionSpace#PLACED_AT} on; if a guard reads a date, also after all dates. Of orders that
 * differ only in their attributes, the nearest 256 are distinguished; beyond them, the order with
 * the most attributes stands for the others. So it may miss results that need a rare combination of
 * many attributes, and it assumes that every order leading there can end. Time and memory grow with
 * the number of distinguished orders times the number of actions. Immutable and thread-safe.
 */
public final class Exploration {

  /** The actors of the shop: staff, system, approver. */
  public static final Set<Actor> INSIDERS = Set.of(Actor.STAFF, Actor.SYSTEM, Actor.APPROVER);

  private record Accepted(OrderStatus status, OrderType type, Action action, Actor actor) {}

  private final StatusSet set;
  private final Map<OrderStatus, Reached> nearest = new LinkedHashMap<>();
  private final Map<OrderStatus, Set<Actor>> movers = new HashMap<>();
  private final Set<Accepted> accepted = new HashSet<>();
  private final List<Reached> stuck = new ArrayList<>();
  private final Set<OrderStatus> endable = new HashSet<>();
  private final int size;

  private Exploration(StatusSet set, List<Reached> reached) {
    this.set = set;
    this.size = reached.size();
    for (Reached each : reached) {
      nearest.putIfAbsent(each.order().status(), each);
      for (Reached.Way way : each.ways()) {
        Request request = way.step().request();
        if (way.step().decision().isAccepted()) {
          accepted.add(new Accepted(
              each.order().status(), each.order().type(), request.action(), request.actor()));
        }
        if (!way.to().order().status().equals(each.order().status())) {
          movers
              .computeIfAbsent(each.order().status(), none -> new LinkedHashSet<>())
              .add(request.actor());
        }
      }
    }
    findStuck(reached);
  }

  /**
   * Explores a set.
   *
   * @param lifecycle the compiled set
   * @return the findings
   */
  public static Exploration of(OrderLifecycle lifecycle) {
    return of(QuestionSpace.of(lifecycle));
  }

  /**
   * Explores a set.
   *
   * @param space its questions, for example with more values of an attribute
   * @return the findings
   */
  public static Exploration of(QuestionSpace space) {
    Objects.requireNonNull(space, "space");
    List<History> starts = Stream.concat(
            space.ordersToPlace().stream(), space.importedOrders().stream())
        .map(History::of)
        .toList();
    return new Exploration(
        space.lifecycle().definition(),
        Search.from(space, starts, Attributes.none(), order -> false));
  }

  /**
   * Looks for the shortest way to a status.
   *
   * @param space the questions
   * @param starts the orders to start from, the most ordinary first
   * @param given the inputs for the actions that ask for them
   * @param target the status to reach
   * @return the whole history of accepted steps and reports that changed the payment; empty if no
   *     way leads there
   */
  public static Optional<History> shortest(
      QuestionSpace space, List<History> starts, Attributes given, OrderStatus target) {
    Objects.requireNonNull(space, "space");
    Objects.requireNonNull(starts, "starts");
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(target, "target");
    List<Reached> reached =
        Search.from(space, starts, given, order -> order.status().equals(target));
    return reached.isEmpty()
        ? Optional.empty()
        : Optional.of(reached.get(reached.size() - 1))
            .filter(last -> last.order().status().equals(target))
            .map(Reached::history);
  }

  private void findStuck(List<Reached> reached) {
    Map<Reached, List<Reached>> backwards = new HashMap<>();
    Deque<Reached> open = new ArrayDeque<>();
    Set<Reached> canEnd = new HashSet<>();
    Set<OrderStatus> ends = ends();
    for (Reached each : reached) {
      each.ways()
          .forEach(way ->
              backwards.computeIfAbsent(way.to(), none -> new ArrayList<>()).add(each));
      // Nobody knows what comes of an order that was taken for another: no false alarm.
      boolean mayEnd = ends.contains(each.order().status()) || !each.isSeenThrough();
      if (mayEnd && canEnd.add(each)) {
        open.add(each);
      }
    }
    while (!open.isEmpty()) {
      backwards.getOrDefault(open.remove(), List.of()).stream()
          .filter(canEnd::add)
          .forEach(open::add);
    }
    Set<OrderStatus> named = new HashSet<>();
    for (Reached one : reached) {
      OrderStatus status = one.order().status();
      if (canEnd.contains(one)) {
        endable.add(status);
      } else if (!status.equals(OrderStatus.NEW) && named.add(status)) {
        stuck.add(one);
      }
    }
  }

  private Set<OrderStatus> ends() {
    Set<OrderStatus> ends = new HashSet<>();
    for (StatusDefinition status : set.statuses()) {
      if (status.ending() != Ending.NONE) {
        ends.add(status.status());
      }
    }
    return ends;
  }

  /**
   * Returns the number of orders that guards can distinguish.
   *
   * @return the number of reached orders, including those about to be placed
   */
  public int size() {
    return size;
  }

  /**
   * Returns the statuses that orders reach.
   *
   * @return the statuses, in the order of the definition
   */
  public List<OrderStatus> reachable() {
    return statuses().stream().filter(nearest::containsKey).toList();
  }

  /**
   * Returns the statuses to which no accepted requests lead.
   *
   * @return the statuses, in the order of the definition; none in a sound set
   */
  public List<OrderStatus> unreachable() {
    return statuses().stream().filter(status -> !nearest.containsKey(status)).toList();
  }

  /**
   * Returns a shortest legal history that leads to a status, for the most ordinary order.
   *
   * @param status the status
   * @return the history of accepted steps and reports that changed the payment; empty if no
   *     requests lead there
   */
  public Optional<History> shortestTo(OrderStatus status) {
    Objects.requireNonNull(status, "status");
    return Optional.ofNullable(nearest.get(status)).map(Reached::history);
  }

  /**
   * Returns the statuses that are no end, and from which no order can reach an end.
   *
   * @return the statuses, in the order of the definition; none in a sound set
   */
  public List<OrderStatus> deadlocks() {
    return reachable().stream().filter(status -> !endable.contains(status)).toList();
  }

  /**
   * Returns orders that cannot reach an end, even if others in their status can.
   *
   * @return for each status with such an order, the shortest history that leads to it
   */
  public List<History> stuck() {
    return stuck.stream().map(Reached::history).toList();
  }

  /**
   * Returns the actors who can move orders on from a status.
   *
   * @param status the status
   * @return the actors; none if nobody can
   */
  public Set<Actor> moversFrom(OrderStatus status) {
    Objects.requireNonNull(status, "status");
    return Set.copyOf(movers.getOrDefault(status, Set.of()));
  }

  /**
   * Returns true if a request is ever accepted for an order that reached a status.
   *
   * @param status the status; {@link OrderStatus#NEW} for an order about to be placed
   * @param type the type of the order
   * @param action the command or event
   * @param actor the actor who asks or reports
   * @return true if it is accepted for one of the orders in that status
   */
  public boolean isAccepted(OrderStatus status, OrderType type, Action action, Actor actor) {
    return accepted.contains(new Accepted(status, type, action, actor));
  }

  /**
   * Returns the statuses, apart from ends, that only actors outside the shop can move on: while
   * they do nothing, nobody in the shop can help.
   *
   * @param insiders the actors of the shop, in most cases {@link #INSIDERS}
   * @return the statuses, in the order of the definition
   */
  public List<OrderStatus> movedByOutsidersOnly(Collection<Actor> insiders) {
    Set<Actor> inside = Set.copyOf(insiders);
    Set<OrderStatus> ends = ends();
    return reachable().stream()
        .filter(status -> !ends.contains(status))
        .filter(movers::containsKey)
        .filter(status -> moversFrom(status).stream().noneMatch(inside::contains))
        .toList();
  }

  /**
   * Returns the actors whose requests are never accepted, among those that a transition names, or
   * that the set declares beside the seven of every set.
   *
   * @return the actors
   */
  public List<Actor> unusedActors() {
    Set<Actor> named = new LinkedHashSet<>(set.actors());
    named.removeAll(Actor.KNOWN);
    set.transitions().stream().map(TransitionDefinition::actors).forEach(named::addAll);
    accepted.forEach(each -> named.remove(each.actor()));
    return List.copyOf(named);
  }

  /**
   * Returns the actions that are never accepted: those declared only to be refused, and those whose
   * guards nobody can pass.
   *
   * @return the actions, in the order of the definition
   */
  public List<Action> unusedActions() {
    return set.actions().stream()
        .map(ActionDefinition::action)
        .filter(action -> accepted.stream().noneMatch(each -> each.action().equals(action)))
        .toList();
  }

  private List<OrderStatus> statuses() {
    return set.statuses().stream().map(StatusDefinition::status).toList();
  }
}
