package dev.orderstatus.core.kind;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.decision.Effect.forCustomer;
import static dev.orderstatus.api.decision.Effect.forStaff;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.ActionDefinition.event;
import static dev.orderstatus.api.definition.Condition.*;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAll;
import static dev.orderstatus.api.definition.WholeFacts.*;
import static dev.orderstatus.api.parts.StandingNumber.*;
import static dev.orderstatus.api.whole.CourseRequest.AMOUNT;
import static dev.orderstatus.api.whole.CourseRequest.NUMBER;
import static dev.orderstatus.core.kind.PaymentKind.*;
import static dev.orderstatus.core.payment.PaymentRules.needsReason;
import static dev.orderstatus.core.payment.Payments.*;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.parts.CountsAs;
import dev.orderstatus.api.parts.EntrySort;

/** The table of payments. */
final class PaymentDefinition {

  private static final Effect LOG = forStaff(WRITE_LOG);
  private static final Actor[] PROVIDER = {PAYMENT_PROVIDER, STAFF};
  private static final Actor[] ENDERS = {PAYMENT_PROVIDER, SYSTEM, STAFF};
  private static final Condition NOTHING_TO_PAY = Condition.atMost(TO_PAY.fact(), 0);
  private static final Condition BECOMES_INTERRUPTED =
      allOf(atMost(OTHERS_UNDER_WAY, 0), atMost(NET.fact(), 0), atLeast(TO_SECURE.fact(), 1));

  private PaymentDefinition() {}

  // spotless:off
  static Kind define() {
    Kind.Builder kind = Kind.byAmount(CODE, set())
        .statusWhen(PaymentKind.DISPUTED, allOf(atLeast(OWN_DISPUTED, 1), atLeast(OWN_CAPTURED, 1)))
        .statusWhen(PaymentKind.REFUNDED, allOf(atLeast(OWN_CAPTURED, 1), atMost(OWN_CAPTURED, OWN_REFUNDED)))
        .statusWhen(PaymentKind.CAPTURED, atLeast(OWN_CAPTURED, 1))
        .statusWhen(PaymentKind.AUTHORIZED, atLeast(OWN_AUTHORIZED, 1))
        .statusWhen(PaymentKind.AGREED, atLeast(OWN_AGREED, 1))
        .statusWhen(CLOSED, atLeast(OWN_ENDED, 1))
        .statusWhen(FAILED, atLeast(OWN_FAILED, 1))
        .statusWhen(STARTED, ALWAYS)
        .adds(AGREE_PAYMENT, EntrySort.AGREED)
        .adds(PaymentKind.LINK_PAYMENT, EntrySort.LINKED);
    reports(kind, EntrySort.AUTHORIZED, PAYMENT_AUTHORIZED, PROVIDER);
    reports(kind, EntrySort.CAPTURED, PAYMENT_CAPTURED, PROVIDER);
    reports(kind, EntrySort.VOIDED, PAYMENT_VOIDED, ENDERS);
    reports(kind, EntrySort.EXPIRED, PAYMENT_EXPIRED, ENDERS);
    reports(kind, EntrySort.ATTEMPT_FAILED, ATTEMPT_FAILED, ENDERS);
    reports(kind, EntrySort.REFUNDED, PaymentKind.PAYMENT_REFUNDED, PROVIDER);
    reports(kind, EntrySort.REFUND_FAILED, REFUND_FAILED, PROVIDER);
    reports(kind, EntrySort.DISPUTE_OPENED, DISPUTE_OPENED, PROVIDER);
    reports(kind, EntrySort.DISPUTE_WON, DISPUTE_WON, PROVIDER);
    reports(kind, EntrySort.DISPUTE_LOST, DISPUTE_LOST, PROVIDER);
    return kind.build();
  }

  private static void reports(Kind.Builder kind, EntrySort sort, Action report, Actor... actors) {
    kind.adds(report, sort).arrivesBy(report, STARTED, actors);
  }

