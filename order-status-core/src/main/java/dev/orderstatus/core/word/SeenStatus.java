package dev.orderstatus.core.word;

import dev.orderstatus.api.code.OrderStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A status as a log writes it, and the status that it was read as. Immutable and thread-safe.
 *
 * @param text the text in the log, without blanks around it
 * @param status the status of the set; empty if none fits, or more than one
 * @param candidates the matching statuses if there are several, else none
 */
public record SeenStatus(String text, Optional<OrderStatus> status, List<OrderStatus> candidates) {

  /** Checks that nothing is missing, and copies the list. */
  public SeenStatus {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(status, "status");
    candidates = List.copyOf(candidates);
  }

  /**
   * A status that was stored as its code.
   *
   * @param status the status, which the set need not know
   * @return the status as seen
   */
  public static SeenStatus of(OrderStatus status) {
    return new SeenStatus(status.value(), Optional.of(status), List.of());
  }
}
