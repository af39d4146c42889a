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
import static dev.orderstatus.api.definition.Condition.justificationGiven;
import static dev.orderstatus.api.definition.Condition.not;
import static dev.orderstatus.api.definition.Condition.otherInput;
import static dev.orderstatus.api.definition.Condition.payment;
import static dev.orderstatus.api.definition.Condition.paymentHeld;
import static dev.orderstatus.api.definition.Condition.paymentOpen;
import static dev.orderstatus.api.definition.Condition.paymentSecured;
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
import dev.orderstatus.api.definition.OpenRow;
import dev.orderstatus.api.definition.TransitionDefinition;

/**
 * The rules about money that several sets share: how payments of one order are distinguished, and
 * the answers to a customer who wants to pay.
 *
 * <p>Thread-safe; the builders it returns belong to the caller.
 */
public final class PaymentRules {

  private static final Condition SAME = sameInput(PAYMENT_REFERENCE);
  private static final Condition OTHER = otherInput(PAYMENT_REFERENCE);
  private static final Condition PAID_IN_FULL = payment(PAID, PARTLY_REFUNDED);

  private PaymentRules() {}

  /**
   * A second payment arrived: the reference that counts, and the reported one.
   *
   * @return the reason
   */
  public static Reason paidTwice() {
    return Reason.of(PAID_TWICE)
        .with(new Parameter("counted", new Parameter.OnOrder(PAYMENT_REFERENCE)))
        .with(new Parameter("received", new Parameter.InRequest(PAYMENT_REFERENCE)));
  }

  /**
   * The event that reports money, with the checks of its reference in every status, and its meaning
   * if the order does not wait for it.
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
   * Answers a report of money in a status in which the order does not wait for it: attention, and
   * the payment becomes unlinked where possible, so that the money leaves a trace.
   *
   * @param received the event
   * @param status the status
   * @param reason the reason to call staff
   * @return the event
   */
  public static ActionDefinition.Event attentionIn(
      ActionDefinition.Event received, OrderStatus status, Reason reason) {
    return received
        .attention(allOf(in(status), PAID_IN_FULL), paidTwice())
        .attention(allOf(in(status), payment(DISPUTED)), reason)
        .attention(in(status), reason, UNLINKED);
  }

  /**
   * The event that reports a failed attempt to pay, with the checks of its reference in every
   * status.
   *
   * @param action the action of the event
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
   * The event that reports a refund.
   *
   * @return the event
   */
  public static ActionDefinition.Event paymentRefunded() {
    return event(PAYMENT_REFUNDED).otherPaymentWhen(OTHER).reflectedWhen(payment(REFUNDED));
  }

  /**
   * The row for the report of a refund, in every status.
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
        .guard(justificationGiven(), needsReason())
        .stay()
        .paymentBecomes(paymentSecured(), DUE, PAYMENT_REFERENCE)
        .paymentBecomes(DUE)
        .effect(Effect.forStaff(WRITE_LOG));
  }

  /**
   * The row by which staff agree to payment at a later time.
   *
   * @param unpaid the statuses in which the order waits for its payment
   * @return the row
   */
  public static TransitionDefinition.Builder deferred(OrderStatus... unpaid) {
    return from(unpaid)
        .by(STAFF)
        .guard(not(payment(PARTLY_PAID)), PAYMENT_PARTLY_MADE)
        .guard(paymentOpen(), PAYMENT_NOT_DUE)
        .guard(justificationGiven(), needsReason())
        .stay()
        .paymentBecomes(DEFERRED)
        .effect(Effect.forStaff(WRITE_LOG));
  }

  /**
   * Adds the guards for going on with an order: nothing is left to pay, or the amount is reserved
   * or agreed.
   *
   * @param row the row
   * @return the row
   */
  public static OpenRow onlyWhenPaid(OpenRow row) {
    return row.guard(not(payment(DUE, INTERRUPTED, PARTLY_PAID, UNLINKED)), PAYMENT_STILL_EXPECTED)
        .guard(not(payment(REFUNDED)), PAYMENT_WAS_REFUNDED)
        .guard(not(payment(DISPUTED)), PAYMENT_DISPUTED);
  }

  /**
   * Adds the warnings for an order that ends while there is money.
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
   * The action requires a reason.
   *
   * @return the reason
   */
  public static Reason needsReason() {
    return Reason.of(REASON_REQUIRED).remedy(RemedyCode.GIVE_REASON);
  }

  /**
   * Adds the answers to a customer who wants to pay a canceled order: never to order again while
   * the shop has the money.
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
   * Adds the answers to a customer who wants to pay, by payment state, if the payment is not open.
   *
   * @param pay the command to pay
   * @param statuses the statuses in which the answers count
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
   * Adds the answers to a customer who wants to pay an order that can no longer be paid in the
   * shop: that the payment is fine (C17), but never to somebody who has not paid.
   *
   * @param pay the command to pay
   * @param statuses the statuses in which the answers count
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
   * Adds the guards for paying, by payment state.
   *
   * @param row the row
   * @return the row
   */
  public static OpenRow onlyWhileOpen(OpenRow row) {
    return row.guard(not(PAID_IN_FULL), PAYMENT_ALREADY_SETTLED)
        .guard(not(payment(UNLINKED)), Reason.of(PAYMENT_NOT_LINKED).remedy(CONTACT_SHOP))
        .guard(not(payment(NOT_REQUIRED)), NO_PAYMENT_NEEDED)
        .guard(not(payment(REFUNDED)), PAYMENT_WAS_REFUNDED)
        .guard(not(payment(AUTHORIZED)), PAYMENT_IS_AUTHORIZED)
        .guard(not(payment(DEFERRED)), PAYMENT_AGREED_LATER)
        .guard(not(payment(DISPUTED)), PAYMENT_DISPUTED);
  }

  /**
   * The row by which staff link money to the order, which stays in its status.
   *
   * @param row the row
   * @return the row
   */
  public static TransitionDefinition.Builder linked(OpenRow row) {
    return row.guard(payment(UNLINKED), PAYMENT_NOT_UNLINKED)
        .stay()
        .paymentBecomes(PAID)
        .inputs(PAYMENT_REFERENCE);
  }

  /**
   * The row for the report of money, if the order waits for it.
   *
   * @param row the row
   * @param target the target status
   * @return the row
   */
  public static TransitionDefinition.Builder received(OpenRow row, OrderStatus target) {
    return row.guard(not(PAID_IN_FULL), paidTwice())
        .guard(not(payment(DISPUTED)), UNEXPECTED_PAYMENT)
        .to(target)
        .paymentBecomes(PAID)
        .inputs(PAYMENT_REFERENCE)
        .warning(payment(NOT_REQUIRED), MONEY_UNEXPECTED);
  }
}
