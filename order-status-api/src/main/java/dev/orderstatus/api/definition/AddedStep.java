package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.OrderStatus;
import java.util.Objects;

/**
 * A step that a plugin adds to the normal course of orders, or with which its way beside that course
 * begins or goes on. Immutable and thread-safe.
 *
 * @param after the status after which it comes, in every course that has it
 * @param status the status that comes there
 */
public record AddedStep(OrderStatus after, OrderStatus status) {

  /** Checks that nothing is missing. */
  public AddedStep {
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(status, "status");
  }
}
