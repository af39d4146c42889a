package dev.orderstatus.core.reseller;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.code.ReasonCode.NOT_PERMITTED_FOR_ACTOR;
import static dev.orderstatus.api.code.RemedyCode.ASK_STAFF;
import static dev.orderstatus.api.code.RemedyCode.CONTACT_SHOP;
import static dev.orderstatus.api.code.RemedyCode.SUPPLY_BANK_STATEMENT;
import static dev.orderstatus.api.decision.Effect.forCustomer;
import static dev.orderstatus.api.decision.Effect.forStaff;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.ActionDefinition.event;
import static dev.orderstatus.api.definition.Condition.*;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAll;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAllBut;
import static dev.orderstatus.api.order.Payment.*;
import static dev.orderstatus.core.payment.PaymentRules.*;
import static dev.orderstatus.core.reseller.Reseller.*;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.OpenRow;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.core.internal.text.OwnTexts;

/** The table of the reseller: actions, actors and results. */
final class ResellerDefinition {

  // spotless:off
  private static final OrderStatus[] UNPAID = {PENDING, PENDING_PAYMENT, WAITING_FOR_PAYMENT};
  private static final OrderStatus[] PAYABLE = {PENDING, WAITING_FOR_PAYMENT};
  private static final OrderStatus[] WITH_SUPPLIER = {PENDING_WITH_SUPPLIER, IN_PROGRESS_WITH_SUPPLIER, ON_HOLD};
  private static final OrderStatus[] UNDERWAY =
      {IN_PROCESS, PENDING_WITH_SUPPLIER, IN_PROGRESS_WITH_SUPPLIER, ON_HOLD, SHIPPED};
  private static final OrderStatus[] NOT_UNPAID =
      {IN_PROCESS, PENDING_WITH_SUPPLIER, IN_PROGRESS_WITH_SUPPLIER, ON_HOLD, SHIPPED, CANCELED};
  private static final Effect STATUS_EMAIL = forCustomer(EMAIL_STATUS_UPDATE);
  private static final Effect DELAY_SHOWN = forCustomer(SHOW_DELAY_NOTE);
  private static final Effect DELAY_EMAIL = forCustomer(EMAIL_DELAY);
  private static final Condition DELAYED = value(HOLD_REASON, DELAY);
  private static final Reason NOT_LINKED = Reason.of(PAYMENT_NOT_LINKED).remedy(SUPPLY_BANK_STATEMENT);

  private ResellerDefinition() {}

  static StatusSet define() {
    return supply(paying(ResellerStatuses.statuses(
            StatusSet.named("reseller", "Reseller of software and hardware"))))
        .path(type(SOFTWARE), PENDING, IN_PROCESS, SHIPPED)
        .path(type(HARDWARE), PENDING, PENDING_WITH_SUPPLIER, IN_PROGRESS_WITH_SUPPLIER, SHIPPED)
        .texts(OwnTexts.beside(ResellerDefinition.class, "reseller"))
        .build();
  }

