package dev.orderstatus.core.reseller;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.EffectCode;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.payment.Payments;

/**
 * The codes of the reseller: its types, statuses, actions, attributes, reasons, warnings and
 * effects.
 *
 * <p>Immutable and thread-safe.
 */
public final class Reseller {

  /** Software, which is delivered by e-mail. */
  public static final OrderType SOFTWARE = OrderType.of("software");

  /** Hardware, which a supplier ships. */
  public static final OrderType HARDWARE = OrderType.of("hardware");

  /** Placed; no payment is known (A7, A8, A15). */
  public static final OrderStatus PENDING = OrderStatus.of("pending");

  /** The payment was interrupted and cannot be completed (A9-A11). */
  public static final OrderStatus PENDING_PAYMENT = OrderStatus.of("pending-payment");

  /** The shop waits for the money (A15). */
  public static final OrderStatus WAITING_FOR_PAYMENT = OrderStatus.of("waiting-for-payment");

  /** Software: being prepared (A1, A3). */
  public static final OrderStatus IN_PROCESS = OrderStatus.of("in-process");

  /** Hardware: known to the supplier, not yet shipped (A25, A26). */
  public static final OrderStatus PENDING_WITH_SUPPLIER = OrderStatus.of("pending-with-supplier");

  /** Hardware: taken up by the supplier (A23). */
  public static final OrderStatus IN_PROGRESS_WITH_SUPPLIER =
      OrderStatus.of("in-progress-with-supplier");

  /** Hardware: a long delivery time, or a delay (A28, A29). */
  public static final OrderStatus ON_HOLD = OrderStatus.of("on-hold");

  /** On its way, or delivered by e-mail; a correctable ending, successful (A3). */
  public static final OrderStatus SHIPPED = OrderStatus.of("shipped");

  /** Canceled; terminal (A18-A22). */
  public static final OrderStatus CANCELED = OrderStatus.of("canceled");

  /** Command: place the order (A4). */
  public static final Action PLACE = Action.of("place");

  /** Command without a transition: later payment is never possible (A11). */
  public static final Action PAY = Payments.PAY;

  /** Event: the payment was interrupted (A9). */
  public static final Action PAYMENT_INTERRUPTED = Payments.PAYMENT_INTERRUPTED;

  /** Command: wait for the money. */
  public static final Action AWAIT_PAYMENT = Payments.AWAIT_PAYMENT;

  /** Event: money arrived. */
  public static final Action PAYMENT_RECEIVED = Payments.PAYMENT_RECEIVED;

  /** Command: go on with an order that is settled. */
  public static final Action ACCEPT = Action.of("accept");

  /** Event: the payment was not completed correctly (A18). */
  public static final Action PAYMENT_FAILED = Payments.PAYMENT_FAILED;

  /** Command: agree to be paid later. */
  public static final Action DEFER_PAYMENT = Payments.DEFER_PAYMENT;

  /** Command: link the unlinked money to this order. */
  public static final Action LINK_PAYMENT = Payments.LINK_PAYMENT;

  /** Command: withdraw the money, which is gone again or was for another order. */
  public static final Action WITHDRAW_PAYMENT = Payments.WITHDRAW_PAYMENT;

  /** Command: hand in a bank statement (A8, A17). */
  public static final Action SUBMIT_PAYMENT_PROOF = Action.of("submit-payment-proof");

  /** Command: go on by hand, because of the bank statement (A8, A17). */
  public static final Action PLACE_MANUALLY = Action.of("place-manually");

  /** Command: the order has left, or the software was sent (A3). */
  public static final Action SHIP = Action.of("ship");

  /** Event: the supplier has taken the order up. */
  public static final Action SUPPLIER_STARTED = Action.of("supplier-started");

  /** Event: the supplier has shipped the order. */
  public static final Action SUPPLIER_SHIPPED = Action.of("supplier-shipped");

  /** Command: put the order on hold (A29). */
  public static final Action HOLD = Action.of("hold");

  /** Command: there is news of a delay; the hold goes on. */
  public static final Action UPDATE_DELAY = Action.of("update-delay");

  /** Command: the order goes on. */
  public static final Action RESUME = Action.of("resume");

