package dev.orderstatus.core.reseller;

import static dev.orderstatus.api.definition.Condition.ALWAYS;
import static dev.orderstatus.api.definition.Condition.allOf;
import static dev.orderstatus.api.definition.Condition.anyOf;
import static dev.orderstatus.api.definition.Condition.given;
import static dev.orderstatus.api.definition.Condition.in;
import static dev.orderstatus.api.definition.Condition.overdue;
import static dev.orderstatus.api.definition.Condition.payment;
import static dev.orderstatus.api.definition.Condition.paymentOpen;
import static dev.orderstatus.api.definition.Condition.paymentSecured;
import static dev.orderstatus.api.definition.Condition.paymentSettled;
import static dev.orderstatus.api.definition.Condition.type;
import static dev.orderstatus.api.definition.Condition.value;
import static dev.orderstatus.core.reseller.Reseller.*;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.time.Promise;
import dev.orderstatus.core.payment.PaymentVariants;

/** The statuses of the reseller, with their promises and the variants of their messages. */
final class ResellerStatuses {

  private static final Promise DELIVERY = new Promise(
      Promise.Kind.TYPICAL, new Promise.WorkDaysOf(DELIVERY_TIME, 3), Promise.Anchor.PLACED_AT);

  private ResellerStatuses() {}

  static StatusSet.Builder statuses(StatusSet.Builder set) {
    return set.types(SOFTWARE, HARDWARE)
        .attributes(PAYMENT_REFERENCE, PAYMENT_PROOF, DELIVERY_TIME, HOLD_REASON, DELAY_NOTE)
        .status(unpaid(PENDING))
        .status(unpaid(PENDING_PAYMENT))
        .status(unpaid(WAITING_FOR_PAYMENT))
        .status(underway(IN_PROCESS)
            .phase(Phase.IN_PROGRESS)
            .promise(new Promise(
                Promise.Kind.GUARANTEED, new Promise.Minutes(15), Promise.Anchor.STATUS_SINCE))
            .variant("overdue", overdue()))
        .status(underway(PENDING_WITH_SUPPLIER)
            .phase(Phase.IN_PROGRESS)
            .promise(DELIVERY)
            .variant("overdue", overdue()))
        .status(underway(IN_PROGRESS_WITH_SUPPLIER)
            .phase(Phase.IN_PROGRESS)
            .promise(DELIVERY)
            .variant("overdue", overdue()))
        .status(underway(ON_HOLD)
            .phase(Phase.ON_HOLD)
            .promise(
                value(HOLD_REASON, LONG_DELIVERY_TIME),
                new Promise(
                    Promise.Kind.TYPICAL, new Promise.Weeks(2), Promise.Anchor.STATUS_SINCE))
            .variant("overdue", overdue())
            .variant("long-delivery-time", value(HOLD_REASON, LONG_DELIVERY_TIME))
            .variant("delay", value(HOLD_REASON, DELAY)))
        .status(PaymentVariants.underway(StatusDefinition.of(SHIPPED))
            .phase(Phase.SHIPPED)
            .historical()
            .correctable()
            .successful()
            .variant("software", type(SOFTWARE)))
        .status(PaymentVariants.ended(
                StatusDefinition.of(CANCELED).phase(Phase.CANCELED).historical().terminal())
            .variant("free", payment(Payment.NOT_REQUIRED))
            .variant("refunded", payment(Payment.REFUNDED)))
        .note(
            "unpaid",
            allOf(
                in(IN_PROCESS, PENDING_WITH_SUPPLIER, IN_PROGRESS_WITH_SUPPLIER, ON_HOLD, SHIPPED),
                payment(Payment.DUE, Payment.INTERRUPTED)))
        .note("delay", allOf(in(ON_HOLD), value(HOLD_REASON, DELAY), given(DELAY_NOTE)))
        .note(
            "news",
            allOf(
                in(PENDING, IN_PROCESS, PENDING_WITH_SUPPLIER, IN_PROGRESS_WITH_SUPPLIER, ON_HOLD),
                anyOf(paymentSettled(), paymentSecured())))
        .note("contact", ALWAYS);
  }

  private static StatusDefinition.Builder unpaid(OrderStatus status) {
    return PaymentVariants.awaiting(StatusDefinition.of(status)
        .phase(Phase.AWAITING_PAYMENT)
        .recent()
        .variant(
            "proof",
            allOf(value(PAYMENT_PROOF, true), anyOf(paymentOpen(), payment(Payment.UNLINKED)))));
  }

  private static StatusDefinition.Builder underway(OrderStatus status) {
    return PaymentVariants.underway(StatusDefinition.of(status).recent());
  }
}
