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
 * What can happen in a set: which statuses orders come to and by which requests, which they cannot
 * leave, and who is needed.
 *
 * <p>It is found by asking the lifecycle, from every order to place and every imported order that
 * the guards can tell apart, going on with every request that is accepted, and with every report of
 * money that changes the payment without being followed. Requests come an hour apart, from
 * {@link QuestionSpace#PLACED_AT} on; where a guard reads a date, also after all dates. Of orders
 * that differ in their attributes only, the nearest 256 are told apart; beyond them one is taken
 * for the order with the most attributes that there is, so what only a rare combination of many
 * attributes makes possible may be missed, and whatever leads there counts as able to end. Takes
 * time and memory in proportion to the orders that are told apart, times the actions. Immutable and
 * thread-safe.
 */
public final class Exploration {

  /** Who acts for the shop: staff, system, approver. */
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
    for (Reached it : reached) {
      nearest.putIfAbsent(it.order().status(), it);
      for (Reached.Way way : it.ways()) {
        Request request = way.step().request();
        if (way.step().decision().isAccepted()) {
          accepted.add(new Accepted(
              it.order().status(), it.order().type(), request.action(), request.actor()));
        }
        if (!way.to().order().status().equals(it.order().status())) {
          movers
              .computeIfAbsent(it.order().status(), none -> new LinkedHashSet<>())
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
   * @param starts where to start from, the most ordinary first
   * @param given what to give with each action that is meant to be given it
   * @param target the status to come to
   * @return the whole history, every step accepted or a report that changed the payment; empty
   *     where no way leads there
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
    for (Reached it : reached) {
      it.ways()
          .forEach(way ->
              backwards.computeIfAbsent(way.to(), none -> new ArrayList<>()).add(it));
      // Nobody knows what comes of an order that was taken for another: no false alarm.
      boolean mayEnd = ends.contains(it.order().status()) || !it.isSeenThrough();
      if (mayEnd && canEnd.add(it)) {
        open.add(it);
      }
    }
    while (!open.isEmpty()) {
      backwards.getOrDefault(open.remove(), List.of()).stream()
          .filter(canEnd::add)
          .forEach(open::add);
    }
    Set<OrderStatus> told = new HashSet<>();
    for (Reached it : reached) {
      OrderStatus status = it.order().status();
      if (canEnd.contains(it)) {
        endable.add(status);
      } else if (!status.equals(OrderStatus.NEW) && told.add(status)) {
        stuck.add(it);
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
   * How many orders there are that guards can tell apart.
   *
   * @return the number of orders that were reached, those about to be placed included
   */
  public int size() {
    return size;
  }

  /**
   * The statuses that orders come to.
   *
   * @return the statuses, in the order of the definition
   */
  public List<OrderStatus> reachable() {
    return statuses().stream().filter(nearest::containsKey).toList();
  }

  /**
   * The statuses to which no accepted requests lead.
   *
   * @return the statuses, in the order of the definition; none in a sound set
   */
  public List<OrderStatus> unreachable() {
    return statuses().stream().filter(status -> !nearest.containsKey(status)).toList();
  }

  /**
   * A shortest legal history that leads to a status; among those, the one of the most ordinary
   * order.
   *
   * @param status the status
   * @return the history, every step accepted or a report that changed the payment; empty where no
   *     requests lead there
   */
  public Optional<History> shortestTo(OrderStatus status) {
    Objects.requireNonNull(status, "status");
    return Optional.ofNullable(nearest.get(status)).map(Reached::history);
  }

  /**
   * The statuses that are no end, and from which no order can come to an end.
   *
   * @return the statuses, in the order of the definition; none in a sound set
   */
  public List<OrderStatus> deadlocks() {
    return reachable().stream().filter(status -> !endable.contains(status)).toList();
  }

  /**
   * Orders that cannot come to an end, be it that others in their status can.
   *
   * @return for each status in which there is one, the shortest history that leads to it
   */
  public List<History> stuck() {
    return stuck.stream().map(Reached::history).toList();
  }

  /**
   * Who can move orders on from a status.
   *
   * @param status the status
   * @return the actors; none where nobody can
   */
  public Set<Actor> moversFrom(OrderStatus status) {
    Objects.requireNonNull(status, "status");
    return Set.copyOf(movers.getOrDefault(status, Set.of()));
  }

  /**
   * Whether something is ever accepted of an order that came to a status.
   *
   * @param status the status; {@link OrderStatus#NEW} for an order about to be placed
   * @param type what kind of order it is
   * @param action the command or event
   * @param actor who asks or reports
   * @return true when one of the orders in that status has it accepted
   */
  public boolean isAccepted(OrderStatus status, OrderType type, Action action, Actor actor) {
    return accepted.contains(new Accepted(status, type, action, actor));
  }

  /**
   * The statuses, ends left out, that only actors outside the shop can move on: while those do
   * nothing, nobody in the shop can help.
   *
   * @param insiders who acts for the shop, in most cases {@link #INSIDERS}
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
   * The actors whom a transition names, or the set declares beside the seven that every set knows,
   * and of whom nothing is ever accepted.
   *
   * @return the actors
   */
  public List<Actor> unusedActors() {
    Set<Actor> named = new LinkedHashSet<>(set.actors());
    named.removeAll(Actor.KNOWN);
    set.transitions().stream().map(TransitionDefinition::actors).forEach(named::addAll);
    accepted.forEach(it -> named.remove(it.actor()));
    return List.copyOf(named);
  }

  /**
   * The actions that are never accepted: those declared only to be refused, and those whose guards
   * nobody can pass.
   *
   * @return the actions, in the order of the definition
   */
  public List<Action> unusedActions() {
    return set.actions().stream()
        .map(ActionDefinition::action)
        .filter(action -> accepted.stream().noneMatch(it -> it.action().equals(action)))
        .toList();
  }

  private List<OrderStatus> statuses() {
    return set.statuses().stream().map(StatusDefinition::status).toList();
  }
}
