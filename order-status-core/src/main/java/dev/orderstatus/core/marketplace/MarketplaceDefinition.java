package dev.orderstatus.core.marketplace;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SUPPLIER;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.code.ReasonCode.NOT_PERMITTED_FOR_ACTOR;
import static dev.orderstatus.api.code.ReasonCode.WRONG_ORDER_TYPE;
import static dev.orderstatus.api.definition.Condition.anyOf;
import static dev.orderstatus.api.definition.Condition.by;
import static dev.orderstatus.api.definition.Condition.dateReached;
import static dev.orderstatus.api.definition.Condition.given;
import static dev.orderstatus.api.definition.Condition.in;
import static dev.orderstatus.api.definition.Condition.not;
import static dev.orderstatus.api.definition.Condition.overdue;
import static dev.orderstatus.api.definition.Condition.type;
import static dev.orderstatus.api.definition.Condition.value;
import static dev.orderstatus.core.marketplace.Marketplace.*;
import static dev.orderstatus.core.payment.Payments.moneyHeld;

import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Remedy;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.time.Promise;
import java.util.List;

/** The table of the marketplace: what may be done with its orders, by whom, and what follows. */
final class MarketplaceDefinition {

  private static final Effect SEND_TO_VENDOR = Effect.forStaff("send-to-vendor");
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
        .texts(Texts.bundles(
            "marketplace",
            List.of("en", "nl", "de", "fr", "sv", "pl"),
            MarketplaceDefinition.class::getResourceAsStream))
        .build();
  }

  private static StatusSet.Builder statuses(StatusSet.Builder set) {
    return set.types(OFFER, SUBSCRIPTION, QUOTE)
        .attributes(VENDOR, SCHEDULED_FOR, FAILURE_REASON)
        .status(
            DRAFT,
            s -> s.phase(Phase.DRAFT)
                .recent()
                .hiddenFromCustomer()
                .variant("microsoft", value(VENDOR, MICROSOFT)))
        .status(
            START,
            s -> s.phase(Phase.DRAFT)
                .recent()
                .variant("quote", type(QUOTE))
                .variant("subscription", type(SUBSCRIPTION)))
        .status(
            SCHEDULED,
            s -> s.phase(Phase.SCHEDULED)
                .recent()
                .promise(new Promise(
                    Promise.Kind.GUARANTEED,
                    new Promise.OnDate(SCHEDULED_FOR),
                    Promise.Anchor.STATUS_SINCE))
                .variant("overdue", overdue())
                .variant("dated", given(SCHEDULED_FOR)))
        .status(PROVISIONING_STARTED, s -> s.phase(Phase.IN_PROGRESS).recent())
        .status(PROVISIONING_FINISHED, s -> s.phase(Phase.IN_PROGRESS).recent())
        .status(
            PROVISIONING_FAILED,
            s -> s.phase(Phase.FAILED).recent().variant("explained", given(FAILURE_REASON)))
        .status(COMPLETED, s -> s.phase(Phase.COMPLETED).historical().terminal().successful())
        .status(
            COMPLETED_WITH_ERRORS,
            s -> s.phase(Phase.COMPLETED)
                .historical()
                .terminal()
                .variant("explained", given(FAILURE_REASON)))
        .status(
            DELETED,
            s -> s.phase(Phase.DELETED)
                .historical()
                .terminal()
                .variant("paid", moneyHeld())
                .variant("quote", type(QUOTE)));
  }

  private static StatusSet.Builder actions(StatusSet.Builder set) {
    return set.commands(QUOTE_OFFER, START_ORDER, SCHEDULE, PURCHASE, SEND_QUOTE)
        .fact(
            DATE_REACHED,
            a -> a.pastIn(
                PROVISIONING_FINISHED, PROVISIONING_FAILED, COMPLETED, COMPLETED_WITH_ERRORS))
        .fact(VENDOR_APPROVED, a -> a.pastIn(COMPLETED, COMPLETED_WITH_ERRORS))
        .facts(PROVISIONING_REJECTED)
        .command(RETRY, a -> a.refuse(in(Section.HISTORICAL), ORDER_IS_HISTORICAL))
        .commands(COMPLETE)
        .facts(VENDOR_ERROR)
        .command(DELETE, a -> a.refuse(in(Section.HISTORICAL), ORDER_IS_HISTORICAL))
        .command(MODIFY, a -> a.refuse(in(Section.HISTORICAL), ORDER_IS_HISTORICAL))
        .commands(VIEW);
  }

  private static StatusSet.Builder buying(StatusSet.Builder set) {
    return set.transition(t ->
            t.from(NEW).on(QUOTE_OFFER).by(STAFF).to(DRAFT).guard(type(QUOTE), WRONG_ORDER_TYPE))
        .transition(t -> t.from(NEW)
            .on(START_ORDER)
            .by(CUSTOMER, STAFF)
            .to(START)
            .guard(BUYABLE, WRONG_ORDER_TYPE)
            .guard(OTHER_VENDOR, NOT_AVAILABLE_FOR_VENDOR))
        .transition(t -> t.from(NEW, START, SCHEDULED)
            .on(SCHEDULE)
            .by(CUSTOMER, STAFF)
            .to(SCHEDULED)
            .inputs(SCHEDULED_FOR)
            .guard(type(SUBSCRIPTION), WRONG_ORDER_TYPE)
            .guard(given(SCHEDULED_FOR), DATE_REQUIRED)
            .guard(
                not(dateReached(SCHEDULED_FOR)),
                Reason.of(DATE_NOT_IN_THE_FUTURE).with("date", SCHEDULED_FOR)))
        .transition(t -> t.from(NEW)
            .on(PURCHASE)
            .by(CUSTOMER, STAFF)
            .to(PROVISIONING_STARTED)
            .guard(BUYABLE, WRONG_ORDER_TYPE)
            .effect(SEND_TO_VENDOR))
        .transition(t -> t.from(DRAFT)
            .on(SEND_QUOTE)
            .by(STAFF)
            .to(START)
            .guard(OTHER_VENDOR, NOT_AVAILABLE_FOR_VENDOR)
            .effect(Effect.forCustomer("email-quote")))
        .transition(t ->
            t.from(DRAFT).on(PURCHASE).by(STAFF).to(PROVISIONING_STARTED).effect(SEND_TO_VENDOR))
        .transition(t -> t.from(START)
            .on(PURCHASE)
            .by(CUSTOMER, STAFF)
            .to(PROVISIONING_STARTED)
            .effect(SEND_TO_VENDOR));
  }

  private static StatusSet.Builder provisioning(StatusSet.Builder set) {
    return set.transition(t -> t.from(SCHEDULED)
            .on(DATE_REACHED)
            .by(SYSTEM)
            .to(PROVISIONING_STARTED)
            .guard(
                dateReached(SCHEDULED_FOR),
                Reason.of(TOO_EARLY)
                    .with("date", SCHEDULED_FOR)
                    .remedy(Remedy.of(RemedyCode.WAIT_UNTIL, Parameter.of("date", SCHEDULED_FOR))))
            .effect(SEND_TO_VENDOR))
        .transition(t ->
            t.from(PROVISIONING_STARTED).on(VENDOR_APPROVED).by(SUPPLIER).to(PROVISIONING_FINISHED))
        .transition(t -> t.from(PROVISIONING_STARTED)
            .on(PROVISIONING_REJECTED)
            .by(SUPPLIER)
            .to(PROVISIONING_FAILED)
            .inputs(FAILURE_REASON))
        .transition(t -> t.from(PROVISIONING_FAILED)
            .on(RETRY)
            .by(STAFF)
            .to(PROVISIONING_STARTED)
            .clear(FAILURE_REASON)
            .effect(SEND_TO_VENDOR))
        .transition(
            t -> t.from(PROVISIONING_FINISHED).on(COMPLETE).by(SYSTEM, STAFF).to(COMPLETED))
        .transition(t -> t.from(PROVISIONING_FINISHED)
            .on(VENDOR_ERROR)
            .by(SUPPLIER)
            .to(COMPLETED_WITH_ERRORS)
            .inputs(FAILURE_REASON))
        .transition(t -> t.from(DRAFT, START, SCHEDULED, PROVISIONING_FAILED)
            .on(DELETE)
            .by(CUSTOMER, STAFF)
            .to(DELETED)
            .guard(anyOf(not(in(DRAFT, PROVISIONING_FAILED)), by(STAFF)), NOT_PERMITTED_FOR_ACTOR))
        .transition(t -> t.from(
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
        .transition(t -> t.fromAll()
            .on(VIEW)
            .by(CUSTOMER, STAFF)
            .stay()
            .guard(anyOf(not(in(DRAFT)), not(by(CUSTOMER))), NOT_VISIBLE_TO_CUSTOMER));
  }
}
