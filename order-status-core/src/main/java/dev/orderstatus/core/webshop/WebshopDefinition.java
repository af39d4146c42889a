package dev.orderstatus.core.webshop;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.PAYMENT_PROVIDER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.code.ReasonCode.NOT_PERMITTED_FOR_ACTOR;
import static dev.orderstatus.api.code.ReasonCode.ORDER_IS_CLOSED;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.ActionDefinition.event;
import static dev.orderstatus.api.definition.Condition.accountRequired;
import static dev.orderstatus.api.definition.Condition.allOf;
import static dev.orderstatus.api.definition.Condition.anyOf;
import static dev.orderstatus.api.definition.Condition.by;
import static dev.orderstatus.api.definition.Condition.given;
import static dev.orderstatus.api.definition.Condition.hasAccount;
import static dev.orderstatus.api.definition.Condition.in;
import static dev.orderstatus.api.definition.Condition.not;
import static dev.orderstatus.api.definition.Condition.payment;
import static dev.orderstatus.api.definition.Condition.paymentOpen;
import static dev.orderstatus.api.definition.Condition.paymentSettled;
import static dev.orderstatus.api.definition.Condition.reasonGiven;
import static dev.orderstatus.api.definition.Condition.testOrder;
import static dev.orderstatus.api.definition.TransitionDefinition.row;
import static dev.orderstatus.core.payment.Payments.PAID_TWICE;
import static dev.orderstatus.core.payment.Payments.PAYMENT_AFTER_CANCELLATION;
import static dev.orderstatus.core.payment.Payments.PAYMENT_ALREADY_SETTLED;
import static dev.orderstatus.core.payment.Payments.PAYMENT_CONFLICT;
import static dev.orderstatus.core.payment.Payments.PAYMENT_NOT_DUE;
import static dev.orderstatus.core.payment.Payments.PAYMENT_STILL_EXPECTED;
import static dev.orderstatus.core.payment.Payments.PAYMENT_WAS_REFUNDED;
import static dev.orderstatus.core.payment.Payments.REFUND_DUE;
import static dev.orderstatus.core.payment.Payments.UNEXPECTED_PAYMENT;
import static dev.orderstatus.core.payment.Payments.moneyHeld;
import static dev.orderstatus.core.payment.Payments.sameMoneyReceived;
import static dev.orderstatus.core.payment.Payments.tooLateToPay;
import static dev.orderstatus.core.webshop.Webshop.*;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.text.OwnTexts;

/** The table of the webshop: what may be done with its orders, by whom, and what follows. */
final class WebshopDefinition {

  private static final Effect EMAIL_STATUS_UPDATE = Effect.forCustomer("email-status-update");
  private static final Effect WRITE_LOG = Effect.forStaff("write-log");
  private static final Effect EMAIL_ORDER_CONFIRMATION =
      Effect.forCustomer("email-order-confirmation");

  private static final Reason NEEDS_REASON =
      Reason.of(REASON_REQUIRED).remedy(RemedyCode.GIVE_REASON);

  private WebshopDefinition() {}

  static StatusSet define() {
    return transitions(actions(statuses(StatusSet.named("webshop", "Web shop for goods"))))
        .path(RECEIVED, PROCESSING, SHIPPED)
        .note("test-order", testOrder())
        .note("tracking", allOf(in(SHIPPED), given(REFERENCE)))
        .note("reference", given(REFERENCE))
        .note("guest", not(hasAccount()))
        .texts(OwnTexts.beside(WebshopDefinition.class, "webshop"))
        .build();
  }

  private static StatusSet.Builder statuses(StatusSet.Builder set) {
    return set.types(GOODS)
        .attributes(PAYMENT_REFERENCE, REFERENCE)
        .status(awaitingPayment(RECEIVED))
        .status(awaitingPayment(WAITING_FOR_PAYMENT))
        .status(underway(PROCESSING).phase(Phase.IN_PROGRESS).recent())
        .status(underway(SHIPPED).phase(Phase.SHIPPED).historical().isFinal().successful())
        .status(StatusDefinition.of(CANCELED)
            .phase(Phase.CANCELED)
            .historical()
            .terminal()
            .variant("paid", moneyHeld())
            .variant("refunded", payment(Payment.REFUNDED)));
  }

