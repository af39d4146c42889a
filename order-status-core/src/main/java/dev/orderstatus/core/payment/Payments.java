package dev.orderstatus.core.payment;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.EffectCode;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.WarningCode;

/**
 * The words about money that several sets share.
 *
 * <p>Immutable and thread-safe.
 */
public final class Payments {

  /** The customer wants to pay. */
  public static final Action PAY = Action.of("pay");

  /** Money arrived: in a set without parts, everything that was still expected. */
  public static final Action PAYMENT_RECEIVED = Action.of("payment-received");

  /** An attempt to pay was interrupted. */
  public static final Action PAYMENT_INTERRUPTED = Action.of("payment-interrupted");

  /** No further attempt to pay is possible. */
  public static final Action PAYMENT_FAILED = Action.of("payment-failed");

  /** Money was refunded. */
  public static final Action PAYMENT_REFUNDED = Action.of("payment-refunded");

  /** The shop starts to wait for the money. */
  public static final Action AWAIT_PAYMENT = Action.of("await-payment");

  /** The shop agrees to payment at a later time: on invoice or cash on delivery. */
  public static final Action DEFER_PAYMENT = Action.of("defer-payment");

  /** The shop found out that the unlinked money is for this order. */
  public static final Action LINK_PAYMENT = Action.of("link-payment");

  /** The money is gone again, or was for another order; nobody is refunded. */
  public static final Action WITHDRAW_PAYMENT = Action.of("withdraw-payment");

  /** The payment provider's number of the payment. */
  public static final Attribute<String> PAYMENT_REFERENCE = Attribute.text("payment-reference");

  /** There is nothing left to pay. */
  public static final ReasonCode PAYMENT_ALREADY_SETTLED = ReasonCode.of("payment-already-settled");

  /** The order is free, or its payment was waived. */
  public static final ReasonCode NO_PAYMENT_NEEDED = ReasonCode.of("no-payment-needed");

  /** There is money, and it is not linked to the order (A16). */
  public static final ReasonCode PAYMENT_NOT_LINKED = ReasonCode.of("payment-not-linked");

  /** The payment was refunded. */
  public static final ReasonCode PAYMENT_WAS_REFUNDED = ReasonCode.of("payment-was-refunded");

  /** The amount is already reserved. */
  public static final ReasonCode PAYMENT_IS_AUTHORIZED = ReasonCode.of("payment-is-authorized");

  /** Payment is agreed for later. */
  public static final ReasonCode PAYMENT_AGREED_LATER = ReasonCode.of("payment-agreed-later");

  /** The customer's bank wants the money back. */
  public static final ReasonCode PAYMENT_DISPUTED = ReasonCode.of("payment-disputed");

  /** A part is already paid, so the payment cannot be deferred. */
  public static final ReasonCode PAYMENT_PARTLY_MADE = ReasonCode.of("payment-partly-made");

  /** The order can no longer be paid in the shop, although money is missing. */
  public static final ReasonCode PAYMENT_CLOSED = ReasonCode.of("payment-closed");

  /** No money is expected. */
  public static final ReasonCode PAYMENT_NOT_DUE = ReasonCode.of("payment-not-due");

  /** Money is still expected. */
  public static final ReasonCode PAYMENT_STILL_EXPECTED = ReasonCode.of("payment-still-expected");

  /** There is no unlinked money to link. */
  public static final ReasonCode PAYMENT_NOT_UNLINKED = ReasonCode.of("payment-not-unlinked");

  /** There is no money to withdraw. */
  public static final ReasonCode NO_PAYMENT_HELD = ReasonCode.of("no-payment-held");

  /** A second payment arrived. */
  public static final ReasonCode PAID_TWICE = ReasonCode.of("paid-twice");

  /** The report about the payment contradicts the order. */
  public static final ReasonCode PAYMENT_CONFLICT = ReasonCode.of("payment-conflict");

  /** Money was reported for a canceled order (A22). */
  public static final ReasonCode PAYMENT_AFTER_CANCELLATION =
      ReasonCode.of("payment-after-cancellation");

  /** Money arrived that the order did not expect. */
  public static final ReasonCode UNEXPECTED_PAYMENT = ReasonCode.of("unexpected-payment");

  /** The action requires a reason. */
  public static final ReasonCode REASON_REQUIRED = ReasonCode.of("reason-required");

  /** The customer's money has to be refunded. */
  public static final WarningCode REFUND_DUE = WarningCode.of("refund-due");

  /** The reserved amount has to be released. */
  public static final WarningCode AUTHORIZATION_OPEN = WarningCode.of("authorization-open");

  /** A dispute about the money is open. */
  public static final WarningCode MONEY_DISPUTED = WarningCode.of("payment-disputed");

  /** The order goes on although it is not paid. */
  public static final WarningCode NOT_PAID = WarningCode.of("not-paid");

  /** Money arrived for an order that needed none. */
  public static final WarningCode MONEY_UNEXPECTED = WarningCode.of("unexpected-payment");

  /** E-mail the customer that the money was refunded. */
  public static final EffectCode EMAIL_REFUND = EffectCode.of("email-refund");

  /** Write the step into the shop's log. */
  public static final EffectCode WRITE_LOG = EffectCode.of("write-log");

  private Payments() {}
}
