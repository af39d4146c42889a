package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.OrderStatus;
import java.util.Objects;

/**
 * A move from one status to another, or to the same one if a transition stays in place. Immutable
 * and thread-safe.
 *
 * @param from the source; {@link OrderStatus#NEW} for placing an order
 * @param to the target
 */
public record Move(OrderStatus from, OrderStatus to) {

  /** Checks that nothing is missing. */
  public Move {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /**
   * The move as reports show it.
   *
   * @return {@code FROM -> TO}
   */
  @Override
  public String toString() {
    return shown(from) + " -> " + shown(to);
  }

  /** The status as reports show it. */
  static String shown(OrderStatus status) {
    return status.equals(OrderStatus.NEW) ? "(new)" : status.value();
  }
}
