package dev.orderstatus.core.payment;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.PAYMENT_PROVIDER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.ReasonCode.ORDER_IS_CLOSED;
import static dev.orderstatus.api.code.RemedyCode.CONTACT_SHOP;
import static dev.orderstatus.api.code.RemedyCode.REORDER;
import static dev.orderstatus.api.definition.ActionDefinition.event;
import static dev.orderstatus.api.definition.Condition.allOf;
import static dev.orderstatus.api.definition.Condition.by;
import static dev.orderstatus.api.definition.Condition.in;
import static dev.orderstatus.api.definition.Condition.inputGiven;
import static dev.orderstatus.api.definition.Condition.not;
import static dev.orderstatus.api.definition.Condition.otherInput;
import static dev.orderstatus.api.definition.Condition.payment;
import static dev.orderstatus.api.definition.Condition.paymentHeld;
import static dev.orderstatus.api.definition.Condition.paymentOpen;
import static dev.orderstatus.api.definition.Condition.paymentSecured;
import static dev.orderstatus.api.definition.Condition.reasonGiven;
import static dev.orderstatus.api.definition.Condition.sameInput;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAll;
import static dev.orderstatus.api.order.Payment.*;
import static dev.orderstatus.core.payment.Payments.*;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.TransitionDefinition;

/**
 * The rules about money that several sets share: what is one payment among several, and what a
 * customer who wants to pay is answered.
 *
 * <p>Thread-safe; what it gives is a builder of the caller's own.
 */
public final class PaymentRules {

  private static final Condition SAME = sameInput(PAYMENT_REFERENCE);
  private static final Condition OTHER = otherInput(PAYMENT_REFERENCE);
  private static final Condition PAID_IN_FULL = payment(PAID, PARTLY_REFUNDED);

  private PaymentRules() {}

  /**
   * A second payment arrived: the number that counts, and the one that was reported.
   *
   * @return the reason
   */
  public static Reason paidTwice() {
    return Reason.of(PAID_TWICE)
        .with(new Parameter("counted", new Parameter.OnOrder(PAYMENT_REFERENCE)))
        .with(new Parameter("received", new Parameter.InRequest(PAYMENT_REFERENCE)));
  }

  /**
   * The report of money, with what is asked of its number in every status, and what it means where
   * the order does not wait for it.
   *
   * @param underway the statuses in which the order is on its way, paid or not
   * @return the event
   */
  public static ActionDefinition.Event paymentReceived(OrderStatus... underway) {
    return event(PAYMENT_RECEIVED)
        .reflectedWhen(allOf(SAME, payment(PARTLY_PAID, UNLINKED, PAID)))
        .pastWhen(allOf(SAME, not(paymentSecured())))
        .reflectedWhen(allOf(PAID_IN_FULL, not(OTHER)))
        .attentionFirst(allOf(payment(PARTLY_PAID), not(OTHER)), UNEXPECTED_PAYMENT)
        .attentionFirst(
            allOf(payment(REFUNDED), not(inputGiven(PAYMENT_REFERENCE))), PAYMENT_WAS_REFUNDED)
        .attentionFirst(allOf(payment(REFUNDED), not(OTHER)), UNEXPECTED_PAYMENT, UNLINKED)
        .attentionFirst(allOf(payment(DISPUTED), not(OTHER)), PAYMENT_DISPUTED)
        .attentionFirst(allOf(in(underway), PAID_IN_FULL), paidTwice())
        .attentionFirst(allOf(in(underway), payment(DISPUTED)), UNEXPECTED_PAYMENT)
        .attentionFirst(
            allOf(in(underway), not(payment(PARTLY_PAID, AUTHORIZED, DEFERRED))),
            UNEXPECTED_PAYMENT,
            UNLINKED);
  }

  /**
   * What the report of money means in a status in which the order does not wait for it: attention,
   * and the payment becomes unlinked where it can, so that the money leaves a trace.
   *
   * @param received the report
   * @param status the status
   * @param reason why staff have to look
   * @return the report
   */
  public static ActionDefinition.Event attentionIn(
      ActionDefinition.Event received, OrderStatus status, Reason reason) {
    return received
        .attention(allOf(in(status), PAID_IN_FULL), paidTwice())
        .attention(allOf(in(status), payment(DISPUTED)), reason)
        .attention(in(status), reason, UNLINKED);
  }

