package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.OrderStatus;
import java.util.List;

/**
 * The statuses a transition starts from. Immutable and thread-safe.
 *
 * @param all whether it starts from every status but the new one, the listed ones excepted
 * @param statuses the statuses it starts from or, where it starts from all, those it does not
 */
public record Sources(boolean all, List<OrderStatus> statuses) {

  /** Copies the list. */
  public Sources {
    statuses = List.copyOf(statuses);
  }

  /**
   * Whether a transition starts from a status.
   *
   * @param status the status
   * @return true when it does
   */
  public boolean contains(OrderStatus status) {
    return all
        ? !status.equals(OrderStatus.NEW) && !statuses.contains(status)
        : statuses.contains(status);
  }
}
