package dev.orderstatus.core.marketplace;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SUPPLIER;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.code.ReasonCode.NOT_PERMITTED_FOR_ACTOR;
import static dev.orderstatus.api.code.ReasonCode.WRONG_ORDER_TYPE;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.ActionDefinition.event;
import static dev.orderstatus.api.definition.Condition.allOf;
import static dev.orderstatus.api.definition.Condition.anyOf;
import static dev.orderstatus.api.definition.Condition.by;
import static dev.orderstatus.api.definition.Condition.dateReached;
import static dev.orderstatus.api.definition.Condition.given;
import static dev.orderstatus.api.definition.Condition.in;
import static dev.orderstatus.api.definition.Condition.not;
import static dev.orderstatus.api.definition.Condition.overdue;
import static dev.orderstatus.api.definition.Condition.paymentHeld;
import static dev.orderstatus.api.definition.Condition.type;
import static dev.orderstatus.api.definition.Condition.value;
import static dev.orderstatus.api.definition.TransitionDefinition.row;
import static dev.orderstatus.core.marketplace.Marketplace.*;

import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Remedy;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.time.Promise;
import dev.orderstatus.core.internal.text.OwnTexts;
import dev.orderstatus.core.payment.PaymentRules;
import dev.orderstatus.core.payment.PaymentVariants;

/** The table of the marketplace: what may be done with its orders, by whom, and what follows. */
final class MarketplaceDefinition {

  private static final Effect TO_VENDOR = Effect.forStaff(Marketplace.SEND_TO_VENDOR);
  private static final Parameter DATE = new Parameter("date", new Parameter.OnOrder(SCHEDULED_FOR));
  private static final Condition BUYABLE = type(OFFER, SUBSCRIPTION);
  private static final Condition OTHER_VENDOR = not(value(VENDOR, MICROSOFT));

  private MarketplaceDefinition() {}

  static StatusSet define() {
    return provisioning(
            buying(actions(statuses(StatusSet.named("marketplace", "Cloud marketplace")))))
        .path(type(QUOTE), DRAFT, START, PROVISIONING_STARTED, PROVISIONING_FINISHED, COMPLETED)
        .path(
            given(SCHEDULED_FOR), SCHEDULED, PROVISIONING_STARTED, PROVISIONING_FINISHED, COMPLETED)
        .path(START, PROVISIONING_STARTED, PROVISIONING_FINISHED, COMPLETED)
        .texts(OwnTexts.beside(MarketplaceDefinition.class, "marketplace"))
        .build();
  }

  private static StatusSet.Builder statuses(StatusSet.Builder set) {
    return set.types(OFFER, SUBSCRIPTION, QUOTE)
        .attributes(PAYMENT_REFERENCE, VENDOR, SCHEDULED_FOR, FAILURE_REASON)
        .status(StatusDefinition.of(DRAFT)
            .phase(Phase.DRAFT)
            .recent()
            .hiddenFromCustomer()
            .variant("microsoft", value(VENDOR, MICROSOFT)))
        .status(StatusDefinition.of(START)
            .phase(Phase.DRAFT)
            .recent()
            .variant("quote", type(QUOTE))
            .variant("subscription", type(SUBSCRIPTION)))
        .status(StatusDefinition.of(SCHEDULED)
            .phase(Phase.SCHEDULED)
            .recent()
            .promise(new Promise(
                Promise.Kind.GUARANTEED,
                new Promise.OnDate(SCHEDULED_FOR),
                Promise.Anchor.STATUS_SINCE))
            .variant("overdue", overdue())
            .variant("dated", given(SCHEDULED_FOR)))
        .status(
            StatusDefinition.of(PROVISIONING_STARTED).phase(Phase.IN_PROGRESS).recent())
        .status(
            StatusDefinition.of(PROVISIONING_FINISHED).phase(Phase.IN_PROGRESS).recent())
        .status(StatusDefinition.of(PROVISIONING_FAILED)
            .phase(Phase.FAILED)
            .recent()
            .variant("explained", given(FAILURE_REASON)))
        .status(StatusDefinition.of(COMPLETED)
            .phase(Phase.COMPLETED)
            .historical()
            .terminal()
            .successful())
        .status(StatusDefinition.of(COMPLETED_WITH_ERRORS)
            .phase(Phase.COMPLETED)
            .historical()
            .terminal()
            .variant("explained", given(FAILURE_REASON)))
        .status(PaymentVariants.ended(
                StatusDefinition.of(DELETED).phase(Phase.DELETED).historical().terminal())
            .variant("quote", type(QUOTE)))
        .note(
            "paid",
            allOf(in(START, SCHEDULED, PROVISIONING_FAILED, COMPLETED_WITH_ERRORS), paymentHeld()));
  }

  private static StatusSet.Builder actions(StatusSet.Builder set) {
    return set.commands(QUOTE_OFFER, START_ORDER, SCHEDULE, PURCHASE, SEND_QUOTE)
        .event(event(DATE_REACHED)
            .pastIn(PROVISIONING_FINISHED, PROVISIONING_FAILED, COMPLETED, COMPLETED_WITH_ERRORS))
        .event(event(VENDOR_APPROVED).pastIn(COMPLETED, COMPLETED_WITH_ERRORS))
        .events(PROVISIONING_REJECTED)
        .command(command(RETRY).refuse(in(Section.HISTORICAL), ORDER_IS_HISTORICAL))
        .commands(COMPLETE)
        .events(VENDOR_ERROR)
        .command(command(DELETE).refuse(in(Section.HISTORICAL), ORDER_IS_HISTORICAL))
        .command(command(MODIFY).refuse(in(Section.HISTORICAL), ORDER_IS_HISTORICAL))
        .event(PaymentRules.paymentRefunded())
        .commands(VIEW);
  }

