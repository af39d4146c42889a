package dev.orderstatus.core.audit;

import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.Objects;

/**
 * A row of an action log: a command or an event of an order. Immutable and thread-safe.
 *
 * <p>Until the order is placed, its facts come from the row: the placement, and the row's
 * attributes and the request's inputs as the order's attributes. After that the placement is
 * ignored, and the inputs are given with the action, as are those of the row's attributes that the
 * action takes at that point. Other attributes are counted, but are not a violation.
 *
 * @param line the line at which the row starts in its file, counted from 1
 * @param order the order's code in the log: not blank, at most 128 characters, without control
 *     characters
 * @param request the command or event, with its actor and instant
 * @param later the other reading of an ambiguous local time, used if the request would be out of
 *     order; else the instant of the request
 * @param placement the facts of an order that has not been placed
 * @param attributes further attributes of the row: given with the action, or only noted
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
   * @throws IllegalArgumentException if the order's code is invalid; the message states why
   */
  public ActionRow {
    OrderTexts.check(order);
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(later, "later");
    Objects.requireNonNull(placement, "placement");
    Objects.requireNonNull(attributes, "attributes");
  }

  /**
   * A row with an unambiguous time, and with no attributes but the action's inputs.
   *
   * @param line the line at which the row starts in its file, counted from 1
   * @param order the order's code in the log
   * @param request the command or event, with its actor and instant
   * @param placement the facts of an order that has not been placed
   * @throws IllegalArgumentException if the order's code is invalid; the message states why
   */
  public ActionRow(long line, String order, Request request, Placement placement) {
    this(line, order, request, request.at(), placement, Attributes.none());
  }

  /** The request at the other reading of its time. */
  Request laterRequest() {
    Request moved = Request.of(request.action(), request.actor(), later)
        .withInputs(request.inputs())
        .withNotifyCustomer(request.notifyCustomer());
    moved = request.justification().map(moved::withJustification).orElse(moved);
    return request.expectedStatus().map(moved::withExpectedStatus).orElse(moved);
  }
}
