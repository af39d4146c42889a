package dev.orderstatus.core.webshop;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.PAYMENT_PROVIDER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.code.ReasonCode.NOT_PERMITTED_FOR_ACTOR;
import static dev.orderstatus.api.code.ReasonCode.NOT_POSSIBLE_IN_STATUS;
import static dev.orderstatus.api.code.RemedyCode.CONTACT_SHOP;
import static dev.orderstatus.api.code.RemedyCode.LOG_IN;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.Condition.accountRequired;
import static dev.orderstatus.api.definition.Condition.allOf;
import static dev.orderstatus.api.definition.Condition.anyOf;
import static dev.orderstatus.api.definition.Condition.by;
import static dev.orderstatus.api.definition.Condition.guestPage;
import static dev.orderstatus.api.definition.Condition.hasAccount;
import static dev.orderstatus.api.definition.Condition.in;
import static dev.orderstatus.api.definition.Condition.inputGiven;
import static dev.orderstatus.api.definition.Condition.not;
import static dev.orderstatus.api.definition.Condition.payment;
import static dev.orderstatus.api.definition.Condition.paymentOpen;
import static dev.orderstatus.api.definition.Condition.reasonGiven;
import static dev.orderstatus.api.definition.Condition.testOrder;
import static dev.orderstatus.api.definition.TransitionDefinition.row;
import static dev.orderstatus.api.order.Payment.*;
import static dev.orderstatus.core.payment.PaymentRules.*;
import static dev.orderstatus.core.webshop.Webshop.*;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.internal.text.OwnTexts;

/** The table of the webshop: what may be done with its orders, by whom, and what follows. */
final class WebshopDefinition {

  private static final OrderStatus[] UNPAID = {RECEIVED, WAITING_FOR_PAYMENT};
  private static final Effect STATUS_EMAIL = Effect.forCustomer(EMAIL_STATUS_UPDATE);
  private static final Effect LOG = Effect.forStaff(WRITE_LOG);
  private static final Effect CONFIRMATION = Effect.forCustomer(EMAIL_ORDER_CONFIRMATION);

  private WebshopDefinition() {}

  static StatusSet define() {
    return shipping(paying(
            actions(WebshopStatuses.statuses(StatusSet.named("webshop", "Web shop for goods")))))
        .path(RECEIVED, PROCESSING, SHIPPED)
        .texts(OwnTexts.beside(WebshopDefinition.class, "webshop"))
        .build();
  }

  private static StatusSet.Builder actions(StatusSet.Builder set) {
    return set.commands(PLACE)
        .command(payCanceled(tooLateToPay(command(PAY), PROCESSING, SHIPPED), CANCELED))
        .event(attentionIn(
            paymentReceived(PROCESSING, SHIPPED),
            CANCELED,
            Reason.of(PAYMENT_AFTER_CANCELLATION).remedy(CONTACT_SHOP)))
        .event(attemptEnded(PAYMENT_INTERRUPTED)
            .reflectedWhen(allOf(in(WAITING_FOR_PAYMENT), payment(INTERRUPTED, PARTLY_PAID)))
            .pastIn(PROCESSING, SHIPPED, CANCELED))
        .commands(AWAIT_PAYMENT, PROCESS, WAIVE_PAYMENT, DEFER_PAYMENT, LINK_PAYMENT)
        .commands(WITHDRAW_PAYMENT, SHIP)
        .command(command(CANCEL)
            .refuse(
                allOf(by(CUSTOMER), in(RECEIVED, WAITING_FOR_PAYMENT, PROCESSING)),
                Reason.of(NOT_PERMITTED_FOR_ACTOR).remedy(CONTACT_SHOP))
            .refuse(
                allOf(by(STAFF), in(SHIPPED)),
                Reason.of(NOT_POSSIBLE_IN_STATUS).remedy(RemedyCode.UNSHIP))
            .refuse(
                allOf(by(CUSTOMER), in(SHIPPED)),
                Reason.of(NOT_POSSIBLE_IN_STATUS).remedy(CONTACT_SHOP)))
        .commands(REOPEN, UNSHIP, CHANGE_REFERENCE)
        .event(paymentRefunded())
        .commands(VIEW, PACKING_SLIP, DELETE);
  }

