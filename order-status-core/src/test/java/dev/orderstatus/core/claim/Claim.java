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
import dev.orderstatus.api.parts.StandingNumber;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A thing that a text says of an order, and the facts under which it is true. What can be done is
 * what the reader can do; only paying and withdrawing a request are the customer's, whoever reads.
 */
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
  NOT_EXPECTED(order -> !order.payment(DUE, INTERRUPTED, PARTLY_PAID)),
  NO_PAYMENT(order -> order.payment(DUE, INTERRUPTED, NOT_REQUIRED, DEFERRED)),
  INTERRUPTED_PAYMENT("interrupted", order -> order.payment(DUE, INTERRUPTED, PARTLY_PAID)),
  REFUND_OPEN(order -> order.payment(PARTLY_PAID, UNLINKED, Payment.PAID, PARTLY_REFUNDED)),
  CAN_PAY(order -> order.customer().allows("pay")),
  CANNOT_PAY(order -> !order.customer().allows("pay")),
  CAN_SEND_PROOF(order -> order.allows("submit-payment-proof")),
  SHIPPED(order -> order.in("shipped")),
  ON_ITS_WAY(order -> order.in("in-delivery")),
  DELIVERED(order -> order.in("delivered", "shipped")),
  CANCELED(order -> order.in("canceled")),
  NOT_CANCELED(order -> !order.in("canceled")),
  COMPLETED(order -> order.in("completed")),
  NOT_PURCHASED(order -> order.in("deleted")),
  CAN_CHANGE(order -> order.allows("modify") || order.allows("schedule")),
  CANNOT_CHANGE(order -> !order.allows("modify")),
  CAN_WITHDRAW(order -> order.customer().allows("withdraw")),
  CANNOT_WITHDRAW(order -> !order.customer().allows("withdraw")),
  CAN_DELETE(order -> order.allows("delete")),
  CANNOT_DELETE(order -> !order.allows("delete")),
  CAN_PURCHASE(order -> order.allows("purchase")),
  CAN_PROCESS(order -> order.allows("process")),
  CANNOT_PROCESS(order -> !order.allows("process")),
  CAN_ACCEPT(order -> order.allows("accept")),
  CANNOT_ACCEPT(order -> !order.allows("accept")),
  CAN_CANCEL(order -> order.allows("cancel")),
  CANNOT_CANCEL(order -> !order.allows("cancel")),
  CAN_SHIP(order -> order.allows("ship")),
  CANNOT_SHIP(order -> !order.allows("ship")),
  CAN_LINK(order -> order.allows("link-payment")),
  CAN_REMOVE_PAYMENT(order -> order.allows("withdraw-payment")),
  CAN_RECORD_PAYMENT(Situation::canRecordPayment),
  CAN_RECORD_REFUND(order -> order.allows("payment-refunded")),
  /** The bank statement comes first. */
  CAN_PLACE_MANUALLY(
      order -> order.allows("place-manually") || order.allows("submit-payment-proof")),
  CAN_REOPEN(order -> order.allows("reopen")),
  CAN_HOLD(order -> order.allows("hold")),
  CAN_RESUME(order -> order.allows("resume")),
  CAN_UPDATE_DELAY(order -> order.allows("update-delay")),
  CAN_COMPLETE(order -> order.allows("complete")),
  CAN_SEND_QUOTE(order -> order.allows("send-quote")),
  CAN_SCHEDULE(order -> order.allows("schedule")),
  CAN_RETRY(order -> order.allows("retry")),
  CANNOT_RETRY(order -> !order.allows("retry")),
  CAN_APPROVE(order -> order.allows("approve") && order.allows("decline")),
  UNITS_OPEN(order -> order.hasUnits(StandingNumber.OPEN)),
  NO_UNITS_OPEN(order -> !order.hasUnits(StandingNumber.OPEN)),
  UNITS_OUT(order -> order.hasUnits(StandingNumber.UNITS_OUT)),
  PARCEL_UNDER_WAY(order -> order.hasUnits(StandingNumber.UNDER_WAY)),
  WAITS_FOR_APPROVAL(order -> order.in("pending")),
  APPROVED(order -> !order.in("pending", "withdrawn", "declined")),
  DECLINED(order -> order.in("declined")),
  WITHDRAWN(order -> order.in("withdrawn")),
  PROCESSING(order -> order.in("processing", "in-process")),
  ON_HOLD(order -> order.in("on-hold")),
  GUEST(order -> !order.order().account()),
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
