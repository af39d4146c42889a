package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.time.Promise;
import java.util.Objects;

/**
 * A time that a plugin promises in a status of other owners. Immutable and thread-safe.
 *
 * @param status the status
 * @param promise the time, under its condition
 */
public record AddedPromise(OrderStatus status, Conditional<Promise> promise) {

  /** Checks that nothing is missing. */
  public AddedPromise {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(promise, "promise");
  }
}
