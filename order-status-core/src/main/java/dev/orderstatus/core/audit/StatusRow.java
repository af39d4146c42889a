package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.core.word.SeenStatus;
import java.time.Instant;
import java.util.Objects;

/**
 * A row of a status log: since an instant, an order is in a status. Immutable and thread-safe.
 *
 * @param line where the row starts in its file, counted from 1
 * @param order the order's code, as the log has it: not blank, at most 128 characters, without
 *     control characters
 * @param at when the order reached the status
 * @param later the other reading of a local time that exists twice, taken where {@code at} would be
 *     out of order; else the same as {@code at}
 * @param status the status, which the set need not know
 * @param facts what else the row holds
 */
public record StatusRow(
    long line, String order, Instant at, Instant later, SeenStatus status, Facts facts) {

  /**
   * Checks that nothing is missing.
   *
   * @throws IllegalArgumentException when the order's code is not one; the message says why
   */
  public StatusRow {
    OrderTexts.check(order);
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(later, "later");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(facts, "facts");
  }

  /**
   * A row that holds no other facts.
   *
   * @param line where the row starts in its file, counted from 1
   * @param order the order's code, as the log has it
   * @param at when the order reached the status
   * @param status the status, which the set need not know
   * @throws IllegalArgumentException when the order's code is not one; the message says why
   */
  public StatusRow(long line, String order, Instant at, OrderStatus status) {
    this(line, order, at, at, SeenStatus.of(status), Facts.NONE);
  }
}
