package dev.orderstatus.core.kind;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.EffectCode;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Kind;

/**
 * Payments as parts of an order. The status of a payment follows from its entries, in whatever
 * order they were reported.
 */
public final class PaymentKind {

  /** The code of the kind. */
  public static final String CODE = "payment";

  /** The only type of a payment. */
  public static final OrderType TYPE = OrderType.of("payment");

  /** Begun, and nothing has come of it yet. */
  public static final OrderStatus STARTED = OrderStatus.of("started");

  /** The last attempt failed. */
  public static final OrderStatus FAILED = OrderStatus.of("failed");

  /** Agreed to be paid later: on invoice, cash on delivery. */
  public static final OrderStatus AGREED = OrderStatus.of("agreed");

  /** The amount is reserved, and not taken yet. */
  public static final OrderStatus AUTHORIZED = OrderStatus.of("authorized");

  /** The amount was taken. */
  public static final OrderStatus CAPTURED = OrderStatus.of("captured");

  /** All that was taken was given back. */
  public static final OrderStatus REFUNDED = OrderStatus.of("refunded");

  /** The customer's bank asks for the money back. */
  public static final OrderStatus DISPUTED = OrderStatus.of("disputed");

  /** Voided, expired, closed or lost; nothing of it is left. */
  public static final OrderStatus CLOSED = OrderStatus.of("closed");

  /** Begins a payment. */
  public static final Action START_PAYMENT = Action.of("start-payment");

  /** Agrees that the customer pays later. */
  public static final Action AGREE_PAYMENT = Action.of("agree-payment");

  /** The provider reserved an amount. */
  public static final Action PAYMENT_AUTHORIZED = Action.of("authorized");

  /** The provider took an amount. */
  public static final Action PAYMENT_CAPTURED = Action.of("captured");

  /** A reservation was released. */
  public static final Action PAYMENT_VOIDED = Action.of("voided");

  /** A reservation ended by itself. */
  public static final Action PAYMENT_EXPIRED = Action.of("expired");

  /** An attempt to pay failed. */
  public static final Action ATTEMPT_FAILED = Action.of("attempt-failed");

  /** An amount was given back. */
  public static final Action PAYMENT_REFUNDED = Action.of("refunded");

  /** A refund did not arrive. */
  public static final Action REFUND_FAILED = Action.of("refund-failed");

  /** The customer's bank asks for the money back. */
  public static final Action DISPUTE_OPENED = Action.of("dispute-opened");

  /** The shop keeps the disputed money. */
  public static final Action DISPUTE_WON = Action.of("dispute-won");

  /** The disputed money is gone. */
  public static final Action DISPUTE_LOST = Action.of("dispute-lost");

  /** Links a payment to the order. */
  public static final Action LINK_PAYMENT = Action.of("link-payment");

  /** Takes a payment off the order. */
  public static final Action WITHDRAW_PAYMENT = Action.of("withdraw-payment");

  /** The amount is more than what is still to secure. */
  public static final ReasonCode MORE_THAN_TO_SECURE = ReasonCode.of("more-than-to-secure");

  /** Confirms to the customer that a payment arrived. */
  public static final EffectCode EMAIL_PAYMENT_RECEIVED = EffectCode.of("email-payment-received");

  /** Sends the customer a link to pay. */
  public static final EffectCode EMAIL_PAYMENT_LINK = EffectCode.of("email-payment-link");

  private static final class Made {
    static final Kind KIND = PaymentDefinition.define();
  }

  private PaymentKind() {}

  /**
   * The kind.
   *
   * @return the kind, shares by amount
   */
  public static Kind kind() {
    return Made.KIND;
  }
}
