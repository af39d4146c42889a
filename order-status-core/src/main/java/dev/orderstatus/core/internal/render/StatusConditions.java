package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Order;
import java.time.Instant;

/**
 * Answers the conditions of variants, notes and promises for an order at an instant. It is never
 * asked about {@link Condition.Overdue}. Implementations are thread-safe.
 */
@FunctionalInterface
public interface StatusConditions {

  /**
   * Whether a condition holds.
   *
   * @param condition the condition; never {@link Condition.Overdue}, nor made of others
   * @param order the order
   * @param at the instant at which somebody looks
   * @return true where it holds
   */
  boolean holds(Condition condition, Order order, Instant at);

  /**
   * Whether there can be an order of a type in a status that passes the guards of a transition.
   *
   * @param row the transition
   * @param from the status, one of those it starts from
   * @param type the type of the order
   * @return false where the guards rule out every such order
   */
  default boolean canBePassed(TransitionDefinition row, OrderStatus from, OrderType type) {
    return true;
  }
}