  private static StatusSet.Builder paying(StatusSet.Builder set) {
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
                Reason.of(ACCOUNT_REQUIRED).remedy(LOG_IN))
            .effect(Effect.forCustomer(SHOW_CONFIRMATION))
            .effect(paymentOpen(), Effect.forCustomer(REDIRECT_TO_PAYMENT).asOptional())
            .effect(paymentOpen(), CONFIRMATION.with("paymentLink", true))
            .effect(not(paymentOpen()), CONFIRMATION.with("paymentLink", false))
            .effect(Effect.forStaff(EMAIL_MERCHANT))
            .effect(Effect.forStaff(EMAIL_ADMINISTRATORS).asOptional())
            .effect(Effect.forStaff(PUSH_NOTIFICATION).asOptional())
            .effect(LOG)
            .effect(Effect.forStaff(API_PUSH).asOptional()))
        .transition(onlyWhileOpen(row().from(UNPAID).on(PAY).by(CUSTOMER).stay())
            .effect(Effect.forCustomer(OPEN_PAYMENT_PAGE)))
        .transition(received(row()
                .from(UNPAID)
                .on(PAYMENT_RECEIVED)
                .by(PAYMENT_PROVIDER, STAFF)
                .to(PROCESSING))
            .effect(Effect.forCustomer(EMAIL_PAYMENT_RECEIVED)))
        .transition(row()
            .from(PROCESSING, SHIPPED)
            .on(PAYMENT_RECEIVED)
            .by(PAYMENT_PROVIDER, STAFF)
            .stay()
            .paymentBecomes(PAID)
            .inputs(PAYMENT_REFERENCE)
            .effect(Effect.forCustomer(EMAIL_PAYMENT_RECEIVED)))
        .transition(row()
            .from(UNPAID)
            .on(PAYMENT_INTERRUPTED)
            .by(PAYMENT_PROVIDER, SYSTEM)
            .to(WAITING_FOR_PAYMENT)
            .paymentStays(payment(PARTLY_PAID))
            .paymentBecomes(INTERRUPTED)
            .compares(PAYMENT_REFERENCE)
            .effect(Effect.forCustomer(EMAIL_PAYMENT_LINK)))
        .transition(row()
            .from(RECEIVED)
            .on(AWAIT_PAYMENT)
            .by(STAFF, SYSTEM)
            .to(WAITING_FOR_PAYMENT)
            .guard(paymentOpen(), PAYMENT_NOT_DUE))
        .transition(onlyWhenPaid(row().from(UNPAID).on(PROCESS).by(STAFF).to(PROCESSING))
            .optIn(STATUS_EMAIL))
        .transition(row()
            .from(UNPAID)
            .on(WAIVE_PAYMENT)
            .by(STAFF)
            .stay()
            .guard(paymentOpen(), PAYMENT_NOT_DUE)
            .guard(reasonGiven(), needsReason())
            .paymentBecomes(payment(PARTLY_PAID), PAID)
            .paymentBecomes(NOT_REQUIRED)
            .effect(LOG))
        .transition(deferred(UNPAID))
        .transition(linked(row().from(UNPAID).on(LINK_PAYMENT).by(STAFF).to(PROCESSING)))
        .transition(
            linked(row().from(PROCESSING, SHIPPED).on(LINK_PAYMENT).by(STAFF).stay()))
        .transition(withdrawn());
  }

  private static TransitionDefinition.Builder linked(TransitionDefinition.Builder row) {
    return link(row).effect(Effect.forCustomer(EMAIL_PAYMENT_RECEIVED));
  }

  private static StatusSet.Builder shipping(StatusSet.Builder set) {
    return set.transition(row()
            .from(PROCESSING)
            .on(SHIP)
            .by(STAFF)
            .to(SHIPPED)
            .inputsOrBlank(REFERENCE)
            .optIn(STATUS_EMAIL)
            .effect(Effect.forCustomer(SEND_INVOICE).asOptional())
            .warning(payment(DISPUTED), MONEY_DISPUTED)
            .warning(anyOf(paymentOpen(), payment(REFUNDED)), NOT_PAID))
        .transition(warnOfMoney(row()
                .from(RECEIVED, WAITING_FOR_PAYMENT, PROCESSING)
                .on(CANCEL)
                .by(STAFF)
                .to(CANCELED))
            .optIn(STATUS_EMAIL))
        .transition(row()
            .from(PROCESSING)
            .on(REOPEN)
            .by(STAFF)
            .to(WAITING_FOR_PAYMENT)
            .guard(reasonGiven(), needsReason())
            .guard(not(payment(PAID, PARTLY_REFUNDED)), PAYMENT_ALREADY_SETTLED)
            .guard(not(payment(UNLINKED)), PAYMENT_NOT_LINKED)
            .guard(not(payment(AUTHORIZED)), PAYMENT_IS_AUTHORIZED)
            .guard(not(payment(DISPUTED)), PAYMENT_DISPUTED)
            .paymentStays(payment(PARTLY_PAID))
            .paymentBecomes(DUE)
            .effect(LOG)
            .effect(Effect.forCustomer(EMAIL_PAYMENT_LINK)))
        .transition(row()
            .from(SHIPPED)
            .on(UNSHIP)
            .by(STAFF)
            .to(PROCESSING)
            .guard(reasonGiven(), needsReason())
            .clear(REFERENCE)
            .effect(LOG))
        .transition(row()
            .from(SHIPPED)
            .on(CHANGE_REFERENCE)
            .by(STAFF)
            .stay()
            .guard(inputGiven(REFERENCE), REFERENCE_REQUIRED)
            .inputs(REFERENCE)
            .optIn(STATUS_EMAIL))
        .transition(refunded())
        .transition(row()
            .fromAll()
            .on(VIEW)
            .by(CUSTOMER, STAFF)
            .stay()
            .guard(
                anyOf(hasAccount(), guestPage(), not(by(CUSTOMER))),
                Reason.of(ACCOUNT_REQUIRED).remedy(CONTACT_SHOP)))
        .transition(row()
            .fromAll()
            .on(PACKING_SLIP)
            .by(STAFF)
            .stay()
            .effect(Effect.forStaff(PRINT_PACKING_SLIP)))
        .transition(row()
            .fromAll()
            .on(DELETE)
            .by(STAFF)
            .stay()
            .guard(anyOf(testOrder(), in(Section.HISTORICAL)), NOT_DELETABLE)
            .warning(
                anyOf(
                    payment(UNLINKED),
                    allOf(in(CANCELED), payment(PARTLY_PAID, PAID, PARTLY_REFUNDED))),
                REFUND_DUE)
            .warning(allOf(in(CANCELED), payment(AUTHORIZED)), AUTHORIZATION_OPEN)
            .warning(payment(DISPUTED), MONEY_DISPUTED)
            .effect(Effect.forStaff(REMOVE_ORDER)));
  }
}