  private static StatusDefinition.Builder awaitingPayment(OrderStatus status) {
    return StatusDefinition.of(status)
        .phase(Phase.AWAITING_PAYMENT)
        .recent()
        .variant("interrupted", payment(Payment.INTERRUPTED))
        .variant("paid", payment(Payment.PAID))
        .variant("unlinked", payment(Payment.UNLINKED))
        .variant("free", payment(Payment.NOT_REQUIRED))
        .variant("refunded", payment(Payment.REFUNDED));
  }

  private static StatusDefinition.Builder underway(OrderStatus status) {
    return StatusDefinition.of(status)
        .variant("unpaid", paymentOpen())
        .variant("unlinked", payment(Payment.UNLINKED))
        .variant("free", payment(Payment.NOT_REQUIRED))
        .variant("refunded", payment(Payment.REFUNDED));
  }

  private static StatusSet.Builder actions(StatusSet.Builder set) {
    return set.commands(PLACE)
        .command(tooLateToPay(command(PAY), PROCESSING, SHIPPED)
            .refuse(
                allOf(by(CUSTOMER), in(CANCELED)),
                Reason.of(ORDER_IS_CLOSED).remedy(RemedyCode.REORDER)))
        .event(event(PAYMENT_RECEIVED)
            .reflectedWhen(sameMoneyReceived())
            .attention(
                in(CANCELED), Reason.of(PAYMENT_AFTER_CANCELLATION).remedy(RemedyCode.CONTACT_SHOP))
            .attention(payment(Payment.PAID), PAID_TWICE)
            .attention(in(PROCESSING, SHIPPED), UNEXPECTED_PAYMENT))
        .events(PAYMENT_INTERRUPTED)
        .commands(AWAIT_PAYMENT, PROCESS, WAIVE_PAYMENT, SHIP)
        .command(command(CANCEL)
            .refuse(
                allOf(by(CUSTOMER), in(RECEIVED, WAITING_FOR_PAYMENT, PROCESSING)),
                Reason.of(NOT_PERMITTED_FOR_ACTOR).remedy(RemedyCode.CONTACT_SHOP)))
        .commands(REOPEN, UNSHIP)
        .event(event(PAYMENT_REFUNDED).reflectedWhen(payment(Payment.REFUNDED)))
        .commands(VIEW, PACKING_SLIP, DELETE);
  }

