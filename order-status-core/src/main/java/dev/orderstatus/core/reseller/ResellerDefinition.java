package dev.orderstatus.core.reseller;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.PAYMENT_PROVIDER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SUPPLIER;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.code.ReasonCode.NOT_PERMITTED_FOR_ACTOR;
import static dev.orderstatus.api.code.RemedyCode.ASK_STAFF;
import static dev.orderstatus.api.code.RemedyCode.CONTACT_SHOP;
import static dev.orderstatus.api.code.RemedyCode.SUPPLY_BANK_STATEMENT;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.ActionDefinition.event;
import static dev.orderstatus.api.definition.Condition.ALWAYS;
import static dev.orderstatus.api.definition.Condition.allOf;
import static dev.orderstatus.api.definition.Condition.anyOf;
import static dev.orderstatus.api.definition.Condition.by;
import static dev.orderstatus.api.definition.Condition.given;
import static dev.orderstatus.api.definition.Condition.in;
import static dev.orderstatus.api.definition.Condition.inputGiven;
import static dev.orderstatus.api.definition.Condition.not;
import static dev.orderstatus.api.definition.Condition.payment;
import static dev.orderstatus.api.definition.Condition.paymentOpen;
import static dev.orderstatus.api.definition.Condition.type;
import static dev.orderstatus.api.definition.Condition.value;
import static dev.orderstatus.api.definition.TransitionDefinition.row;
import static dev.orderstatus.api.order.Payment.*;
import static dev.orderstatus.core.payment.PaymentRules.*;
import static dev.orderstatus.core.reseller.Reseller.*;

import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.internal.text.OwnTexts;
import dev.orderstatus.core.payment.PaymentRules;
import java.util.List;
import java.util.function.UnaryOperator;

/** The table of the reseller: what may be done with its orders, by whom, and what follows. */
final class ResellerDefinition {

  private static final OrderStatus[] UNPAID = {PENDING, PENDING_PAYMENT, WAITING_FOR_PAYMENT};
  private static final OrderStatus[] PAYABLE = {PENDING, WAITING_FOR_PAYMENT};
  private static final OrderStatus[] WITH_SUPPLIER = {
    PENDING_WITH_SUPPLIER, IN_PROGRESS_WITH_SUPPLIER, ON_HOLD
  };
  private static final OrderStatus[] UNDERWAY = {
    IN_PROCESS, PENDING_WITH_SUPPLIER, IN_PROGRESS_WITH_SUPPLIER, ON_HOLD, SHIPPED
  };
  private static final Effect STATUS_EMAIL = Effect.forCustomer(EMAIL_STATUS_UPDATE);
  private static final Effect DELAY_SHOWN = Effect.forCustomer(SHOW_DELAY_NOTE);
  private static final Effect DELAY_EMAIL = Effect.forCustomer(EMAIL_DELAY);
  private static final Reason NOT_LINKED =
      Reason.of(PAYMENT_NOT_LINKED).remedy(SUPPLY_BANK_STATEMENT);

  private ResellerDefinition() {}

  static StatusSet define() {
    return supply(linking(paying(actions(ResellerStatuses.statuses(
            StatusSet.named("reseller", "Reseller of software and hardware"))))))
        .path(type(SOFTWARE), PENDING, IN_PROCESS, SHIPPED)
        .path(type(HARDWARE), PENDING, PENDING_WITH_SUPPLIER, IN_PROGRESS_WITH_SUPPLIER, SHIPPED)
        .texts(OwnTexts.beside(ResellerDefinition.class, "reseller"))
        .build();
  }

  private static StatusSet.Builder actions(StatusSet.Builder set) {
    return set.commands(PLACE)
        .event(attemptEnded(PAYMENT_INTERRUPTED).pastIn(elsewhere()))
        .commands(AWAIT_PAYMENT)
        .event(attentionIn(
            attentionIn(
                paymentReceived(UNDERWAY),
                CANCELED,
                Reason.of(PAYMENT_AFTER_CANCELLATION).remedy(CONTACT_SHOP)),
            PENDING_PAYMENT,
            NOT_LINKED))
        .commands(ACCEPT)
        .event(attemptEnded(PAYMENT_FAILED).pastIn(UNDERWAY))
        .commands(SUBMIT_PAYMENT_PROOF, PLACE_MANUALLY)
        .commands(DEFER_PAYMENT, LINK_PAYMENT, WITHDRAW_PAYMENT)
        .command(command(SHIP).refuse(allOf(in(UNPAID), payment(UNLINKED)), NOT_LINKED))
        .event(event(SUPPLIER_STARTED).pastIn(ON_HOLD, SHIPPED))
        .commands(HOLD, UPDATE_DELAY, RESUME)
        .event(event(SUPPLIER_SHIPPED).attention(in(CANCELED), SHIPPED_AFTER_CANCELLATION))
        .command(command(CANCEL)
            .refuse(
                allOf(by(CUSTOMER), not(in(SHIPPED, CANCELED))),
                Reason.of(ONLY_STAFF_MAY_CANCEL).remedy(ASK_STAFF)))
        .event(paymentRefunded())
        .commands(REORDER, VIEW)
        .command(pay())
        .command(command(DELETE).refuse(ALWAYS, ORDER_STAYS_IN_OVERVIEW));
  }

