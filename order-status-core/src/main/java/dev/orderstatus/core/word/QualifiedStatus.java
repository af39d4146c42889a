package dev.orderstatus.core.word;

import dev.orderstatus.api.code.OrderStatus;
import java.util.Objects;

/**
 * A status together with its set: {@code pending} of the reseller is not {@code pending} of
 * procurement. Immutable and thread-safe.
 *
 * @param set the id of the set
 * @param status the status
 */
public record QualifiedStatus(String set, OrderStatus status) {

  /** Checks that nothing is missing. */
  public QualifiedStatus {
    Objects.requireNonNull(set, "set");
    Objects.requireNonNull(status, "status");
  }

  /**
   * The status qualified by its set, where sets must be distinguished.
   *
   * @return for example {@code reseller:pending}
   */
  @Override
  public String toString() {
    return set + ":" + status;
  }
}
