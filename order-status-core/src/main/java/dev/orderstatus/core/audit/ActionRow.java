package dev.orderstatus.core.audit;

import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.Objects;

/**
 * A row of an action log: what was asked of an order, or reported about it. Immutable and
 * thread-safe.
 *
 * <p>As long as the order has not been placed, its facts are those of the row: the placement, and
 * its attributes and the request's inputs as its attributes. Once it is placed, the placement is
 * not read any more, and the inputs are given with the action; so are those of the row's attributes
 * that the action takes there. The other attributes are counted, and not held against the row.
 *
 * @param line where the row starts in its file, counted from 1
 * @param order the order's code, as the log has it: not blank, at most 128 characters, without
 *     control characters
 * @param request what was asked or reported, by whom and when
 * @param later the other reading of a local time that exists twice, taken where the request would
 *     be out of order; else when the request was made
 * @param placement the facts of an order that has not been placed
 * @param attributes what the row holds besides: given with the action, or only noted
 */
public record ActionRow(
    long line,
    String order,
    Request request,
    Instant later,
    Placement placement,
    Attributes attributes) {

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
    Objects.requireNonNull(attributes, "attributes");
  }

  /**
   * A row with a time that exists once, and no attributes but those that are given with the action.
   *
   * @param line where the row starts in its file, counted from 1
   * @param order the order's code, as the log has it
   * @param request what was asked or reported, by whom and when
   * @param placement the facts of an order that has not been placed
   * @throws IllegalArgumentException when the order's code is not one; the message says why
   */
  public ActionRow(long line, String order, Request request, Placement placement) {
    this(line, order, request, request.at(), placement, Attributes.none());
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