  private static OrderStatus[] elsewhere() {
    return new OrderStatus[] {
      IN_PROCESS, PENDING_WITH_SUPPLIER, IN_PROGRESS_WITH_SUPPLIER, ON_HOLD, SHIPPED, CANCELED
    };
  }

  private static ActionDefinition.Command pay() {
    Condition unlinked = allOf(by(CUSTOMER), in(UNPAID), payment(UNLINKED));
    ActionDefinition.Command pay = payCanceled(command(PAY), CANCELED)
        .refuse(
            allOf(unlinked, not(value(PAYMENT_PROOF, true))),
            Reason.of(PAYMENT_NOT_LINKED).remedy(CONTACT_SHOP).remedy(SUPPLY_BANK_STATEMENT));
    return tooLateToPay(
            payByPayment(pay, UNPAID)
                .refuse(
                    allOf(by(CUSTOMER), in(PENDING_PAYMENT), payment(PARTLY_PAID)),
                    Reason.of(PAYMENT_CANNOT_BE_COMPLETED).remedy(ASK_STAFF).remedy(CONTACT_SHOP))
                .refuse(
                    allOf(by(CUSTOMER), in(PENDING_PAYMENT)),
                    Reason.of(PAYMENT_CANNOT_BE_COMPLETED)
                        .remedy(ASK_STAFF)
                        .remedy(RemedyCode.REORDER))
                .refuse(
                    allOf(by(CUSTOMER), in(PENDING, WAITING_FOR_PAYMENT)),
                    Reason.of(PAYMENT_NOT_COMPLETED)
                        .remedy(CONTACT_SHOP)
                        .remedy(SUPPLY_BANK_STATEMENT)),
            UNDERWAY)
        .refuse(not(by(CUSTOMER)), Reason.of(NOT_PERMITTED_FOR_ACTOR).unlessBy(CUSTOMER));
  }

  private static StatusSet.Builder paying(StatusSet.Builder set) {
    set.transition(row()
            .from(NEW)
            .on(PLACE)
            .by(CUSTOMER, STAFF)
            .to(PENDING)
            .effect(Effect.forCustomer(EMAIL_ORDER_CONFIRMATION)))
        .transition(row()
            .from(PENDING, WAITING_FOR_PAYMENT)
            .on(PAYMENT_INTERRUPTED)
            .by(PAYMENT_PROVIDER, SYSTEM)
            .to(PENDING_PAYMENT)
            .paymentStays(payment(PARTLY_PAID))
            .paymentBecomes(INTERRUPTED)
            .compares(PAYMENT_REFERENCE))
        .transition(row()
            .from(PENDING)
            .on(AWAIT_PAYMENT)
            .by(STAFF, SYSTEM)
            .to(WAITING_FOR_PAYMENT)
            .guard(paymentOpen(), PAYMENT_NOT_DUE));
    into(set, PaymentRules::received, PAYMENT_RECEIVED, List.of(PAYMENT_PROVIDER, STAFF), PAYABLE);
    set.transition(row()
        .from(UNDERWAY)
        .on(PAYMENT_RECEIVED)
        .by(PAYMENT_PROVIDER, STAFF)
        .stay()
        .paymentBecomes(PAID)
        .inputs(PAYMENT_REFERENCE));
    into(set, PaymentRules::onlyWhenPaid, ACCEPT, List.of(STAFF, SYSTEM), PAYABLE);
    return set.transition(row()
        .from(UNPAID)
        .on(PAYMENT_FAILED)
        .by(PAYMENT_PROVIDER, SYSTEM)
        .to(CANCELED)
        .compares(PAYMENT_REFERENCE)
        .effect(STATUS_EMAIL)
        .warning(payment(PARTLY_PAID), REFUND_DUE));
  }

  private static StatusSet.Builder linking(StatusSet.Builder set) {
    set.transition(row()
        .from(UNPAID)
        .on(SUBMIT_PAYMENT_PROOF)
        .by(CUSTOMER, STAFF)
        .stay()
        .guard(not(payment(PAID, PARTLY_REFUNDED)), PAYMENT_ALREADY_SETTLED)
        .guard(not(payment(NOT_REQUIRED)), NO_PAYMENT_NEEDED)
        .guard(not(payment(REFUNDED)), PAYMENT_WAS_REFUNDED)
        .guard(not(payment(AUTHORIZED)), PAYMENT_IS_AUTHORIZED)
        .guard(not(payment(DISPUTED)), PAYMENT_DISPUTED)
        .set(Attributes.of(PAYMENT_PROOF, true))
        .paymentStays(payment(PARTLY_PAID, DEFERRED))
        .paymentBecomes(UNLINKED)
        .effect(Effect.forStaff(EMAIL_STAFF)));
    into(
        set,
        row -> row.guard(not(payment(REFUNDED)), PAYMENT_WAS_REFUNDED)
            .guard(not(payment(DISPUTED)), PAYMENT_DISPUTED)
            .guard(
                anyOf(value(PAYMENT_PROOF, true), payment(REFUNDED, DISPUTED)),
                Reason.of(PAYMENT_PROOF_REQUIRED).remedy(SUPPLY_BANK_STATEMENT))
            .paymentStays(payment(AUTHORIZED, PARTLY_REFUNDED))
            .paymentBecomes(PAID)
            .inputs(PAYMENT_REFERENCE),
        PLACE_MANUALLY,
        List.of(STAFF),
        UNPAID);
    return set.transition(deferred(UNPAID))
        .transition(link(row().from(UNDERWAY).on(LINK_PAYMENT).by(STAFF).stay()))
        .transition(withdrawn().clear(PAYMENT_PROOF));
  }

