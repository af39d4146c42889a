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
import dev.orderstatus.api.parts.FulfillmentWord;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.StandingNumber;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A thing that a text says of an order or of a part of it, and the facts under which it is true.
 * What can be done is what the reader can do; only paying and withdrawing a request are the
 * customer's, whoever reads.
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
  UNITS_OPEN(order -> order.has(StandingNumber.OPEN)),
  NO_UNITS_OPEN(order -> !order.has(StandingNumber.OPEN)),
  UNITS_OUT(order -> order.has(StandingNumber.UNITS_OUT)),
  PARCEL_UNDER_WAY(order -> order.has(StandingNumber.UNDER_WAY)),
  PARCEL_UNKNOWN(order ->
      order.standing().filter(standing -> !standing.unknown().isEmpty()).isPresent()),
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
  TRACKING(order -> false),

  // Of a payment.
  PAYMENT_BEGUN(part -> part.isPart("payment", "started") && part.hasNothing()),
  PAYMENT_FAILED(part -> part.isPart("payment", "failed") && part.hasNothing()),
  NO_MONEY(part -> part.money().captured() == 0),
  NO_MONEY_AT_ALL(part -> part.number(StandingNumber.CAPTURED) == 0),
  PAID_LATER(part -> part.money().agreed() > 0 && part.has(StandingNumber.TO_PAY)),
  RECORD_WHEN_PAID(part -> part.has(StandingNumber.TO_PAY)),
  AMOUNT_RESERVED(part -> part.money().authorized() > 0),
  CAN_TAKE(part -> part.money().authorized() > 0 && part.has(StandingNumber.TO_PAY)),
  MONEY_RECEIVED(part -> part.money().captured() > 0),
  ALL_REFUNDED(part -> part.money().refunded() > 0 && part.held() == 0),
  SOME_REFUNDED(part -> part.money().refunded() > 0),
  PAYMENT_DISPUTED(part -> part.money().disputed()),
  NOTHING_HELD(part -> part.held() == 0 && part.money().authorized() == 0),
  NOTHING_HELD_AT_ALL(
      part -> !part.has(StandingNumber.NET) && !part.has(StandingNumber.AUTHORIZED)),
  CAN_FINISH(part -> part.has(StandingNumber.TO_SECURE)),
  NEED_NOT_FINISH(part -> !part.has(StandingNumber.TO_SECURE)),
  NOT_NEEDED(part -> !part.has(StandingNumber.TO_PAY)),
  /** No request of these tests is for more than is left. */
  LESS_TO_PAY(part -> !part.has(StandingNumber.TO_SECURE)),
  NOT_TO_LINK(part -> part.money().linked() || part.money().captured() == 0),
  NOTHING_TO_REMOVE(
      part -> part.held() == 0 && part.money().authorized() + part.money().agreed() == 0),

  // Of a parcel.
  PARCEL_PACKED(part -> part.isPart("parcel", "packed")),
  NOT_SENT(part -> part.isPart("parcel", "packed", "canceled")),
  SENT_NEXT(part -> part.isPart("parcel", "packed") && part.isOrderIn("processing")),
  SENT_LATER(part -> part.isPart("parcel", "packed") && !part.isOrderIn("processing")),
  CAN_SEND(part -> part.allows("ship")),
  MOVING(part -> part.isPart("parcel", "shipped", "delayed")),
  WITH_CARRIER(part -> part.isPart("parcel", "shipped")),
  PARCEL_LATE(part -> part.isPart("parcel", "delayed")),
  CAN_PICK_UP(part -> part.isPart("parcel", "ready-for-pickup")),
  PARCEL_DELIVERED(part -> part.isPart("parcel", "delivered")),
  PARCEL_PICKED_UP(part -> part.isPart("parcel", "picked-up")),
  PARCEL_ARRIVED(part -> part.isPart("parcel", "delivered", "picked-up")),
  CAN_REPORT_MISSING(part -> part.allows("not-received")),
  PARCEL_LOST(part -> part.isPart("parcel", "lost")),
  PARCEL_CAME_BACK(part -> part.isPart("parcel", "returned-to-sender")),
  ITEMS_OPEN(part -> part.has(StandingNumber.OPEN)),
  PARCEL_CANCELED(part -> part.isPart("parcel", "canceled")),
  ITEMS_TO_PACK(part -> part.has(StandingNumber.TO_PACK)
      || part.has(StandingNumber.UNITS_CANCELED)
      || part.isOrderIn("canceled")),
  IN_RETURN(Situation::isReturned),
  RETURN_CAME(part -> part.has(StandingNumber.UNITS_RETURNED)),
  PACKED_AGAIN(part -> part.units() > part.number(StandingNumber.TO_PACK)),
  CANNOT_PACK(part -> !part.isOrderIn("processing")),
  STATUS_UNKNOWN(Situation::isUnknown),

  // Of a return.
  RETURN_ANNOUNCED(part -> part.isPart("return", "announced")),
  ITEMS_MISSING(part -> part.isPart("return", "announced")),
  CAN_SEND_BACK(part -> part.isPart("return", "announced")),
  CAN_RECORD_RETURN(part -> part.allows("return-received")),
  RETURN_RECEIVED(part -> part.isPart("return", "received")),
  ITEMS_BACK(part -> part.isPart("return", "received")),
  RETURN_REFUSED(part -> part.isPart("return", "refused")),
  RETURN_CANCELED(part -> part.isPart("return", "canceled")),

  // Of an order of parts as a whole.
  ORDER_CANCELED(order -> order.standing().filter(Standing::isOrderCanceled).isPresent()),
  ALL_CANCELED(order -> order
      .standing()
      .filter(standing -> standing.fulfillment() == FulfillmentWord.CANCELED)
      .isPresent()),
  NOTHING_TO_SEND(order -> !order.has(StandingNumber.UNITS_ACTIVE)),
  NOTHING_LEFT(order -> !order.has(StandingNumber.OPEN)),
  ITEMS_ARRIVED(order -> order.has(StandingNumber.UNITS_ARRIVED)),
  ITEMS_READY(order -> order.has(StandingNumber.READY)),
  ITEMS_MOVING(
      order -> order.number(StandingNumber.UNDER_WAY) > order.number(StandingNumber.READY)),
  ITEMS_PACKED(order -> order.number(StandingNumber.OPEN) > order.number(StandingNumber.TO_PACK)),
  ITEMS_WAITING(order -> order.has(StandingNumber.TO_PACK)),
  ITEMS_CANCELED(order -> order.has(StandingNumber.UNITS_CANCELED)),
  ITEMS_LOST(order -> order.has(StandingNumber.LOST)),
  ITEMS_CAME_BACK(order -> order.has(StandingNumber.CAME_BACK)),
  EARLIER(order -> !order.has(StandingNumber.OPEN)),
  ITEMS_RETURNED(order -> order.has(StandingNumber.UNITS_RETURNED)),
  EVERY_ITEM(Situation::isEveryItemInOnePlace),
  PART_UNKNOWN(order ->
      order.standing().filter(standing -> !standing.unknown().isEmpty()).isPresent()),
  FREE(order -> !order.has(StandingNumber.CAPTURED) && !order.has(StandingNumber.TO_PAY)),
  MONEY_PAID(order -> order.has(StandingNumber.CAPTURED)),
  MONEY_REFUNDED(order -> order.has(StandingNumber.REFUNDED)),
  MONEY_RESERVED(order -> order.has(StandingNumber.AUTHORIZED)),
  MONEY_LATER(order -> order.has(StandingNumber.AGREED)
      && order.number(StandingNumber.TO_PAY) > order.number(StandingNumber.TO_SECURE)),
  MONEY_TO_PAY(order -> order.has(StandingNumber.TO_SECURE)),
  ATTEMPT_FAILED(order -> order
      .standing()
      .filter(standing -> standing.orderPayment() == Payment.INTERRUPTED)
      .isPresent()),
  MONEY_TO_GIVE_BACK(order -> order.has(StandingNumber.TO_GIVE_BACK)),
  MONEY_DISPUTED(order -> order.standing().filter(Standing::isDisputed).isPresent());

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
