package dev.orderstatus.core.webshop;

import static dev.orderstatus.api.definition.Condition.ALWAYS;
import static dev.orderstatus.api.definition.Condition.allOf;
import static dev.orderstatus.api.definition.Condition.anyOf;
import static dev.orderstatus.api.definition.Condition.given;
import static dev.orderstatus.api.definition.Condition.guestPage;
import static dev.orderstatus.api.definition.Condition.hasAccount;
import static dev.orderstatus.api.definition.Condition.in;
import static dev.orderstatus.api.definition.Condition.not;
import static dev.orderstatus.api.definition.Condition.payment;
import static dev.orderstatus.api.definition.Condition.paymentSecured;
import static dev.orderstatus.api.definition.Condition.paymentSettled;
import static dev.orderstatus.api.definition.Condition.testOrder;
import static dev.orderstatus.api.order.Payment.*;
import static dev.orderstatus.core.webshop.Webshop.*;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.payment.PaymentVariants;

/** The statuses of the webshop, with the variants of their messages. */
final class WebshopStatuses {

  private WebshopStatuses() {}

  static StatusSet.Builder statuses(StatusSet.Builder set) {
    return set.types(GOODS)
        .attributes(PAYMENT_REFERENCE, REFERENCE)
        .status(awaitingPayment(RECEIVED))
        .status(awaitingPayment(WAITING_FOR_PAYMENT))
        .status(underway(PROCESSING).phase(Phase.IN_PROGRESS).recent())
        .status(
            underway(SHIPPED).phase(Phase.SHIPPED).historical().correctable().successful())
        .status(PaymentVariants.ended(
                StatusDefinition.of(CANCELED).phase(Phase.CANCELED).historical().terminal())
            .variant("refunded", payment(REFUNDED)))
        .note("test-order", testOrder())
        .note("pay-by", in(RECEIVED, WAITING_FOR_PAYMENT))
        .note(
            "news",
            allOf(
                in(RECEIVED, WAITING_FOR_PAYMENT, PROCESSING),
                anyOf(paymentSettled(), paymentSecured())))
        .note("tracking", allOf(in(SHIPPED), given(REFERENCE)))
        .note("reference", given(REFERENCE))
        .note("guest", allOf(not(hasAccount()), not(guestPage())))
        .note("account", hasAccount())
        .note("contact", ALWAYS)
        .note("returns", in(SHIPPED));
  }

  private static StatusDefinition.Builder awaitingPayment(OrderStatus status) {
    return PaymentVariants.awaiting(
            StatusDefinition.of(status).phase(Phase.AWAITING_PAYMENT).recent())
        .variant("interrupted", payment(INTERRUPTED));
  }

  private static StatusDefinition.Builder underway(OrderStatus status) {
    return PaymentVariants.underway(StatusDefinition.of(status))
        .variant("free", payment(NOT_REQUIRED))
        .variant("unpaid", payment(DUE, INTERRUPTED));
  }
}