  private static StatusSet.Builder buying(StatusSet.Builder set) {
    return set.transition(row()
            .from(NEW)
            .on(QUOTE_OFFER)
            .by(STAFF)
            .to(DRAFT)
            .guard(type(QUOTE), WRONG_ORDER_TYPE))
        .transition(row()
            .from(NEW)
            .on(START_ORDER)
            .by(CUSTOMER, STAFF)
            .to(START)
            .guard(BUYABLE, WRONG_ORDER_TYPE)
            .guard(OTHER_VENDOR, NOT_AVAILABLE_FOR_VENDOR))
        .transition(row()
            .from(NEW, START, SCHEDULED)
            .on(SCHEDULE)
            .by(CUSTOMER, STAFF)
            .to(SCHEDULED)
            .inputs(SCHEDULED_FOR)
            .guard(type(SUBSCRIPTION), WRONG_ORDER_TYPE)
            .guard(given(SCHEDULED_FOR), DATE_REQUIRED)
            .guard(
                not(dateReached(SCHEDULED_FOR)),
                Reason.of(DATE_NOT_IN_THE_FUTURE).with("date", SCHEDULED_FOR)))
        .transition(row()
            .from(NEW)
            .on(PURCHASE)
            .by(CUSTOMER, STAFF)
            .to(PROVISIONING_STARTED)
            .guard(BUYABLE, WRONG_ORDER_TYPE)
            .effect(TO_VENDOR))
        .transition(row()
            .from(DRAFT)
            .on(SEND_QUOTE)
            .by(STAFF)
            .to(START)
            .guard(OTHER_VENDOR, NOT_AVAILABLE_FOR_VENDOR)
            .effect(Effect.forCustomer(EMAIL_QUOTE)))
        .transition(
            row().from(DRAFT).on(PURCHASE).by(STAFF).to(PROVISIONING_STARTED).effect(TO_VENDOR))
        .transition(row()
            .from(START)
            .on(PURCHASE)
            .by(CUSTOMER, STAFF)
            .to(PROVISIONING_STARTED)
            .effect(TO_VENDOR));
  }

  private static StatusSet.Builder provisioning(StatusSet.Builder set) {
    return set.transition(row()
            .from(SCHEDULED)
            .on(DATE_REACHED)
            .by(SYSTEM)
            .to(PROVISIONING_STARTED)
            .guard(given(SCHEDULED_FOR), TOO_EARLY)
            .guard(
                dateReached(SCHEDULED_FOR),
                Reason.of(TOO_EARLY).with(DATE).remedy(Remedy.of(RemedyCode.WAIT_UNTIL, DATE)))
            .effect(TO_VENDOR))
        .transition(row()
            .from(PROVISIONING_STARTED)
            .on(VENDOR_APPROVED)
            .by(SUPPLIER)
            .to(PROVISIONING_FINISHED))
        .transition(row()
            .from(PROVISIONING_STARTED)
            .on(PROVISIONING_REJECTED)
            .by(SUPPLIER)
            .to(PROVISIONING_FAILED)
            .inputs(FAILURE_REASON)
            .newAttempt())
        .transition(row()
            .from(PROVISIONING_FAILED)
            .on(RETRY)
            .by(STAFF)
            .to(PROVISIONING_STARTED)
            .clear(FAILURE_REASON)
            .effect(TO_VENDOR))
        .transition(
            row().from(PROVISIONING_FINISHED).on(COMPLETE).by(SYSTEM, STAFF).to(COMPLETED))
        .transition(row()
            .from(PROVISIONING_FINISHED)
            .on(VENDOR_ERROR)
            .by(SUPPLIER)
            .to(COMPLETED_WITH_ERRORS)
            .inputs(FAILURE_REASON))
        .transition(PaymentRules.warnOfMoney(row()
            .from(DRAFT, START, SCHEDULED, PROVISIONING_FAILED)
            .on(DELETE)
            .by(CUSTOMER, STAFF)
            .to(DELETED)
            .guard(anyOf(not(in(DRAFT, PROVISIONING_FAILED)), by(STAFF)), NOT_PERMITTED_FOR_ACTOR)))
        .transition(row()
            .from(
                DRAFT,
                START,
                SCHEDULED,
                PROVISIONING_STARTED,
                PROVISIONING_FINISHED,
                PROVISIONING_FAILED)
            .on(MODIFY)
            .by(CUSTOMER, STAFF)
            .stay()
            .guard(anyOf(not(in(DRAFT)), by(STAFF)), NOT_PERMITTED_FOR_ACTOR))
        .transition(PaymentRules.refunded())
        .transition(row()
            .fromAll()
            .on(VIEW)
            .by(CUSTOMER, STAFF)
            .stay()
            .guard(anyOf(not(in(DRAFT)), not(by(CUSTOMER))), NOT_VISIBLE_TO_CUSTOMER));
  }
}
