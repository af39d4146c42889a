package dev.orderstatus.api.definition;

import java.util.Objects;

/**
 * A value that counts only under a condition. Immutable; thread-safe if the value is.
 *
 * @param condition when the value counts
 * @param value the value
 * @param <T> the type of the value
 */
public record Conditional<T>(Condition condition, T value) {

  /** Checks that nothing is missing. */
  public Conditional {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(value, "value");
  }
}
