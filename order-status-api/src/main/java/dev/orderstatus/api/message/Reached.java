package dev.orderstatus.api.message;

import dev.orderstatus.api.code.OrderStatus;
import java.time.Instant;
import java.util.Objects;

/**
 * A line of an order's history, as the shop kept it: the order reached a status. Immutable and
 * thread-safe.
 *
 * @param status the status
 * @param at when it was reached
 */
public record Reached(OrderStatus status, Instant at) {

  /** Checks that nothing is missing. */
  public Reached {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(at, "at");
  }
}
