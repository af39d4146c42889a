package dev.orderstatus.core.audit;

import dev.orderstatus.api.order.Request;
import java.time.Instant;
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
 * @param later the other reading of a local time that exists twice, taken where the request would
 *     be out of order; else when the request was made
 * @param placement the facts of an order that has not been placed
 */
public record ActionRow(
    long line, String order, Request request, Instant later, Placement placement) {

  /**
   * Checks that nothing is missing.
   *
   * @throws IllegalArgumentException when the order's code is not one; the message says why
   */
  public ActionRow {
    OrderTexts.check(order);
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(later, "later");
    Objects.requireNonNull(placement, "placement");
  }

  /**
   * A row with a time that exists once.
   *
   * @param line where the row starts in its file, counted from 1
   * @param order the order's code, as the log has it
   * @param request what was asked or reported, by whom and when
   * @param placement the facts of an order that has not been placed
   * @throws IllegalArgumentException when the order's code is not one; the message says why
   */
  public ActionRow(long line, String order, Request request, Placement placement) {
    this(line, order, request, request.at(), placement);
  }

  /** The request, at the other reading of its time. */
  Request laterRequest() {
    Request moved = Request.of(request.action(), request.actor(), later)
        .withInputs(request.inputs())
        .withNotifyCustomer(request.notifyCustomer());
    moved = request.reason().map(moved::withReason).orElse(moved);
    return request.expectedStatus().map(moved::withExpectedStatus).orElse(moved);
  }
}