  private static StatusSet set() {
    return StatusSet.named(CODE, "Payments of an order")
        .types(TYPE)
        .attributes(NUMBER, AMOUNT)
        .status(following(STARTED, CountsAs.NOTHING).variant("over", atMost(TO_SECURE.fact(), 0)))
        .status(following(FAILED, CountsAs.NOTHING))
        .status(following(PaymentKind.AGREED, CountsAs.AGREED).variant("over", NOTHING_TO_PAY))
        .status(following(PaymentKind.AUTHORIZED, CountsAs.AUTHORIZED))
        .status(following(PaymentKind.CAPTURED, CountsAs.CAPTURED).successful())
        .status(following(PaymentKind.DISPUTED, CountsAs.CAPTURED))
        .status(following(PaymentKind.REFUNDED, CountsAs.REFUNDED))
        .status(following(CLOSED, CountsAs.NOTHING))
        .action(command(START_PAYMENT), begun(CUSTOMER, STAFF))
        .action(command(AGREE_PAYMENT), begun(STAFF))
        .action(event(PAYMENT_AUTHORIZED), reported(PROVIDER))
        .action(captured(), reported(PROVIDER).effect(forCustomer(EMAIL_PAYMENT_RECEIVED)))
        .action(event(PAYMENT_VOIDED), reported(ENDERS))
        .action(event(PAYMENT_EXPIRED), reported(ENDERS))
        .action(event(ATTEMPT_FAILED),
            reported(ENDERS).effect(BECOMES_INTERRUPTED, forCustomer(EMAIL_PAYMENT_LINK)))
        .action(event(PaymentKind.PAYMENT_REFUNDED), reported(PROVIDER).effect(forCustomer(EMAIL_REFUND)))
        .action(event(REFUND_FAILED), reported(PROVIDER))
        .action(event(DISPUTE_OPENED), reported(PROVIDER))
        .action(event(DISPUTE_WON), reported(PROVIDER))
        .action(event(DISPUTE_LOST), reported(PROVIDER))
        .action(command(PaymentKind.LINK_PAYMENT),
            fromAll().by(STAFF)
                .guard(allOf(atMost(OWN_LINKED, 0), atLeast(OWN_CAPTURED, 1)), PAYMENT_NOT_UNLINKED)
                .stay())
        .action(command(PaymentKind.WITHDRAW_PAYMENT),
            fromAll().by(STAFF)
                .guard(anyOf(atLeast(OWN_AUTHORIZED, 1), atLeast(OWN_AGREED, 1), atLeast(OWN_HELD, 1)), NO_PAYMENT_HELD)
                .guard(justificationGiven(), needsReason())
                .stay().effect(LOG))
        .texts(KindTexts.of(CODE))
        .build();
  }

  /** A status that follows from entries: no transition leads to it. */
  private static StatusDefinition.Builder following(OrderStatus status, CountsAs counts) {
    return StatusDefinition.of(status).phase(Phase.IN_PROGRESS).recent().correctable().imported().countsAs(counts);
  }

  private static TransitionDefinition.Builder begun(Actor... actors) {
    return from(NEW).by(actors)
        .guard(allOf(atLeast(TO_SECURE.fact(), 1), anyOf(not(inputGiven(AMOUNT)), atMost(AMOUNT, TO_SECURE.fact()))),
            MORE_THAN_TO_SECURE)
        .to(STARTED).compares(NUMBER, AMOUNT);
  }

  private static TransitionDefinition.Builder reported(Actor... actors) {
    return fromAll().by(actors).stay().compares(NUMBER, AMOUNT);
  }

  private static ActionDefinition.Event captured() {
    return event(PAYMENT_CAPTURED)
        .attentionFirst(allOf(NOTHING_TO_PAY, atLeast(NET.fact(), 1)), PAID_TWICE)
        .attentionFirst(allOf(NOTHING_TO_PAY, value(ORDER_PHASE, "canceled")), PAYMENT_AFTER_CANCELLATION)
        .attentionFirst(NOTHING_TO_PAY, UNEXPECTED_PAYMENT);
  }
  // spotless:on
}
