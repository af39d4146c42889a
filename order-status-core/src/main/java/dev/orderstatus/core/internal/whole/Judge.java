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
  private final List<TransitionDefinition> follow = new ArrayList<>();
  private final Set<OrderStatus> followers = new HashSet<>();
  private final Set<Action> events = new HashSet<>();
  private final Set<Action> creators = new HashSet<>();
  private final Set<OrderStatus> terminal = new HashSet<>();
  private final Set<String> facts = new LinkedHashSet<>();
  private final Map<Action, Set<String>> factsOfActions = new HashMap<>();
  private boolean endEffects;

  Judge(OrderLifecycle lifecycle) {
    this.lifecycle = lifecycle;
    StatusSet set = lifecycle.definition();
    truth = new ConditionEvaluator(set, lifecycle.settings());
    for (ActionDefinition action : set.actions()) {
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
      followers.addAll(Tables.sources(lifecycle.definition(), row));
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

  boolean followsFrom(OrderStatus status) {
    return followers.contains(status);
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

  Answer askToFollow(OrderSnapshot view, Instant at) {
    return lifecycle.ask(view, Request.of(WholeFacts.FOLLOW, Actor.SYSTEM, at));
  }

  /**
   * The status in which the rows of follow would have it: the target of the first whose condition
   * holds, whatever its source; null if none holds.
   */
  @Nullable OrderStatus targetOfFollow(OrderSnapshot view, Instant at) {
    Request request = Request.of(WholeFacts.FOLLOW, Actor.SYSTEM, at);
    for (TransitionDefinition row : follow) {
      boolean holds = truth.holds(row.when(), view, Actor.SYSTEM, at, request);
      for (Guard guard : row.guards()) {
        holds = holds && truth.holds(guard.condition(), view, Actor.SYSTEM, at, request);
      }
      if (holds && row.target().isPresent()) {
        return row.target().get();
      }
    }
    return null;
  }

  /** True if the condition of the row that follows, and re-enters its status, reads such a fact. */
  boolean reentryReads(OrderSnapshot view, Instant at, Set<String> some) {
    Request request = Request.of(WholeFacts.FOLLOW, Actor.SYSTEM, at);
    for (TransitionDefinition row : follow) {
      if (Tables.sources(lifecycle.definition(), row).contains(view.status())
          && truth.holds(row.when(), view, Actor.SYSTEM, at, request)) {
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
    }
    return false;
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