  /** Command: cancel the order; staff only (A12). */
  public static final Action CANCEL = Action.of("cancel");

  /** Event: money was refunded. */
  public static final Action PAYMENT_REFUNDED = Payments.PAYMENT_REFUNDED;

  /** Command: order the same again (A14, A20). */
  public static final Action REORDER = Action.of("reorder");

  /** Command: look at the order (A24). */
  public static final Action VIEW = Action.of("view");

  /** Command without a transition: an order stays in the overview (A13, A21). */
  public static final Action DELETE = Action.of("delete");

  /** The payment provider's number of the payment. */
  public static final Attribute<String> PAYMENT_REFERENCE = Payments.PAYMENT_REFERENCE;

  /** True if a bank statement was received. */
  public static final Attribute<Boolean> PAYMENT_PROOF = Attribute.yesNo("payment-proof");

  /** Working days, from the product page; three by default (A27). */
  public static final Attribute<Long> DELIVERY_TIME = Attribute.wholeNumber("delivery-time");

  /** {@link #HOLD_REASON} of a product with a long delivery time for everybody (A29). */
  public static final String LONG_DELIVERY_TIME = "long-delivery-time";

  /** {@link #HOLD_REASON} of an order that is delayed (A29, A30). */
  public static final String DELAY = "delay";

  /** The reason why the order is on hold. */
  public static final Attribute<String> HOLD_REASON =
      Attribute.choice("hold-reason", LONG_DELIVERY_TIME, DELAY);

  /** The line of text shown with a delayed order (A30). */
  public static final Attribute<String> DELAY_NOTE = Attribute.text("delay-note");

  /** An interrupted payment cannot be completed (A11). */
  public static final ReasonCode PAYMENT_CANNOT_BE_COMPLETED =
      ReasonCode.of("payment-cannot-be-completed");

  /** The payment did not go through, or is not linked to the order (A7, A16). */
  public static final ReasonCode PAYMENT_NOT_COMPLETED = ReasonCode.of("payment-not-completed");

  /** A bank statement is needed first (A8, A17). */
  public static final ReasonCode PAYMENT_PROOF_REQUIRED = ReasonCode.of("payment-proof-required");

  /** The reason for the hold is required. */
  public static final ReasonCode HOLD_REASON_REQUIRED = ReasonCode.of("hold-reason-required");

  /** A delay needs a line of text for the customer (A30). */
  public static final ReasonCode DELAY_NOTE_REQUIRED = ReasonCode.of("delay-note-required");

  /** Only staff cancel, on request (A12). */
  public static final ReasonCode ONLY_STAFF_MAY_CANCEL = ReasonCode.of("only-staff-may-cancel");

  /** No order is removed from the overview (A13, A21). */
  public static final ReasonCode ORDER_STAYS_IN_OVERVIEW = ReasonCode.of("order-stays-in-overview");

  /** The order is not on hold for a delay. */
  public static final ReasonCode NOT_DELAYED = ReasonCode.of("not-delayed");

  /** The supplier shipped a canceled order. */
  public static final ReasonCode SHIPPED_AFTER_CANCELLATION =
      ReasonCode.of("shipped-after-cancellation");

  /** There is nothing left to pay (C17). */
  public static final ReasonCode PAYMENT_ALREADY_SETTLED = Payments.PAYMENT_ALREADY_SETTLED;

  /** The order is free, or its payment was waived. */
  public static final ReasonCode NO_PAYMENT_NEEDED = Payments.NO_PAYMENT_NEEDED;

  /** There is money, and it is not linked to the order (A16). */
  public static final ReasonCode PAYMENT_NOT_LINKED = Payments.PAYMENT_NOT_LINKED;

  /** The payment was refunded. */
  public static final ReasonCode PAYMENT_WAS_REFUNDED = Payments.PAYMENT_WAS_REFUNDED;

  /** The amount is already reserved. */
  public static final ReasonCode PAYMENT_IS_AUTHORIZED = Payments.PAYMENT_IS_AUTHORIZED;

  /** Payment is agreed for later. */
  public static final ReasonCode PAYMENT_AGREED_LATER = Payments.PAYMENT_AGREED_LATER;

