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
import dev.orderstatus.core.internal.rules.Satisfiability;
import java.util.Objects;

/**
 * Tells whether a condition holds, just as the engine does when it decides: for tests and tools
 * that look at one guard of a transition and not only at the decision.
 *
 * <p>Immutable and thread-safe. Takes time in proportion to the parts of the condition.
 *
 * @since 0.1.0
 */
public final class Conditions {

  private final ConditionEvaluator truth;

  private Conditions(OrderLifecycle lifecycle) {
    this.truth = new ConditionEvaluator(lifecycle.definition(), lifecycle.settings());
  }

  /**
   * The conditions of a lifecycle: sections are those of its set, and the shop's settings are its
   * own.
   *
   * @param lifecycle the lifecycle
   * @return what tells whether they hold
   */
  public static Conditions of(OrderLifecycle lifecycle) {
    return new Conditions(Objects.requireNonNull(lifecycle, "lifecycle"));
  }

  /**
   * Whether a condition holds for a question.
   *
   * @param condition the condition; one about an overdue promise never holds here
   * @param order the order, as it is before the decision
   * @param request what is asked
   * @return true when it holds
   * @throws IllegalStateException when a {@link SimpleCondition.Custom} fails; the message names it
   */
  public boolean hold(Condition condition, Order order, Request request) {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(request, "request");
    return truth.holds(condition, order, request.actor(), request.at(), request);
  }

  /**
   * Whether there can be an order that passes the guards of a row of the table of transitions, as
   * far as its status, type, payment and account tell, whether it is a test, and who acts; what
   * else a guard reads may be either way.
   *
   * @param set the set the row is of
   * @param row the row
   * @param from the status it starts from
   * @param type the type of the order
   * @param actor who asks or reports
   * @return false where the guards rule out every such order
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
