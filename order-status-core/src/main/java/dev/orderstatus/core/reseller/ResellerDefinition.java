package dev.orderstatus.core.reseller;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.PAYMENT_PROVIDER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SUPPLIER;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.code.ReasonCode.NOT_PERMITTED_FOR_ACTOR;
import static dev.orderstatus.api.code.ReasonCode.ORDER_IS_CLOSED;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.ActionDefinition.event;
import static dev.orderstatus.api.definition.Condition.ALWAYS;
import static dev.orderstatus.api.definition.Condition.allOf;
import static dev.orderstatus.api.definition.Condition.anyOf;
import static dev.orderstatus.api.definition.Condition.by;
import static dev.orderstatus.api.definition.Condition.given;
import static dev.orderstatus.api.definition.Condition.in;
import static dev.orderstatus.api.definition.Condition.not;
import static dev.orderstatus.api.definition.Condition.payment;
import static dev.orderstatus.api.definition.Condition.paymentOpen;
import static dev.orderstatus.api.definition.Condition.paymentSettled;
import static dev.orderstatus.api.definition.Condition.type;
import static dev.orderstatus.api.definition.Condition.value;
import static dev.orderstatus.api.definition.TransitionDefinition.row;
import static dev.orderstatus.core.payment.Payments.PAID_TWICE;
import static dev.orderstatus.core.payment.Payments.PAYMENT_AFTER_CANCELLATION;
import static dev.orderstatus.core.payment.Payments.PAYMENT_ALREADY_SETTLED;
import static dev.orderstatus.core.payment.Payments.PAYMENT_CONFLICT;
import static dev.orderstatus.core.payment.Payments.PAYMENT_NOT_DUE;
import static dev.orderstatus.core.payment.Payments.PAYMENT_STILL_EXPECTED;
import static dev.orderstatus.core.payment.Payments.REFUND_DUE;
import static dev.orderstatus.core.payment.Payments.UNEXPECTED_PAYMENT;
import static dev.orderstatus.core.payment.Payments.moneyHeld;
import static dev.orderstatus.core.payment.Payments.sameMoneyReceived;
import static dev.orderstatus.core.payment.Payments.tooLateToPay;
import static dev.orderstatus.core.reseller.Reseller.*;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.text.OwnTexts;
import java.util.List;
import java.util.function.Function;

/** The table of the reseller: what may be done with its orders, by whom, and what follows. */
final class ResellerDefinition {

  private static final OrderStatus[] UNPAID = {PENDING, PENDING_PAYMENT, WAITING_FOR_PAYMENT};
  private static final Effect EMAIL_STATUS_UPDATE = Effect.forCustomer("email-status-update");

  private ResellerDefinition() {}

  static StatusSet define() {
    return supply(paying(placing(actions(ResellerStatuses.statuses(
            StatusSet.named("reseller", "Reseller of software and hardware"))))))
        .path(type(SOFTWARE), PENDING, IN_PROCESS, SHIPPED)
        .path(type(HARDWARE), PENDING, PENDING_WITH_SUPPLIER, IN_PROGRESS_WITH_SUPPLIER, SHIPPED)
        .texts(OwnTexts.beside(ResellerDefinition.class, "reseller"))
        .build();
  }