  /**
   * The report that an attempt came to nothing, with what is asked of its number in every status.
   *
   * @param action the report
   * @return the event
   */
  public static ActionDefinition.Event attemptEnded(Action action) {
    return event(action)
        .attentionFirst(
            allOf(
                SAME, payment(PARTLY_PAID, AUTHORIZED, UNLINKED, PAID, PARTLY_REFUNDED, DISPUTED)),
            PAYMENT_CONFLICT)
        .otherPaymentWhen(allOf(not(paymentOpen()), OTHER))
        .pastWhen(not(paymentOpen()));
  }

  /**
   * The report that money was paid back.
   *
   * @return the event
   */
  public static ActionDefinition.Event paymentRefunded() {
    return event(PAYMENT_REFUNDED).otherPaymentWhen(OTHER).reflectedWhen(payment(REFUNDED));
  }

  /**
   * The row of the report that money was paid back, in every status.
   *
   * @return the row
   */
  public static TransitionDefinition.Builder refunded() {
    return fromAll()
        .by(PAYMENT_PROVIDER, STAFF)
        .guard(payment(PARTLY_PAID, UNLINKED, PAID, PARTLY_REFUNDED, DISPUTED), PAYMENT_CONFLICT)
        .stay()
        .paymentBecomes(REFUNDED)
        .inputs(PAYMENT_REFERENCE)
        .effect(Effect.forCustomer(EMAIL_REFUND));
  }

  /**
   * The row by which staff record that money is gone again, or was for another order.
   *
   * @return the row
   */
  public static TransitionDefinition.Builder withdrawn() {
    return fromAll()
        .by(STAFF)
        .guard(not(payment(NOT_REQUIRED, DUE, INTERRUPTED, REFUNDED)), NO_PAYMENT_HELD)
        .guard(reasonGiven(), needsReason())
        .stay()
        .paymentBecomes(paymentSecured(), DUE, PAYMENT_REFERENCE)
        .paymentBecomes(DUE)
        .effect(Effect.forStaff(WRITE_LOG));
  }

  /**
   * The row by which staff agree to be paid later.
   *
   * @param unpaid the statuses in which the order waits for its payment
   * @return the row
   */
  public static TransitionDefinition.Builder deferred(OrderStatus... unpaid) {
    return from(unpaid)
        .by(STAFF)
        .guard(not(payment(PARTLY_PAID)), PAYMENT_PARTLY_MADE)
        .guard(paymentOpen(), PAYMENT_NOT_DUE)
        .guard(reasonGiven(), needsReason())
        .stay()
        .paymentBecomes(DEFERRED)
        .effect(Effect.forStaff(WRITE_LOG));
  }

  /**
   * The guards of going on with an order: nothing is to pay, or it is reserved or agreed.
   *
   * @param row the row
   * @return the row
   */
  public static TransitionDefinition.To onlyWhenPaid(TransitionDefinition.To row) {
    return row.guard(not(payment(DUE, INTERRUPTED, PARTLY_PAID, UNLINKED)), PAYMENT_STILL_EXPECTED)
        .guard(not(payment(REFUNDED)), PAYMENT_WAS_REFUNDED)
        .guard(not(payment(DISPUTED)), PAYMENT_DISPUTED);
  }

  /**
   * The warnings of an order that ends while there is money.
   *
   * @param row the row
   * @return the row
   */
  public static TransitionDefinition.Builder warnOfMoney(TransitionDefinition.Builder row) {
    return row.warning(paymentHeld(), REFUND_DUE)
        .warning(payment(AUTHORIZED), AUTHORIZATION_OPEN)
        .warning(payment(DISPUTED), MONEY_DISPUTED);
  }

  /**
   * A reason has to be given with the action.
   *
   * @return the reason
   */
  public static Reason needsReason() {
    return Reason.of(REASON_REQUIRED).remedy(RemedyCode.GIVE_REASON);
  }

