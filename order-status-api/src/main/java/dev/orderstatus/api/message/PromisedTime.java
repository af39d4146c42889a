package dev.orderstatus.api.message;

import dev.orderstatus.api.time.Promise;
import java.time.Instant;
import java.util.Objects;

/**
 * A promise, worked out for an order at an instant. Immutable and thread-safe.
 *
 * @param kind how firmly it is said
 * @param dueAt when the promised time is over
 * @param overdue whether it was over at the instant that was asked about
 */
public record PromisedTime(Promise.Kind kind, Instant dueAt, boolean overdue) {

  /** Checks that nothing is missing. */
  public PromisedTime {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(dueAt, "dueAt");
  }
}
