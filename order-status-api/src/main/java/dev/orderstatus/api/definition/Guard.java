package dev.orderstatus.api.definition;

import dev.orderstatus.api.decision.Reason;
import java.util.Objects;

/**
 * A condition that must hold, and the reason given if it does not. Immutable and thread-safe.
 *
 * @param condition the condition
 * @param otherwise the reason given if the condition does not hold
 */
public record Guard(Condition condition, Reason otherwise) {

  /** Checks that nothing is missing. */
  public Guard {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(otherwise, "otherwise");
  }
}