  private static StatusSet.Builder actions(StatusSet.Builder set) {
    return set.commands(PLACE)
        .events(PAYMENT_INTERRUPTED)
        .commands(AWAIT_PAYMENT)
        .event(event(PAYMENT_RECEIVED)
            .reflectedWhen(sameMoneyReceived())
            .attention(
                in(CANCELED), Reason.of(PAYMENT_AFTER_CANCELLATION).remedy(RemedyCode.CONTACT_SHOP))
            .attention(payment(Payment.PAID), PAID_TWICE)
            .attention(
                in(PENDING_PAYMENT),
                Reason.of(PAYMENT_NOT_LINKED).remedy(RemedyCode.SUPPLY_BANK_STATEMENT),
                Payment.UNLINKED)
            .attention(ALWAYS, UNEXPECTED_PAYMENT))
        .commands(ACCEPT)
        .events(PAYMENT_FAILED)
        .commands(SUBMIT_PAYMENT_PROOF, PLACE_MANUALLY)
        .command(command(SHIP).refuse(allOf(in(UNPAID), payment(Payment.UNLINKED)), notLinked()))
        .event(event(SUPPLIER_STARTED).pastIn(ON_HOLD, SHIPPED))
        .commands(HOLD, RESUME)
        .command(command(CANCEL)
            .refuse(
                allOf(by(CUSTOMER), not(in(SHIPPED, CANCELED))),
                Reason.of(ONLY_STAFF_MAY_CANCEL).remedy(RemedyCode.ASK_STAFF)))
        .event(event(PAYMENT_REFUNDED).reflectedWhen(payment(Payment.REFUNDED)))
        .commands(REORDER, VIEW)
        .command(tooLateToPay(
                command(PAY)
                    .refuse(
                        allOf(by(CUSTOMER), in(PENDING_PAYMENT)),
                        Reason.of(PAYMENT_CANNOT_BE_COMPLETED)
                            .remedy(RemedyCode.ASK_STAFF)
                            .remedy(RemedyCode.REORDER))
                    .refuse(
                        allOf(by(CUSTOMER), in(PENDING, WAITING_FOR_PAYMENT)),
                        Reason.of(PAYMENT_NOT_COMPLETED)
                            .remedy(RemedyCode.CONTACT_SHOP)
                            .remedy(RemedyCode.SUPPLY_BANK_STATEMENT))
                    .refuse(
                        allOf(by(CUSTOMER), in(CANCELED)),
                        Reason.of(ORDER_IS_CLOSED).remedy(RemedyCode.REORDER)),
                IN_PROCESS,
                PENDING_WITH_SUPPLIER,
                IN_PROGRESS_WITH_SUPPLIER,
                ON_HOLD,
                SHIPPED)
            .refuse(not(by(CUSTOMER)), Reason.of(NOT_PERMITTED_FOR_ACTOR).unlessBy(CUSTOMER)))
        .command(command(DELETE).refuse(ALWAYS, ORDER_STAYS_IN_OVERVIEW));
  }

  private static Reason notLinked() {
    return Reason.of(PAYMENT_NOT_LINKED).remedy(RemedyCode.SUPPLY_BANK_STATEMENT);
  }

  private static StatusSet.Builder placing(StatusSet.Builder set) {
    return set.transition(row()
            .from(NEW)
            .on(PLACE)
            .by(CUSTOMER, STAFF)
            .to(PENDING)
            .effect(Effect.forCustomer("email-order-confirmation")))
        .transition(row()
            .from(PENDING, WAITING_FOR_PAYMENT)
            .on(PAYMENT_INTERRUPTED)
            .by(PAYMENT_PROVIDER, SYSTEM)
            .to(PENDING_PAYMENT)
            .guard(paymentOpen(), PAYMENT_CONFLICT)
            .paymentBecomes(Payment.INTERRUPTED))
        .transition(row()
            .from(PENDING)
            .on(AWAIT_PAYMENT)
            .by(STAFF, SYSTEM)
            .to(WAITING_FOR_PAYMENT)
            .guard(paymentOpen(), PAYMENT_NOT_DUE));
  }