  /** The entry into the work on an order: software is in process, hardware is with the supplier. */
  private static void into(
      StatusSet.Builder set,
      UnaryOperator<TransitionDefinition.Builder> more,
      Action action,
      List<Actor> actors,
      OrderStatus... from) {
    Actor[] by = actors.toArray(Actor[]::new);
    set.transition(more.apply(row().from(from).on(action).by(by).to(IN_PROCESS).forTypes(SOFTWARE)))
        .transition(more.apply(
            row().from(from).on(action).by(by).to(PENDING_WITH_SUPPLIER).forTypes(HARDWARE)));
  }

  private static StatusSet.Builder supply(StatusSet.Builder set) {
    return set.transition(
            ship(row().from(IN_PROCESS).on(SHIP).by(SYSTEM, STAFF).to(SHIPPED)).forTypes(SOFTWARE))
        .transition(row()
            .from(PENDING_WITH_SUPPLIER)
            .on(SUPPLIER_STARTED)
            .by(SUPPLIER)
            .to(IN_PROGRESS_WITH_SUPPLIER)
            .forTypes(HARDWARE))
        .transition(row()
            .from(PENDING_WITH_SUPPLIER, IN_PROGRESS_WITH_SUPPLIER)
            .on(HOLD)
            .by(SUPPLIER, STAFF)
            .to(ON_HOLD)
            .forTypes(HARDWARE)
            .inputs(HOLD_REASON, DELAY_NOTE)
            .guard(given(HOLD_REASON), HOLD_REASON_REQUIRED)
            .guard(anyOf(not(value(HOLD_REASON, DELAY)), given(DELAY_NOTE)), DELAY_NOTE_REQUIRED)
            .effect(value(HOLD_REASON, DELAY), DELAY_SHOWN)
            .effect(value(HOLD_REASON, DELAY), DELAY_EMAIL))
        .transition(row()
            .from(ON_HOLD)
            .on(UPDATE_DELAY)
            .by(SUPPLIER, STAFF)
            .stay()
            .guard(value(HOLD_REASON, DELAY), NOT_DELAYED)
            .guard(inputGiven(DELAY_NOTE), DELAY_NOTE_REQUIRED)
            .inputs(DELAY_NOTE)
            .effect(DELAY_SHOWN)
            .effect(DELAY_EMAIL))
        .transition(row()
            .from(ON_HOLD)
            .on(RESUME)
            .by(SUPPLIER, STAFF)
            .to(IN_PROGRESS_WITH_SUPPLIER)
            .forTypes(HARDWARE)
            .clear(HOLD_REASON, DELAY_NOTE))
        .transition(ship(row().from(WITH_SUPPLIER).on(SHIP).by(SUPPLIER, STAFF).to(SHIPPED))
            .forTypes(HARDWARE))
        .transition(row()
            .from(WITH_SUPPLIER)
            .on(SUPPLIER_SHIPPED)
            .by(SUPPLIER)
            .to(SHIPPED)
            .forTypes(HARDWARE)
            .effect(STATUS_EMAIL)
            .warning(payment(DISPUTED), MONEY_DISPUTED)
            .warning(anyOf(paymentOpen(), payment(UNLINKED, REFUNDED)), NOT_PAID))
        .transition(
            warnOfMoney(row().fromAllBut(SHIPPED, CANCELED).on(CANCEL).by(STAFF).to(CANCELED))
                .effect(STATUS_EMAIL)
                .effect(in(WITH_SUPPLIER), Effect.forStaff(NOTIFY_SUPPLIER)))
        .transition(refunded().clear(PAYMENT_PROOF))
        .transition(row()
            .from(CANCELED)
            .on(REORDER)
            .by(CUSTOMER)
            .stay()
            .effect(Effect.forCustomer(START_NEW_ORDER)))
        .transition(row().fromAll().on(VIEW).by(CUSTOMER, STAFF).stay());
  }

  private static TransitionDefinition.Builder ship(TransitionDefinition.Builder row) {
    return row.guard(not(payment(UNLINKED)), NOT_LINKED)
        .effect(STATUS_EMAIL)
        .warning(payment(DISPUTED), MONEY_DISPUTED)
        .warning(anyOf(paymentOpen(), payment(REFUNDED)), NOT_PAID);
  }
}
