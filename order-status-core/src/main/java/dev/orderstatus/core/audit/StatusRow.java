package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.core.word.SeenStatus;
import java.time.Instant;
import java.util.Objects;

/**
 * A row of a status log: the order is in a status since an instant. Immutable and thread-safe.
 *
 * @param line the line at which the row starts in its file, counted from 1
 * @param order the order's code in the log: not blank, at most 128 characters, without control
 *     characters
 * @param at the instant at which the order reached the status
 * @param later the other reading of an ambiguous local time, used if {@code at} would be out of
 *     order; else the same as {@code at}
 * @param status the status, which the set need not know
 * @param facts the other facts of the row
 */
public record StatusRow(
    long line, String order, Instant at, Instant later, SeenStatus status, Facts facts) {

  /**
   * Checks that nothing is missing.
   *
   * @throws IllegalArgumentException if the order's code is invalid; the message states why
   */
  public StatusRow {
    OrderTexts.check(order);
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(later, "later");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(facts, "facts");
  }

  /**
   * A row without other facts.
   *
   * @param line the line at which the row starts in its file, counted from 1
   * @param order the order's code in the log
   * @param at the instant at which the order reached the status
   * @param status the status, which the set need not know
   * @throws IllegalArgumentException if the order's code is invalid; the message states why
   */
  public StatusRow(long line, String order, Instant at, OrderStatus status) {
    this(line, order, at, at, SeenStatus.of(status), Facts.NONE);
  }
}
