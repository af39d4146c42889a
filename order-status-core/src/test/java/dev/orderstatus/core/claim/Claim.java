package dev.orderstatus.core.claim;

import static dev.orderstatus.api.order.Payment.AUTHORIZED;
import static dev.orderstatus.api.order.Payment.DEFERRED;
import static dev.orderstatus.api.order.Payment.DUE;
import static dev.orderstatus.api.order.Payment.INTERRUPTED;
import static dev.orderstatus.api.order.Payment.NOT_REQUIRED;
import static dev.orderstatus.api.order.Payment.PARTLY_PAID;
import static dev.orderstatus.api.order.Payment.PARTLY_REFUNDED;
import static dev.orderstatus.api.order.Payment.UNLINKED;

import dev.orderstatus.api.order.Payment;
import java.util.Locale;
import java.util.function.Predicate;

/** A thing that a text says of an order, and the facts under which it is true. */
enum Claim {
  PAID(order -> order.payment(Payment.PAID, UNLINKED, PARTLY_REFUNDED)),
  MONEY_CAME(order -> order.payment(Payment.PAID, UNLINKED, PARTLY_REFUNDED, PARTLY_PAID)),
  REFUNDED(order -> order.payment(Payment.REFUNDED)),
  PART_REFUNDED(order -> order.payment(PARTLY_REFUNDED)),
  RESERVED(order -> order.payment(AUTHORIZED)),
  LATER(order -> order.payment(DEFERRED)),
  DISPUTED(order -> order.payment(Payment.DISPUTED)),
  NOT_LINKED(order -> order.payment(UNLINKED)),
  PROOF(order -> order.has("payment-proof")),
  NOTHING_TO_PAY(
      order -> order.payment(NOT_REQUIRED, Payment.PAID, PARTLY_REFUNDED) || order.in("canceled")),
  MISSING(order -> order.payment(DUE, INTERRUPTED, PARTLY_PAID)),
  INTERRUPTED_PAYMENT("interrupted", order -> order.payment(DUE, INTERRUPTED, PARTLY_PAID)),
  REFUND_OPEN(order -> order.payment(PARTLY_PAID, UNLINKED, Payment.PAID, PARTLY_REFUNDED)),
  CAN_PAY(order -> order.allows("pay")),
  CANNOT_PAY(order -> !order.allows("pay")),
  CAN_SEND_PROOF(order -> order.allows("submit-payment-proof")),
  SHIPPED(order -> order.in("shipped")),
  ON_ITS_WAY(order -> order.in("in-delivery")),
  DELIVERED(order -> order.in("delivered") || order.in("shipped")),
  CANCELED(order -> order.in("canceled")),
  NOT_CANCELED(order -> !order.in("canceled")),
  COMPLETED(order -> order.in("completed")),
  NOT_PURCHASED(order -> order.in("deleted")),
  CAN_CHANGE(order -> order.allows("modify") || order.allows("schedule")),
  CAN_WITHDRAW(order -> order.allows("withdraw")),
  CAN_DELETE(order -> order.allows("delete")),
  CAN_PURCHASE(order -> order.allows("purchase")),
  DUE_BY("due", order -> order.isPromised() && !order.isOverdue()),
  LATE(Situation::isOverdue),
  SHIPS_BY(order -> !order.isShippingOver()),
  SHIPS_OVER(Situation::isShippingOver),
  NO_REASON_GIVEN(order -> !order.has("decline-reason")),
  EMAILED(order -> order.is("hold-reason", "delay")),
  MAY_STILL_WANT(order -> !order.in("shipped")),
  /** Nothing on an order says that an e-mail was sent. */
  LINK_SENT(order -> false),
  /** A shop decides change by change. */
  ALWAYS_EMAILED(order -> false),
  /** The reference of a webshop may be an internal one. */
  TRACKING(order -> false);

  private final String word;
  // Each predicate is a constant.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Predicate<Situation> fact;

  Claim(Predicate<Situation> fact) {
    this.word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.fact = fact;
  }

  Claim(String word, Predicate<Situation> fact) {
    this.word = word;
    this.fact = fact;
  }

  /** The name in the lists of words and in the table. */
  String word() {
    return word;
  }

  boolean isTrueIn(Situation situation) {
    return fact.test(situation);
  }
}