  private static StatusSet.Builder paying(StatusSet.Builder set) {
    return set
        .action(command(PLACE), from(NEW).by(CUSTOMER, STAFF).to(PENDING).effect(forCustomer(EMAIL_ORDER_CONFIRMATION)))
        .action(attemptEnded(PAYMENT_INTERRUPTED).pastIn(NOT_UNPAID),
            from(PAYABLE).by(PAYMENT_PROVIDER, SYSTEM)
                .to(PENDING_PAYMENT).paymentStays(payment(PARTLY_PAID)).paymentBecomes(INTERRUPTED)
                .compares(PAYMENT_REFERENCE))
        .action(command(AWAIT_PAYMENT),
            from(PENDING).by(STAFF, SYSTEM).guard(paymentOpen(), PAYMENT_NOT_DUE).to(WAITING_FOR_PAYMENT))
        .action(attentionIn(
                attentionIn(paymentReceived(UNDERWAY), CANCELED,
                    Reason.of(PAYMENT_AFTER_CANCELLATION).remedy(CONTACT_SHOP)),
                PENDING_PAYMENT, NOT_LINKED),
            received(from(PAYABLE).by(PAYMENT_PROVIDER, STAFF), IN_PROCESS).forTypes(SOFTWARE),
            received(from(PAYABLE).by(PAYMENT_PROVIDER, STAFF), PENDING_WITH_SUPPLIER).forTypes(HARDWARE),
            from(UNDERWAY).by(PAYMENT_PROVIDER, STAFF).stay().paymentBecomes(PAID).inputs(PAYMENT_REFERENCE))
        .action(command(ACCEPT),
            onlyWhenPaid(from(PAYABLE).by(STAFF, SYSTEM)).to(IN_PROCESS).forTypes(SOFTWARE),
            onlyWhenPaid(from(PAYABLE).by(STAFF, SYSTEM)).to(PENDING_WITH_SUPPLIER).forTypes(HARDWARE))
        .action(attemptEnded(PAYMENT_FAILED).pastIn(UNDERWAY),
            from(UNPAID).by(PAYMENT_PROVIDER, SYSTEM)
                .to(CANCELED).compares(PAYMENT_REFERENCE).effect(STATUS_EMAIL)
                .warning(payment(PARTLY_PAID), REFUND_DUE))
        .action(command(SUBMIT_PAYMENT_PROOF),
            from(UNPAID).by(CUSTOMER, STAFF)
                .guard(not(payment(PAID, PARTLY_REFUNDED)), PAYMENT_ALREADY_SETTLED)
                .guard(not(payment(NOT_REQUIRED)), NO_PAYMENT_NEEDED)
                .guard(not(payment(REFUNDED)), PAYMENT_WAS_REFUNDED)
                .guard(not(payment(AUTHORIZED)), PAYMENT_IS_AUTHORIZED)
                .guard(not(payment(DISPUTED)), PAYMENT_DISPUTED)
                .stay().set(Attributes.of(PAYMENT_PROOF, true))
                .paymentStays(payment(PARTLY_PAID, DEFERRED)).paymentBecomes(UNLINKED)
                .effect(forStaff(EMAIL_STAFF)))
        .action(command(PLACE_MANUALLY),
            placedManually(IN_PROCESS).forTypes(SOFTWARE),
            placedManually(PENDING_WITH_SUPPLIER).forTypes(HARDWARE))
        .action(command(DEFER_PAYMENT), deferred(UNPAID))
        .action(command(LINK_PAYMENT), linked(from(UNDERWAY).by(STAFF)))
        .action(command(WITHDRAW_PAYMENT), withdrawn().clear(PAYMENT_PROOF));
  }

  private static TransitionDefinition.Builder placedManually(OrderStatus target) {
    return from(UNPAID).by(STAFF)
        .guard(not(payment(REFUNDED)), PAYMENT_WAS_REFUNDED)
        .guard(not(payment(DISPUTED)), PAYMENT_DISPUTED)
        .guard(anyOf(value(PAYMENT_PROOF, true), payment(REFUNDED, DISPUTED)),
            Reason.of(PAYMENT_PROOF_REQUIRED).remedy(SUPPLY_BANK_STATEMENT))
        .to(target).paymentStays(payment(AUTHORIZED, PARTLY_REFUNDED)).paymentBecomes(PAID).inputs(PAYMENT_REFERENCE);
  }

