package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.OrderStatus;
import java.time.Instant;
import java.util.Objects;

/**
 * A row of a status log: since an instant, an order is in a status. Immutable and thread-safe.
 *
 * @param line where the row starts in its file, counted from 1
 * @param order the order's code, as the log has it: not blank, at most 128 characters, without
 *     control characters
 * @param at when the order reached the status
 * @param status the status, which the set need not know
 */
public record StatusRow(long line, String order, Instant at, OrderStatus status) {

  /**
   * Checks that nothing is missing.
   *
   * @throws IllegalArgumentException when the order's code is not one; the message says why
   */
  public StatusRow {
    OrderTexts.check(order);
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(status, "status");
  }
}