  /** The customer's bank wants the money back. */
  public static final ReasonCode PAYMENT_DISPUTED = Payments.PAYMENT_DISPUTED;

  /** A part is already paid, so the payment cannot be deferred. */
  public static final ReasonCode PAYMENT_PARTLY_MADE = Payments.PAYMENT_PARTLY_MADE;

  /** The order can no longer be paid in the shop, although money is missing. */
  public static final ReasonCode PAYMENT_CLOSED = Payments.PAYMENT_CLOSED;

  /** No money is expected. */
  public static final ReasonCode PAYMENT_NOT_DUE = Payments.PAYMENT_NOT_DUE;

  /** Money is still expected (C18). */
  public static final ReasonCode PAYMENT_STILL_EXPECTED = Payments.PAYMENT_STILL_EXPECTED;

  /** There is no unlinked money to link. */
  public static final ReasonCode PAYMENT_NOT_UNLINKED = Payments.PAYMENT_NOT_UNLINKED;

  /** There is no money to withdraw. */
  public static final ReasonCode NO_PAYMENT_HELD = Payments.NO_PAYMENT_HELD;

  /** A second payment arrived. */
  public static final ReasonCode PAID_TWICE = Payments.PAID_TWICE;

  /** The report about the payment contradicts the order. */
  public static final ReasonCode PAYMENT_CONFLICT = Payments.PAYMENT_CONFLICT;

  /** Money was reported for a canceled order (A22). */
  public static final ReasonCode PAYMENT_AFTER_CANCELLATION = Payments.PAYMENT_AFTER_CANCELLATION;

  /** Money arrived that the order did not expect. */
  public static final ReasonCode UNEXPECTED_PAYMENT = Payments.UNEXPECTED_PAYMENT;

  /** The action requires a reason. */
  public static final ReasonCode REASON_REQUIRED = Payments.REASON_REQUIRED;

  /** The customer's money has to be refunded. */
  public static final WarningCode REFUND_DUE = Payments.REFUND_DUE;

  /** The reserved amount has to be released. */
  public static final WarningCode AUTHORIZATION_OPEN = Payments.AUTHORIZATION_OPEN;

  /** A dispute about the money is open. */
  public static final WarningCode MONEY_DISPUTED = Payments.MONEY_DISPUTED;

  /** The order goes on although it is not paid. */
  public static final WarningCode NOT_PAID = Payments.NOT_PAID;

  /** Money arrived for an order that needed none. */
  public static final WarningCode MONEY_UNEXPECTED = Payments.MONEY_UNEXPECTED;

  /** E-mail the customer that the order was placed (A4). */
  public static final EffectCode EMAIL_ORDER_CONFIRMATION =
      EffectCode.of("email-order-confirmation");

  /** E-mail the customer that the status changed (A18). */
  public static final EffectCode EMAIL_STATUS_UPDATE = EffectCode.of("email-status-update");

  /** E-mail staff that a bank statement came in (A8). */
  public static final EffectCode EMAIL_STAFF = EffectCode.of("email-staff");

  /** Show the delay with the order (A30). */
  public static final EffectCode SHOW_DELAY_NOTE = EffectCode.of("show-delay-note");

  /** E-mail the customer about the delay (A30). */
  public static final EffectCode EMAIL_DELAY = EffectCode.of("email-delay");

  /** E-mail the customer that the money was refunded. */
  public static final EffectCode EMAIL_REFUND = Payments.EMAIL_REFUND;

  /** Write the step into the shop's log. */
  public static final EffectCode WRITE_LOG = Payments.WRITE_LOG;

  /** Inform the supplier that the order was canceled. */
  public static final EffectCode NOTIFY_SUPPLIER = EffectCode.of("notify-supplier");

  /** Start a new order of the same products (A14, A20). */
  public static final EffectCode START_NEW_ORDER = EffectCode.of("start-new-order");

  /** Separate, because the definition needs the words first. */
  private static final class Made {
    static final StatusSet SET = ResellerDefinition.define();
  }

  private Reseller() {}

  /**
   * The reseller as a status set.
   *
   * @return the set, with id {@code reseller}
   */
  public static StatusSet set() {
    return Made.SET;
  }
}
