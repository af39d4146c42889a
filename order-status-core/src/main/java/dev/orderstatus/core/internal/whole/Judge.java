package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.Course.Step;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.EffectCode;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.SimpleCondition.AboutAttribute;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.internal.rules.ConditionEvaluator;
import dev.orderstatus.core.internal.rules.Tables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides steps by one set, of the order or of a kind, and knows the facts that the set reads. */
final class Judge {

  private final OrderLifecycle lifecycle;
  private final ConditionEvaluator truth;
  private final FactConditions conditions;
  private final List<TransitionDefinition> follow = new ArrayList<>();
  private final Map<OrderStatus, List<TransitionDefinition>> followFrom = new HashMap<>();
  private final Set<Action> actions = new HashSet<>();
  private final Set<Action> events = new HashSet<>();
  private final Set<Action> creators = new HashSet<>();
  private final Set<OrderStatus> terminal = new HashSet<>();
  private final Set<String> facts = new LinkedHashSet<>();
  private final Map<Action, Set<String>> factsOfActions = new HashMap<>();
  private boolean endEffects;
  private boolean reenters;

  Judge(OrderLifecycle lifecycle, ConditionEvaluator truth) {
    this.lifecycle = lifecycle;
    this.truth = truth;
    StatusSet set = lifecycle.definition();
    conditions = new FactConditions(truth);
    for (ActionDefinition action : set.actions()) {
      actions.add(action.action());
      if (action.kind() == ActionDefinition.Kind.EVENT) {
        events.add(action.action());
      }
      action.first().forEach(answer -> collect(action.action(), answer.condition()));
      action.answers().forEach(answer -> collect(action.action(), answer.condition()));
    }
    set.transitions().forEach(this::read);
    factsOfActions.values().forEach(facts::addAll);
    set.notes().forEach(note -> collect(facts, note.condition()));
    set.statuses()
        .forEach(row -> row.variants().forEach(variant -> collect(facts, variant.condition())));
    set.statuses().stream()
        .filter(row -> row.ending() == Ending.TERMINAL)
        .forEach(row -> terminal.add(row.status()));
  }

  private void read(TransitionDefinition row) {
    if (row.action().equals(WholeFacts.FOLLOW)) {
      follow.add(row);
      for (OrderStatus from : Tables.sources(lifecycle.definition(), row)) {
        followFrom.computeIfAbsent(from, none -> new ArrayList<>()).add(row);
        reenters |= row.target().orElse(from).equals(from);
      }
    }
    if (row.sources().contains(OrderStatus.NEW)) {
      creators.add(row.action());
    }
    endEffects |= !row.atEnd().isEmpty();
    Action action = row.action();
    collect(action, row.when());
    row.guards().forEach(guard -> collect(action, guard.condition()));
    row.effects().forEach(effect -> collect(action, effect.condition()));
    row.warnings().forEach(warning -> collect(action, warning.condition()));
    row.changes().forEach(change -> collect(action, change.condition()));
  }

  private void collect(Action action, Condition condition) {
    collect(factsOfActions.computeIfAbsent(action, none -> new LinkedHashSet<>()), condition);
  }

  private static void collect(Set<String> facts, Condition condition) {
    condition.leaves().forEach(leaf -> {
      if (leaf instanceof AboutAttribute about) {
        for (Attribute<?> attribute : about.attributes()) {
          if (WholeFacts.isFact(attribute)) {
            facts.add(attribute.value());
          }
        }
      }
    });
  }

  OrderLifecycle lifecycle() {
    return lifecycle;
  }

  ConditionEvaluator truth() {
    return truth;
  }

  /**
   * The codes of the facts that the conditions about an action read; without one, all others too.
   */
  Set<String> facts(@Nullable Action action) {
    return action == null ? facts : factsOfActions.getOrDefault(action, Set.of());
  }

  boolean follows() {
    return !follow.isEmpty();
  }

  /** True if a row of follow leads back into the status that it leaves. */
  boolean reenters() {
    return reenters;
  }

  boolean followsFrom(OrderStatus status) {
    return followFrom.containsKey(status);
  }

  /** The row that follows from the status of an order or a part; null if none does. */
  private @Nullable TransitionDefinition nextRow(OrderStatus from, Seen seen, Instant at) {
    Request request = toFollow(at);
    for (TransitionDefinition row : followFrom.getOrDefault(from, List.of())) {
      if (conditions.holds(row.when(), seen, Actor.SYSTEM, at, request)) {
        return row;
      }
    }
    return null;
  }

  boolean knows(Action action) {
    return actions.contains(action);
  }

  boolean isEvent(Action action) {
    return events.contains(action);
  }

  boolean creates(Action action) {
    return creators.contains(action);
  }

  boolean isTerminal(OrderStatus status) {
    return terminal.contains(status);
  }

  Answer ask(OrderSnapshot view, Request request) {
    return lifecycle.ask(view, request);
  }

  /** What follows from this status; null if no row of follow has a condition that holds. */
  @Nullable Answer askToFollow(OrderStatus from, Seen seen, Instant at) {
    return nextRow(from, seen, at) == null ? null : lifecycle.ask(seen.order(), toFollow(at));
  }

  private static Request toFollow(Instant at) {
    return Request.of(WholeFacts.FOLLOW, Actor.SYSTEM, at);
  }

  /**
   * The status in which the rows of follow would have it: the target of the first whose condition
   * holds, whatever its source; null if none holds.
   */
  @Nullable OrderStatus targetOfFollow(Seen seen, Instant at) {
    Request request = toFollow(at);
    for (TransitionDefinition row : follow) {
      boolean holds = conditions.holds(row.when(), seen, Actor.SYSTEM, at, request);
      for (Guard guard : row.guards()) {
        holds = holds && conditions.holds(guard.condition(), seen, Actor.SYSTEM, at, request);
      }
      if (holds && row.target().isPresent()) {
        return row.target().get();
      }
    }
    return null;
  }

  /** True if the condition of the row that follows, and re-enters its status, reads such a fact. */
  boolean reentryReads(OrderStatus from, Seen seen, Instant at, Set<String> some) {
    TransitionDefinition row = nextRow(from, seen, at);
    if (row == null) {
      return false;
    }
    Set<String> read = new HashSet<>();
    row.when().leaves().forEach(leaf -> {
      if (leaf instanceof AboutAttribute about) {
        about.attributes().forEach(attribute -> read.add(attribute.value()));
      } else if (leaf instanceof FactIs is && is.fact() == Fact.PAYMENT) {
        read.add(WholeFacts.PAYMENT_WORD.value());
      }
    });
    read.retainAll(some);
    return !read.isEmpty();
  }

  /** The step without the effects that come only where a course ends. */
  Step withoutAtEnd(Step step, Action action) {
    if (!endEffects || !(step.decision() instanceof Accepted accepted)) {
      return step;
    }
    Set<EffectCode> passing = new HashSet<>();
    for (TransitionDefinition row : lifecycle.definition().transitions()) {
      if (row.action().equals(action)
          && Tables.sources(lifecycle.definition(), row).contains(accepted.from())
          && row.target().orElse(accepted.from()).equals(accepted.to())) {
        row.atEnd().forEach(effect -> passing.add(effect.code()));
      }
    }
    return passing.isEmpty()
        ? step
        : new Step(
            step.about(),
            accepted,
            step.effects().stream()
                .filter(effect -> !passing.contains(effect.code()))
                .toList());
  }
}
