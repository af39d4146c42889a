package dev.orderstatus.api.decision;

import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.Objects;

/**
 * An event that the order already reflects, that it has moved on past, or that is about another
 * payment: nothing to do.
 *
 * @param reason {@code already-reflected}, {@code already-past} or {@code other-payment}
 */
public record Unchanged(Reason reason) implements Decision {

  /** Checks that there is a reason. */
  public Unchanged {
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public Order applyTo(Order order, Request request) {
    return Objects.requireNonNull(order, "order");
  }

  @Override
  public Order applyTo(Order order, Instant at) {
    return Objects.requireNonNull(order, "order");
  }
}
