package dev.orderstatus.core.webshop;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.code.ReasonCode.NOT_PERMITTED_FOR_ACTOR;
import static dev.orderstatus.api.code.ReasonCode.NOT_POSSIBLE_IN_STATUS;
import static dev.orderstatus.api.code.RemedyCode.CONTACT_SHOP;
import static dev.orderstatus.api.code.RemedyCode.LOG_IN;
import static dev.orderstatus.api.decision.Effect.forCustomer;
import static dev.orderstatus.api.decision.Effect.forStaff;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.Condition.*;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAll;
import static dev.orderstatus.api.order.Payment.*;
import static dev.orderstatus.core.payment.PaymentRules.*;
import static dev.orderstatus.core.webshop.Webshop.*;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.internal.text.OwnTexts;

/** The table of the webshop: actions, actors and results. */
final class WebshopDefinition {

  private static final OrderStatus[] UNPAID = {RECEIVED, WAITING_FOR_PAYMENT};
  private static final Effect STATUS_EMAIL = forCustomer(EMAIL_STATUS_UPDATE);
  private static final Effect CONFIRMATION = forCustomer(EMAIL_ORDER_CONFIRMATION);
  private static final Effect RECEIPT = forCustomer(EMAIL_PAYMENT_RECEIVED);
  private static final Effect LOG = forStaff(WRITE_LOG);

  private WebshopDefinition() {}

  static StatusSet define() {
    return shipping(
            paying(WebshopStatuses.statuses(StatusSet.named("webshop", "Web shop for goods"))))
        .path(RECEIVED, PROCESSING, SHIPPED)
        .texts(OwnTexts.beside(WebshopDefinition.class, "webshop", OwnTexts.REGISTERS))
        .build();
  }

  // spotless:off
  private static StatusSet.Builder paying(StatusSet.Builder set) {
    return set
        .action(command(PLACE),
            from(NEW).by(CUSTOMER, STAFF)
                .guard(anyOf(not(testOrder()), by(STAFF)), Reason.of(NOT_PERMITTED_FOR_ACTOR).unlessBy(STAFF))
                .guard(anyOf(hasAccount(), not(accountRequired())), Reason.of(ACCOUNT_REQUIRED).remedy(LOG_IN))
                .to(RECEIVED)
                .effect(forCustomer(SHOW_CONFIRMATION))
                .effect(paymentOpen(), forCustomer(REDIRECT_TO_PAYMENT).asOptional())
                .effect(paymentOpen(), CONFIRMATION.with("paymentLink", true))
                .effect(not(paymentOpen()), CONFIRMATION.with("paymentLink", false))
                .effect(forStaff(EMAIL_MERCHANT))
                .effect(forStaff(EMAIL_ADMINISTRATORS).asOptional())
                .effect(forStaff(PUSH_NOTIFICATION).asOptional())
                .effect(LOG)
                .effect(forStaff(API_PUSH).asOptional()))
        .action(payCanceled(tooLateToPay(command(PAY), PROCESSING, SHIPPED), CANCELED),
            onlyWhileOpen(from(UNPAID).by(CUSTOMER)).stay().effect(forCustomer(OPEN_PAYMENT_PAGE)))
        .action(attentionIn(paymentReceived(PROCESSING, SHIPPED), CANCELED,
                Reason.of(PAYMENT_AFTER_CANCELLATION).remedy(CONTACT_SHOP)),
            received(from(UNPAID).by(PAYMENT_PROVIDER, STAFF), PROCESSING).effect(RECEIPT),
            from(PROCESSING, SHIPPED).by(PAYMENT_PROVIDER, STAFF)
                .stay().paymentBecomes(PAID).inputs(PAYMENT_REFERENCE).effect(RECEIPT))
        .action(attemptEnded(PAYMENT_INTERRUPTED)
                .reflectedWhen(allOf(in(WAITING_FOR_PAYMENT), payment(INTERRUPTED, PARTLY_PAID)))
                .pastIn(PROCESSING, SHIPPED, CANCELED),
            from(UNPAID).by(PAYMENT_PROVIDER, SYSTEM)
                .to(WAITING_FOR_PAYMENT).paymentStays(payment(PARTLY_PAID)).paymentBecomes(INTERRUPTED)
                .compares(PAYMENT_REFERENCE).effect(forCustomer(EMAIL_PAYMENT_LINK)))
        .action(command(AWAIT_PAYMENT),
            from(RECEIVED).by(STAFF, SYSTEM).guard(paymentOpen(), PAYMENT_NOT_DUE).to(WAITING_FOR_PAYMENT))
        .action(command(PROCESS),
            onlyWhenPaid(from(UNPAID).by(STAFF)).to(PROCESSING).optIn(STATUS_EMAIL))
        .action(command(WAIVE_PAYMENT),
            from(UNPAID).by(STAFF).guard(paymentOpen(), PAYMENT_NOT_DUE).guard(justificationGiven(), needsReason())
                .stay().paymentBecomes(payment(PARTLY_PAID), PAID).paymentBecomes(NOT_REQUIRED).effect(LOG))
        .action(command(DEFER_PAYMENT), deferred(UNPAID))
        .action(command(LINK_PAYMENT),
            linked(from(UNPAID).by(STAFF)).target(PROCESSING).effect(RECEIPT),
            linked(from(PROCESSING, SHIPPED).by(STAFF)).effect(RECEIPT))
        .action(command(WITHDRAW_PAYMENT), withdrawn());
  }