  /**
   * What a customer who wants to pay a canceled order is answered: never to order again while the
   * shop has the money.
   *
   * @param pay the command to pay
   * @param canceled the status
   * @return the command
   */
  public static ActionDefinition.Command payCanceled(
      ActionDefinition.Command pay, OrderStatus canceled) {
    Condition here = allOf(by(CUSTOMER), in(canceled));
    return pay.refuse(
            allOf(here, payment(NOT_REQUIRED, DUE, INTERRUPTED, DEFERRED, REFUNDED)),
            Reason.of(ORDER_IS_CLOSED).remedy(REORDER))
        .refuse(here, Reason.of(ORDER_IS_CLOSED).remedy(CONTACT_SHOP));
  }

  /**
   * What a customer who wants to pay is answered by what the payment is, where it is not open.
   *
   * @param pay the command to pay
   * @param statuses the statuses in which it counts
   * @return the command
   */
  public static ActionDefinition.Command payByPayment(
      ActionDefinition.Command pay, OrderStatus... statuses) {
    Condition here = allOf(by(CUSTOMER), in(statuses));
    return pay.refuse(allOf(here, PAID_IN_FULL), PAYMENT_ALREADY_SETTLED)
        .refuse(allOf(here, payment(NOT_REQUIRED)), NO_PAYMENT_NEEDED)
        .refuse(allOf(here, payment(UNLINKED)), Reason.of(PAYMENT_NOT_LINKED).remedy(CONTACT_SHOP))
        .refuse(allOf(here, payment(REFUNDED)), PAYMENT_WAS_REFUNDED)
        .refuse(allOf(here, payment(AUTHORIZED)), PAYMENT_IS_AUTHORIZED)
        .refuse(allOf(here, payment(DEFERRED)), PAYMENT_AGREED_LATER)
        .refuse(allOf(here, payment(DISPUTED)), PAYMENT_DISPUTED);
  }

  /**
   * What a customer is answered who wants to pay an order that can no longer be paid in the shop:
   * that the payment is fine (C17), but never to somebody who has not paid.
   *
   * @param pay the command to pay
   * @param statuses the statuses in which it counts
   * @return the command
   */
  public static ActionDefinition.Command tooLateToPay(
      ActionDefinition.Command pay, OrderStatus... statuses) {
    return payByPayment(pay, statuses)
        .refuse(
            allOf(by(CUSTOMER), in(statuses), paymentOpen()),
            Reason.of(PAYMENT_CLOSED).remedy(CONTACT_SHOP));
  }

  /**
   * The guards of paying, by what the payment is.
   *
   * @param row the row
   * @return the row
   */
  public static TransitionDefinition.To onlyWhileOpen(TransitionDefinition.To row) {
    return row.guard(not(PAID_IN_FULL), PAYMENT_ALREADY_SETTLED)
        .guard(not(payment(UNLINKED)), Reason.of(PAYMENT_NOT_LINKED).remedy(CONTACT_SHOP))
        .guard(not(payment(NOT_REQUIRED)), NO_PAYMENT_NEEDED)
        .guard(not(payment(REFUNDED)), PAYMENT_WAS_REFUNDED)
        .guard(not(payment(AUTHORIZED)), PAYMENT_IS_AUTHORIZED)
        .guard(not(payment(DEFERRED)), PAYMENT_AGREED_LATER)
        .guard(not(payment(DISPUTED)), PAYMENT_DISPUTED);
  }

  /**
   * The row by which staff link money to the order; the order stays where it is.
   *
   * @param row the row
   * @return the row
   */
  public static TransitionDefinition.Builder linked(TransitionDefinition.To row) {
    return row.guard(payment(UNLINKED), PAYMENT_NOT_UNLINKED)
        .stay()
        .paymentBecomes(PAID)
        .inputs(PAYMENT_REFERENCE);
  }

  /**
   * The row of the report of money, where the order waits for it.
   *
   * @param row the row
   * @param target the status it leads to
   * @return the row
   */
  public static TransitionDefinition.Builder received(
      TransitionDefinition.To row, OrderStatus target) {
    return row.guard(not(PAID_IN_FULL), paidTwice())
        .guard(not(payment(DISPUTED)), UNEXPECTED_PAYMENT)
        .to(target)
        .paymentBecomes(PAID)
        .inputs(PAYMENT_REFERENCE)
        .warning(payment(NOT_REQUIRED), MONEY_UNEXPECTED);
  }
}
