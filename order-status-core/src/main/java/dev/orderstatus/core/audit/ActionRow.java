package dev.orderstatus.core.audit;

import dev.orderstatus.api.order.Request;
import java.util.Objects;

/**
 * A row of an action log: what was asked of an order, or reported about it. Immutable and
 * thread-safe.
 *
 * <p>As long as the order has not been placed, its facts are those of the row: the placement, and
 * the request's inputs as its attributes. Once it is placed, the placement is not read any more,
 * and the inputs are given with the action.
 *
 * @param line where the row starts in its file, counted from 1
 * @param order the order's code, as the log has it: not blank, at most 128 characters, without
 *     control characters
 * @param request what was asked or reported, by whom and when
 * @param placement the facts of an order that has not been placed
 */
public record ActionRow(long line, String order, Request request, Placement placement) {

  /**
   * Checks that nothing is missing.
   *
   * @throws IllegalArgumentException when the order's code is not one; the message says why
   */
  public ActionRow {
    OrderTexts.check(order);
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(placement, "placement");
  }
}
