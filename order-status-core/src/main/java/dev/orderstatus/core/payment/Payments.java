package dev.orderstatus.core.payment;

import static dev.orderstatus.api.definition.Condition.allOf;
import static dev.orderstatus.api.definition.Condition.by;
import static dev.orderstatus.api.definition.Condition.in;
import static dev.orderstatus.api.definition.Condition.payment;
import static dev.orderstatus.api.definition.Condition.paymentOpen;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.order.Payment;

/**
 * The words and rules about money that the webshop and the reseller share.
 *
 * <p>Immutable and thread-safe.
 */
public final class Payments {

  /** The customer wants to pay. */
  public static final Action PAY = Action.of("pay");

  /** Money arrived. */
  public static final Action PAYMENT_RECEIVED = Action.of("payment-received");

  /** The customer broke the payment off. */
  public static final Action PAYMENT_INTERRUPTED = Action.of("payment-interrupted");

  /** Money was paid back. */
  public static final Action PAYMENT_REFUNDED = Action.of("payment-refunded");

  /** The shop goes on to wait for the money. */
  public static final Action AWAIT_PAYMENT = Action.of("await-payment");

  /** The payment provider's own number of the payment. */
  public static final Attribute<String> PAYMENT_REFERENCE = Attribute.text("payment-reference");

  /** There is nothing left to pay. */
  public static final ReasonCode PAYMENT_ALREADY_SETTLED = ReasonCode.of("payment-already-settled");

  /** The payment was refunded. */
  public static final ReasonCode PAYMENT_WAS_REFUNDED = ReasonCode.of("payment-was-refunded");

  /** The order can no longer be paid in the shop, although money is missing. */
  public static final ReasonCode PAYMENT_CLOSED = ReasonCode.of("payment-closed");

  /** No money is expected. */
  public static final ReasonCode PAYMENT_NOT_DUE = ReasonCode.of("payment-not-due");

  /** Money is expected still. */
  public static final ReasonCode PAYMENT_STILL_EXPECTED = ReasonCode.of("payment-still-expected");

  /** A second payment arrived. */
  public static final ReasonCode PAID_TWICE = ReasonCode.of("paid-twice");

  /** What was reported of the payment contradicts what the order says of it. */
  public static final ReasonCode PAYMENT_CONFLICT = ReasonCode.of("payment-conflict");

  /** Money arrived for a canceled order (A22). */
  public static final ReasonCode PAYMENT_AFTER_CANCELLATION =
      ReasonCode.of("payment-after-cancellation");

  /** Money arrived that the order was not waiting for. */
  public static final ReasonCode UNEXPECTED_PAYMENT = ReasonCode.of("unexpected-payment");

  /** The customer's money has to be paid back. */
  public static final WarningCode REFUND_DUE = WarningCode.of("refund-due");

  private Payments() {}

  /**
   * The shop has the customer's money, linked to the order or not.
   *
   * @return the condition
   */
  public static Condition moneyHeld() {
    return payment(Payment.PAID, Payment.UNLINKED);
  }

  /**
   * This very payment is on the order already: it is paid, under the same number or under none.
   *
   * @return the condition
   */
  public static Condition sameMoneyReceived() {
    return payment(Payment.PAID);
  }

  /**
   * What a customer is told who wants to pay an order that can no longer be paid: that the payment
   * is fine (C17), but never to somebody who has not paid.
   *
   * @param command the command to pay
   * @param statuses the statuses in which it is told
   * @return the command
   */
  public static ActionDefinition.Command tooLateToPay(
      ActionDefinition.Command command, OrderStatus... statuses) {
    Condition here = allOf(by(Actor.CUSTOMER), in(statuses));
    return command
        .refuse(
            allOf(here, payment(Payment.PAID, Payment.NOT_REQUIRED, Payment.UNLINKED)),
            PAYMENT_ALREADY_SETTLED)
        .refuse(allOf(here, payment(Payment.REFUNDED)), PAYMENT_WAS_REFUNDED)
        .refuse(
            allOf(here, paymentOpen()), Reason.of(PAYMENT_CLOSED).remedy(RemedyCode.CONTACT_SHOP));
  }
}