  private static StatusSet.Builder paying(StatusSet.Builder set) {
    OrderStatus[] payable = {PENDING, WAITING_FOR_PAYMENT};
    into(
        set,
        payable,
        PAYMENT_RECEIVED,
        List.of(PAYMENT_PROVIDER, STAFF),
        row -> row.guard(not(payment(Payment.PAID)), PAID_TWICE)
            .paymentBecomes(Payment.PAID)
            .inputs(PAYMENT_REFERENCE));
    into(
        set,
        payable,
        ACCEPT,
        List.of(STAFF, SYSTEM),
        row -> row.guard(paymentSettled(), PAYMENT_STILL_EXPECTED));
    set.transition(row()
            .from(UNPAID)
            .on(PAYMENT_FAILED)
            .by(PAYMENT_PROVIDER, SYSTEM)
            .to(CANCELED)
            .guard(paymentOpen(), PAYMENT_CONFLICT)
            .effect(EMAIL_STATUS_UPDATE))
        .transition(row()
            .from(UNPAID)
            .on(SUBMIT_PAYMENT_PROOF)
            .by(CUSTOMER)
            .stay()
            .guard(not(paymentSettled()), PAYMENT_ALREADY_SETTLED)
            .set(PAYMENT_PROOF, true)
            .paymentBecomes(Payment.UNLINKED)
            .effect(Effect.forStaff("email-staff")));
    return into(
        set,
        UNPAID,
        PLACE_MANUALLY,
        List.of(STAFF),
        row -> row.guard(
                value(PAYMENT_PROOF, true),
                Reason.of(PAYMENT_PROOF_REQUIRED).remedy(RemedyCode.SUPPLY_BANK_STATEMENT))
            .paymentBecomes(Payment.PAID));
  }

  /** The entry into the work on an order: software is in process, hardware is with the supplier. */
  private static StatusSet.Builder into(
      StatusSet.Builder set,
      OrderStatus[] from,
      Action action,
      List<Actor> actors,
      Function<TransitionDefinition.Builder, TransitionDefinition.Builder> more) {
    Actor[] by = actors.toArray(Actor[]::new);
    return set.transition(
            more.apply(row().from(from).on(action).by(by).to(IN_PROCESS).forTypes(SOFTWARE)))
        .transition(more.apply(
            row().from(from).on(action).by(by).to(PENDING_WITH_SUPPLIER).forTypes(HARDWARE)));
  }

  private static StatusSet.Builder supply(StatusSet.Builder set) {
    Condition linked = not(payment(Payment.UNLINKED));
    return set.transition(row()
            .from(IN_PROCESS)
            .on(SHIP)
            .by(SYSTEM, STAFF)
            .to(SHIPPED)
            .forTypes(SOFTWARE)
            .guard(linked, notLinked())
            .effect(EMAIL_STATUS_UPDATE))
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
            .effect(value(HOLD_REASON, DELAY), Effect.forCustomer("show-delay-note"))
            .effect(value(HOLD_REASON, DELAY), Effect.forCustomer("email-delay")))
        .transition(row()
            .from(ON_HOLD)
            .on(RESUME)
            .by(SUPPLIER, STAFF)
            .to(IN_PROGRESS_WITH_SUPPLIER)
            .forTypes(HARDWARE)
            .clear(HOLD_REASON, DELAY_NOTE))
        .transition(row()
            .from(PENDING_WITH_SUPPLIER, IN_PROGRESS_WITH_SUPPLIER, ON_HOLD)
            .on(SHIP)
            .by(SUPPLIER, STAFF)
            .to(SHIPPED)
            .forTypes(HARDWARE)
            .guard(linked, notLinked())
            .effect(EMAIL_STATUS_UPDATE))
        .transition(row()
            .fromAllBut(SHIPPED, CANCELED)
            .on(CANCEL)
            .by(STAFF)
            .to(CANCELED)
            .effect(EMAIL_STATUS_UPDATE)
            .warning(moneyHeld(), REFUND_DUE))
        .transition(row()
            .fromAll()
            .on(PAYMENT_REFUNDED)
            .by(PAYMENT_PROVIDER, STAFF)
            .stay()
            .guard(moneyHeld(), PAYMENT_CONFLICT)
            .paymentBecomes(Payment.REFUNDED))
        .transition(row()
            .from(CANCELED)
            .on(REORDER)
            .by(CUSTOMER)
            .stay()
            .effect(Effect.forCustomer("start-new-order")))
        .transition(row().fromAll().on(VIEW).by(CUSTOMER, STAFF).stay());
  }
}
