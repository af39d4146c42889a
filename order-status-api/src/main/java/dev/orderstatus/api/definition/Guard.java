package dev.orderstatus.api.definition;

import dev.orderstatus.api.decision.Reason;
import java.util.Objects;

/**
 * A condition that must hold, and the reason that is given where it does not. Immutable and
 * thread-safe.
 *
 * @param condition what must hold
 * @param otherwise the reason where it does not
 */
public record Guard(Condition condition, Reason otherwise) {

  /** Checks that nothing is missing. */
  public Guard {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(otherwise, "otherwise");
  }
}
