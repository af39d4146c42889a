package dev.orderstatus.api.definition;

import java.util.Objects;

/**
 * Something that counts only under a condition. Immutable; thread-safe where the value is.
 *
 * @param condition when it counts
 * @param value what counts
 * @param <T> the type of the value
 */
public record Conditional<T>(Condition condition, T value) {

  /** Checks that nothing is missing. */
  public Conditional {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(value, "value");
  }
}
