package dev.orderstatus.core.render;

import dev.orderstatus.api.definition.Condition;
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
}