  private static StatusSet.Builder supply(StatusSet.Builder set) {
    return set
        .action(command(SHIP).refuse(allOf(in(UNPAID), payment(UNLINKED)), NOT_LINKED),
            shipped(from(IN_PROCESS).by(SYSTEM, STAFF)).forTypes(SOFTWARE))
        .action(event(SUPPLIER_STARTED).pastIn(ON_HOLD, SHIPPED),
            from(PENDING_WITH_SUPPLIER).by(SUPPLIER).to(IN_PROGRESS_WITH_SUPPLIER).forTypes(HARDWARE))
        .action(command(HOLD),
            from(PENDING_WITH_SUPPLIER, IN_PROGRESS_WITH_SUPPLIER).by(SUPPLIER, STAFF)
                .guard(given(HOLD_REASON), HOLD_REASON_REQUIRED)
                .guard(anyOf(not(DELAYED), given(DELAY_NOTE)), DELAY_NOTE_REQUIRED)
                .to(ON_HOLD).forTypes(HARDWARE).inputs(HOLD_REASON, DELAY_NOTE)
                .effect(DELAYED, DELAY_SHOWN).effect(DELAYED, DELAY_EMAIL))
        .action(command(UPDATE_DELAY),
            from(ON_HOLD).by(SUPPLIER, STAFF)
                .guard(DELAYED, NOT_DELAYED).guard(inputGiven(DELAY_NOTE), DELAY_NOTE_REQUIRED)
                .stay().inputs(DELAY_NOTE).effect(DELAY_SHOWN).effect(DELAY_EMAIL))
        .action(command(RESUME),
            from(ON_HOLD).by(SUPPLIER, STAFF)
                .to(IN_PROGRESS_WITH_SUPPLIER).forTypes(HARDWARE).clear(HOLD_REASON, DELAY_NOTE))
        .on(SHIP, shipped(from(WITH_SUPPLIER).by(SUPPLIER, STAFF)).forTypes(HARDWARE))
        .action(event(SUPPLIER_SHIPPED).attention(in(CANCELED), SHIPPED_AFTER_CANCELLATION),
            from(WITH_SUPPLIER).by(SUPPLIER)
                .to(SHIPPED).forTypes(HARDWARE).effect(STATUS_EMAIL)
                .warning(payment(DISPUTED), MONEY_DISPUTED)
                .warning(anyOf(paymentOpen(), payment(UNLINKED, REFUNDED)), NOT_PAID))
        .action(command(CANCEL).refuse(allOf(by(CUSTOMER), not(in(SHIPPED, CANCELED))),
                Reason.of(ONLY_STAFF_MAY_CANCEL).remedy(ASK_STAFF)),
            warnOfMoney(fromAllBut(SHIPPED, CANCELED).by(STAFF).to(CANCELED))
                .effect(STATUS_EMAIL).effect(in(WITH_SUPPLIER), forStaff(NOTIFY_SUPPLIER)))
        .action(paymentRefunded(), refunded().clear(PAYMENT_PROOF))
        .action(command(REORDER), from(CANCELED).by(CUSTOMER).stay().effect(forCustomer(START_NEW_ORDER)))
        .action(command(VIEW), fromAll().by(CUSTOMER, STAFF).stay())
        .action(pay())
        .action(command(DELETE).refuse(ALWAYS, ORDER_STAYS_IN_OVERVIEW));
  }

  private static TransitionDefinition.Builder shipped(OpenRow row) {
    return row.guard(not(payment(UNLINKED)), NOT_LINKED)
        .to(SHIPPED).effect(STATUS_EMAIL)
        .warning(payment(DISPUTED), MONEY_DISPUTED)
        .warning(anyOf(paymentOpen(), payment(REFUNDED)), NOT_PAID);
  }

  private static ActionDefinition.Command pay() {
    ActionDefinition.Command pay = payCanceled(command(PAY), CANCELED)
        .refuse(allOf(allOf(by(CUSTOMER), in(UNPAID), payment(UNLINKED)), not(value(PAYMENT_PROOF, true))),
            Reason.of(PAYMENT_NOT_LINKED).remedy(CONTACT_SHOP).remedy(SUPPLY_BANK_STATEMENT));
    payByPayment(pay, UNPAID)
        .refuse(allOf(by(CUSTOMER), in(PENDING_PAYMENT), payment(PARTLY_PAID)),
            Reason.of(PAYMENT_CANNOT_BE_COMPLETED).remedy(ASK_STAFF).remedy(CONTACT_SHOP))
        .refuse(allOf(by(CUSTOMER), in(PENDING_PAYMENT)),
            Reason.of(PAYMENT_CANNOT_BE_COMPLETED).remedy(ASK_STAFF).remedy(RemedyCode.REORDER))
        .refuse(allOf(by(CUSTOMER), in(PENDING, WAITING_FOR_PAYMENT)),
            Reason.of(PAYMENT_NOT_COMPLETED).remedy(CONTACT_SHOP).remedy(SUPPLY_BANK_STATEMENT));
    return tooLateToPay(pay, UNDERWAY)
        .refuse(not(by(CUSTOMER)), Reason.of(NOT_PERMITTED_FOR_ACTOR).unlessBy(CUSTOMER));
  }
  // spotless:on
}
