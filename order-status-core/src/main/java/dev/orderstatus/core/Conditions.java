package dev.orderstatus.core;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.SimpleCondition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.internal.rules.ConditionEvaluator;
import dev.orderstatus.core.internal.rules.FirstRow;
import dev.orderstatus.core.internal.rules.Satisfiability;
import java.util.Objects;
import java.util.Optional;

/**
 * Evaluates a condition exactly as the engine does, for tests and tools that examine a single guard
 * of a transition rather than the decision.
 *
 * <p>Immutable and thread-safe. Takes time proportional to the number of parts of the condition.
 *
 * @since 0.1.0
 */
public final class Conditions {

  private final ConditionEvaluator truth;
  private final FirstRow rows;

  private Conditions(OrderLifecycle lifecycle) {
    this.truth = new ConditionEvaluator(lifecycle.definition(), lifecycle.settings());
    this.rows = new FirstRow(lifecycle.definition(), truth);
  }

  /**
   * Evaluates conditions for a lifecycle, with the sections of its set and the shop's settings.
   *
   * @param lifecycle the lifecycle
   * @return the evaluator
   */
  public static Conditions of(OrderLifecycle lifecycle) {
    return new Conditions(Objects.requireNonNull(lifecycle, "lifecycle"));
  }

  /**
   * True if a condition holds for a question.
   *
   * @param condition the condition; one about an overdue promise never holds here
   * @param order the order before the decision
   * @param request the request
   * @return true if the condition holds
   * @throws IllegalStateException if a {@link SimpleCondition.Custom} fails; the message names it
   */
  public boolean hold(Condition condition, Order order, Request request) {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(request, "request");
    return truth.holds(condition, order, request.actor(), request.at(), request);
  }

  /**
   * The row of the table of transitions that counts for a question: of the rows for its status,
   * action and order type, the first of the actor whose condition holds. If no row there is the
   * actor's, it is the first whose condition holds, which gives the reasons.
   *
   * @param order the order before the decision
   * @param request the request
   * @return the row; empty if none counts, so that the action's answers apply
   * @throws IllegalStateException if a {@link SimpleCondition.Custom} fails; the message names it
   */
  public Optional<TransitionDefinition> row(Order order, Request request) {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(request, "request");
    return rows.of(order, request);
  }

  /**
   * True if some order can pass the condition and the guards of a row of the table of transitions.
   * The status, type, payment, account and test flag of the order and the actor are taken into
   * account; any other fact that a guard reads may be true or false.
   *
   * @param set the set of the row
   * @param row the row
   * @param from the source status
   * @param type the type of the order
   * @param actor the one who asks or reports
   * @return false if the guards rule out every such order
   */
  public static boolean canBePassed(
      StatusSet set, TransitionDefinition row, OrderStatus from, OrderType type, Actor actor) {
    Objects.requireNonNull(set, "set");
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(actor, "actor");
    return new Satisfiability(set).canBePassed(row, from, type, actor);
  }
}
