package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.OrderStatus;
import java.util.Objects;

/**
 * A step that a plugin adds to the normal course of orders, or with which its own course beside the
 * normal one begins or continues. Immutable and thread-safe.
 *
 * @param after the preceding status, in every course that has it
 * @param status the status of the step
 */
public record AddedStep(OrderStatus after, OrderStatus status) {

  /** Checks that nothing is missing. */
  public AddedStep {
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(status, "status");
  }
}
