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
  PAID(it -> it.payment(Payment.PAID, UNLINKED, PARTLY_REFUNDED)),
  MONEY_CAME(it -> it.payment(Payment.PAID, UNLINKED, PARTLY_REFUNDED, PARTLY_PAID)),
  REFUNDED(it -> it.payment(Payment.REFUNDED)),
  PART_REFUNDED(it -> it.payment(PARTLY_REFUNDED)),
  RESERVED(it -> it.payment(AUTHORIZED)),
  LATER(it -> it.payment(DEFERRED)),
  DISPUTED(it -> it.payment(Payment.DISPUTED)),
  NOT_LINKED(it -> it.payment(UNLINKED)),
  PROOF(it -> it.has("payment-proof")),
  NOTHING_TO_PAY(
      it -> it.payment(NOT_REQUIRED, Payment.PAID, PARTLY_REFUNDED) || it.in("canceled")),
  MISSING(it -> it.payment(DUE, INTERRUPTED, PARTLY_PAID)),
  INTERRUPTED_PAYMENT("interrupted", it -> it.payment(DUE, INTERRUPTED, PARTLY_PAID)),
  REFUND_OPEN(it -> it.payment(PARTLY_PAID, UNLINKED, Payment.PAID, PARTLY_REFUNDED)),
  CAN_PAY(it -> it.allows("pay")),
  CANNOT_PAY(it -> !it.allows("pay")),
  CAN_SEND_PROOF(it -> it.allows("submit-payment-proof")),
  SHIPPED(it -> it.in("shipped")),
  ON_ITS_WAY(it -> it.in("in-delivery")),
  DELIVERED(it -> it.in("delivered") || it.in("shipped")),
  CANCELED(it -> it.in("canceled")),
  NOT_CANCELED(it -> !it.in("canceled")),
  COMPLETED(it -> it.in("completed")),
  NOT_PURCHASED(it -> it.in("deleted")),
  CAN_CHANGE(it -> it.allows("modify") || it.allows("schedule")),
  CAN_WITHDRAW(it -> it.allows("withdraw")),
  CAN_DELETE(it -> it.allows("delete")),
  CAN_PURCHASE(it -> it.allows("purchase")),
  DUE_BY("due", it -> it.isPromised() && !it.isOverdue()),
  LATE(Situation::isOverdue),
  SHIPS_BY(it -> !it.isShippingOver()),
  SHIPS_OVER(Situation::isShippingOver),
  NO_REASON_GIVEN(it -> !it.has("decline-reason")),
  EMAILED(it -> it.is("hold-reason", "delay")),
  MAY_STILL_WANT(it -> !it.in("shipped")),
  /** Nothing on an order says that an e-mail was sent. */
  LINK_SENT(it -> false),
  /** A shop decides change by change. */
  ALWAYS_EMAILED(it -> false),
  /** The reference of a webshop may be an internal one. */
  TRACKING(it -> false);

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