  private static StatusSet.Builder shipping(StatusSet.Builder set) {
    return set
        .action(command(SHIP),
            from(PROCESSING).by(STAFF)
                .to(SHIPPED).inputsOrBlank(REFERENCE)
                .optIn(STATUS_EMAIL).effect(forCustomer(SEND_INVOICE).asOptional())
                .warning(payment(DISPUTED), MONEY_DISPUTED)
                .warning(anyOf(paymentOpen(), payment(REFUNDED)), NOT_PAID))
        .action(command(CANCEL)
                .refuse(allOf(by(CUSTOMER), in(RECEIVED, WAITING_FOR_PAYMENT, PROCESSING)),
                    Reason.of(NOT_PERMITTED_FOR_ACTOR).remedy(CONTACT_SHOP))
                .refuse(allOf(by(STAFF), in(SHIPPED)), Reason.of(NOT_POSSIBLE_IN_STATUS).remedy(RemedyCode.UNSHIP))
                .refuse(allOf(by(CUSTOMER), in(SHIPPED)), Reason.of(NOT_POSSIBLE_IN_STATUS).remedy(CONTACT_SHOP)),
            warnOfMoney(from(RECEIVED, WAITING_FOR_PAYMENT, PROCESSING).by(STAFF).to(CANCELED)).optIn(STATUS_EMAIL))
        .action(command(REOPEN),
            from(PROCESSING).by(STAFF)
                .guard(justificationGiven(), needsReason())
                .guard(not(payment(PAID, PARTLY_REFUNDED)), PAYMENT_ALREADY_SETTLED)
                .guard(not(payment(UNLINKED)), PAYMENT_NOT_LINKED)
                .guard(not(payment(AUTHORIZED)), PAYMENT_IS_AUTHORIZED)
                .guard(not(payment(DISPUTED)), PAYMENT_DISPUTED)
                .to(WAITING_FOR_PAYMENT).paymentStays(payment(PARTLY_PAID)).paymentBecomes(DUE)
                .effect(LOG).effect(forCustomer(EMAIL_PAYMENT_LINK)))
        .action(command(UNSHIP),
            from(SHIPPED).by(STAFF).guard(justificationGiven(), needsReason()).to(PROCESSING).clear(REFERENCE).effect(LOG))
        .action(command(CHANGE_REFERENCE),
            from(SHIPPED).by(STAFF).guard(inputGiven(REFERENCE), REFERENCE_REQUIRED)
                .stay().inputs(REFERENCE).optIn(STATUS_EMAIL))
        .action(paymentRefunded(), refunded())
        .action(command(VIEW),
            fromAll().by(CUSTOMER, STAFF)
                .guard(anyOf(hasAccount(), guestPage(), not(by(CUSTOMER))),
                    Reason.of(ACCOUNT_REQUIRED).remedy(CONTACT_SHOP))
                .stay())
        .action(command(PACKING_SLIP), fromAll().by(STAFF).stay().effect(forStaff(PRINT_PACKING_SLIP)))
        .action(command(DELETE),
            fromAll().by(STAFF).guard(anyOf(testOrder(), in(Section.HISTORICAL)), NOT_DELETABLE)
                .stay()
                .warning(anyOf(payment(UNLINKED), allOf(in(CANCELED), payment(PARTLY_PAID, PAID, PARTLY_REFUNDED))),
                    REFUND_DUE)
                .warning(allOf(in(CANCELED), payment(AUTHORIZED)), AUTHORIZATION_OPEN)
                .warning(payment(DISPUTED), MONEY_DISPUTED)
                .effect(forStaff(REMOVE_ORDER)));
  }
  // spotless:on
}