  private static StatusSet.Builder transitions(StatusSet.Builder set) {
    return set.transition(row()
            .from(NEW)
            .on(PLACE)
            .by(CUSTOMER, STAFF)
            .to(RECEIVED)
            .guard(
                anyOf(not(testOrder()), by(STAFF)),
                Reason.of(NOT_PERMITTED_FOR_ACTOR).unlessBy(STAFF))
            .guard(
                anyOf(hasAccount(), not(accountRequired())),
                Reason.of(ACCOUNT_REQUIRED).remedy(RemedyCode.LOG_IN))
            .effect(Effect.forCustomer("show-confirmation"))
            .effect(paymentOpen(), Effect.forCustomer("redirect-to-payment").asOptional())
            .effect(paymentOpen(), EMAIL_ORDER_CONFIRMATION.with("paymentLink", true))
            .effect(not(paymentOpen()), EMAIL_ORDER_CONFIRMATION.with("paymentLink", false))
            .effect(Effect.forStaff("email-merchant"))
            .effect(Effect.forStaff("email-administrators").asOptional())
            .effect(Effect.forStaff("push-notification").asOptional())
            .effect(WRITE_LOG)
            .effect(Effect.forStaff("api-push").asOptional()))
        .transition(row()
            .from(RECEIVED, WAITING_FOR_PAYMENT)
            .on(PAY)
            .by(CUSTOMER)
            .stay()
            .guard(not(moneyHeld()), PAYMENT_ALREADY_SETTLED)
            .guard(not(payment(Payment.NOT_REQUIRED)), NO_PAYMENT_NEEDED)
            .guard(not(payment(Payment.REFUNDED)), PAYMENT_WAS_REFUNDED)
            .effect(Effect.forCustomer("open-payment-page")))
        .transition(row()
            .from(RECEIVED, WAITING_FOR_PAYMENT)
            .on(PAYMENT_RECEIVED)
            .by(PAYMENT_PROVIDER, STAFF)
            .to(PROCESSING)
            .guard(not(payment(Payment.PAID)), PAID_TWICE)
            .paymentBecomes(Payment.PAID)
            .inputs(PAYMENT_REFERENCE)
            .effect(Effect.forCustomer("email-payment-received")))
        .transition(row()
            .from(RECEIVED)
            .on(PAYMENT_INTERRUPTED)
            .by(PAYMENT_PROVIDER, SYSTEM)
            .to(WAITING_FOR_PAYMENT)
            .guard(paymentOpen(), PAYMENT_CONFLICT)
            .paymentBecomes(Payment.INTERRUPTED)
            .effect(Effect.forCustomer("email-payment-link")))
        .transition(row()
            .from(RECEIVED)
            .on(AWAIT_PAYMENT)
            .by(STAFF, SYSTEM)
            .to(WAITING_FOR_PAYMENT)
            .guard(paymentOpen(), PAYMENT_NOT_DUE))
        .transition(row()
            .from(RECEIVED, WAITING_FOR_PAYMENT)
            .on(PROCESS)
            .by(STAFF)
            .to(PROCESSING)
            .guard(paymentSettled(), PAYMENT_STILL_EXPECTED)
            .optIn(EMAIL_STATUS_UPDATE))
        .transition(row()
            .from(RECEIVED, WAITING_FOR_PAYMENT)
            .on(WAIVE_PAYMENT)
            .by(STAFF)
            .stay()
            .guard(paymentOpen(), PAYMENT_NOT_DUE)
            .guard(reasonGiven(), NEEDS_REASON)
            .paymentBecomes(Payment.NOT_REQUIRED)
            .effect(WRITE_LOG))
        .transition(row()
            .from(PROCESSING)
            .on(SHIP)
            .by(STAFF)
            .to(SHIPPED)
            .inputs(REFERENCE)
            .optIn(EMAIL_STATUS_UPDATE)
            .effect(Effect.forCustomer("send-invoice").asOptional()))
        .transition(row()
            .from(RECEIVED, WAITING_FOR_PAYMENT, PROCESSING)
            .on(CANCEL)
            .by(STAFF)
            .to(CANCELED)
            .optIn(EMAIL_STATUS_UPDATE)
            .warning(moneyHeld(), REFUND_DUE))
        .transition(row()
            .from(PROCESSING)
            .on(REOPEN)
            .by(STAFF)
            .to(WAITING_FOR_PAYMENT)
            .guard(reasonGiven(), NEEDS_REASON)
            .guard(not(payment(Payment.PAID)), PAYMENT_ALREADY_SETTLED)
            .paymentBecomes(Payment.DUE)
            .effect(WRITE_LOG))
        .transition(row()
            .from(SHIPPED)
            .on(UNSHIP)
            .by(STAFF)
            .to(PROCESSING)
            .guard(reasonGiven(), NEEDS_REASON)
            .effect(WRITE_LOG))
        .transition(row()
            .fromAll()
            .on(PAYMENT_REFUNDED)
            .by(PAYMENT_PROVIDER, STAFF)
            .stay()
            .guard(moneyHeld(), PAYMENT_CONFLICT)
            .paymentBecomes(Payment.REFUNDED)
            .effect(Effect.forCustomer("email-refund")))
        .transition(row()
            .fromAll()
            .on(VIEW)
            .by(CUSTOMER, STAFF)
            .stay()
            .guard(
                anyOf(hasAccount(), not(by(CUSTOMER))),
                Reason.of(ACCOUNT_REQUIRED).remedy(RemedyCode.CONTACT_SHOP)))
        .transition(row()
            .fromAll()
            .on(PACKING_SLIP)
            .by(STAFF)
            .stay()
            .effect(Effect.forStaff("print-packing-slip")))
        .transition(row()
            .fromAll()
            .on(DELETE)
            .by(STAFF)
            .stay()
            .guard(anyOf(testOrder(), in(Section.HISTORICAL)), NOT_DELETABLE)
            .warning(allOf(moneyHeld(), in(CANCELED)), REFUND_DUE)
            .effect(Effect.forStaff("remove-order")));
  }
}
