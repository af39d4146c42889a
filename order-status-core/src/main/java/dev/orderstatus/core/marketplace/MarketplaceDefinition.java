package dev.orderstatus.core.marketplace;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.code.ReasonCode.NOT_PERMITTED_FOR_ACTOR;
import static dev.orderstatus.api.code.ReasonCode.WRONG_ORDER_TYPE;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.ActionDefinition.event;
import static dev.orderstatus.api.definition.Condition.*;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAll;
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
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.time.Promise;
import dev.orderstatus.core.internal.text.OwnTexts;
import dev.orderstatus.core.payment.PaymentRules;
import dev.orderstatus.core.payment.PaymentVariants;

/** The table of the marketplace: actions, actors and results. */
final class MarketplaceDefinition {

  // spotless:off
  private static final Effect TO_VENDOR = Effect.forStaff(SEND_TO_VENDOR);
  private static final Parameter DATE = new Parameter("date", new Parameter.OnOrder(SCHEDULED_FOR));
  private static final Condition BUYABLE = type(OFFER, SUBSCRIPTION);
  private static final Condition OTHER_VENDOR = not(value(VENDOR, MICROSOFT));

  private MarketplaceDefinition() {}

  static StatusSet define() {
    return actions(statuses(StatusSet.named("marketplace", "Cloud marketplace")))
        .path(type(QUOTE), DRAFT, START, PROVISIONING_STARTED, PROVISIONING_FINISHED, COMPLETED)
        .path(given(SCHEDULED_FOR), SCHEDULED, PROVISIONING_STARTED, PROVISIONING_FINISHED, COMPLETED)
        .path(START, PROVISIONING_STARTED, PROVISIONING_FINISHED, COMPLETED)
        .texts(OwnTexts.beside(MarketplaceDefinition.class, "marketplace"))
        .build();
  }

  private static StatusSet.Builder statuses(StatusSet.Builder set) {
    return set.types(OFFER, SUBSCRIPTION, QUOTE)
        .attributes(PAYMENT_REFERENCE, VENDOR, SCHEDULED_FOR, FAILURE_REASON)
        .status(StatusDefinition.of(DRAFT).phase(Phase.DRAFT).recent().hiddenFromCustomer()
            .variant("microsoft", value(VENDOR, MICROSOFT)))
        .status(StatusDefinition.of(START).phase(Phase.DRAFT).recent()
            .variant("quote", type(QUOTE))
            .variant("subscription", type(SUBSCRIPTION)))
        .status(StatusDefinition.of(SCHEDULED).phase(Phase.SCHEDULED).recent()
            .promise(new Promise(
                Promise.Kind.GUARANTEED, new Promise.OnDate(SCHEDULED_FOR), Promise.Anchor.STATUS_SINCE))
            .variant("overdue", overdue())
            .variant("dated", given(SCHEDULED_FOR)))
        .status(StatusDefinition.of(PROVISIONING_STARTED).phase(Phase.IN_PROGRESS).recent())
        .status(StatusDefinition.of(PROVISIONING_FINISHED).phase(Phase.IN_PROGRESS).recent())
        .status(StatusDefinition.of(PROVISIONING_FAILED).phase(Phase.FAILED).recent()
            .variant("explained", given(FAILURE_REASON)))
        .status(StatusDefinition.of(COMPLETED).phase(Phase.COMPLETED).historical().terminal().successful())
        .status(StatusDefinition.of(COMPLETED_WITH_ERRORS).phase(Phase.COMPLETED).historical().terminal()
            .variant("explained", given(FAILURE_REASON)))
        .status(PaymentVariants.ended(StatusDefinition.of(DELETED).phase(Phase.DELETED).historical().terminal())
            .variant("quote", type(QUOTE)))
        .note("paid", allOf(in(START, SCHEDULED, PROVISIONING_FAILED, COMPLETED_WITH_ERRORS), paymentHeld()))
        .note("refunded", payment(Payment.REFUNDED))
        .note("news", in(PROVISIONING_STARTED, PROVISIONING_FINISHED))
        .note("contact", ALWAYS);
  }

  private static StatusSet.Builder actions(StatusSet.Builder set) {
    return set
        .action(command(QUOTE_OFFER), from(NEW).by(STAFF).guard(type(QUOTE), WRONG_ORDER_TYPE).to(DRAFT))
        .action(command(START_ORDER),
            from(NEW).by(CUSTOMER, STAFF)
                .guard(BUYABLE, WRONG_ORDER_TYPE).guard(OTHER_VENDOR, NOT_AVAILABLE_FOR_VENDOR).to(START))
        .action(command(SCHEDULE),
            from(NEW, START, SCHEDULED).by(CUSTOMER, STAFF)
                .guard(type(SUBSCRIPTION), WRONG_ORDER_TYPE)
                .guard(given(SCHEDULED_FOR), DATE_REQUIRED)
                .guard(not(dateReached(SCHEDULED_FOR)), Reason.of(DATE_NOT_IN_THE_FUTURE).with("date", SCHEDULED_FOR))
                .to(SCHEDULED).inputs(SCHEDULED_FOR))
        .action(command(PURCHASE),
            from(NEW).by(CUSTOMER, STAFF)
                .guard(BUYABLE, WRONG_ORDER_TYPE).to(PROVISIONING_STARTED).effect(TO_VENDOR))
        .action(command(SEND_QUOTE),
            from(DRAFT).by(STAFF)
                .guard(OTHER_VENDOR, NOT_AVAILABLE_FOR_VENDOR).to(START).effect(Effect.forCustomer(EMAIL_QUOTE)))
        .on(PURCHASE,
            from(DRAFT).by(STAFF).to(PROVISIONING_STARTED).effect(TO_VENDOR),
            from(START).by(CUSTOMER, STAFF).to(PROVISIONING_STARTED).effect(TO_VENDOR))
        .action(event(DATE_REACHED)
                .pastIn(PROVISIONING_FINISHED, PROVISIONING_FAILED, COMPLETED, COMPLETED_WITH_ERRORS),
            from(SCHEDULED).by(SYSTEM)
                .guard(given(SCHEDULED_FOR), TOO_EARLY)
                .guard(dateReached(SCHEDULED_FOR),
                    Reason.of(TOO_EARLY).with(DATE).remedy(Remedy.of(RemedyCode.WAIT_UNTIL, DATE)))
                .to(PROVISIONING_STARTED).effect(TO_VENDOR))
        .action(event(VENDOR_APPROVED).pastIn(COMPLETED, COMPLETED_WITH_ERRORS),
            from(PROVISIONING_STARTED).by(SUPPLIER).to(PROVISIONING_FINISHED))
        .action(event(PROVISIONING_REJECTED),
            from(PROVISIONING_STARTED).by(SUPPLIER).to(PROVISIONING_FAILED).inputs(FAILURE_REASON).newAttempt())
        .action(command(RETRY).refuse(in(Section.HISTORICAL), ORDER_IS_HISTORICAL),
            from(PROVISIONING_FAILED).by(STAFF).to(PROVISIONING_STARTED).clear(FAILURE_REASON).effect(TO_VENDOR))
        .action(command(COMPLETE), from(PROVISIONING_FINISHED).by(SYSTEM, STAFF).to(COMPLETED))
        .action(event(VENDOR_ERROR),
            from(PROVISIONING_FINISHED).by(SUPPLIER).to(COMPLETED_WITH_ERRORS).inputs(FAILURE_REASON))
        .action(command(DELETE).refuse(in(Section.HISTORICAL), ORDER_IS_HISTORICAL),
            PaymentRules.warnOfMoney(from(DRAFT, START, SCHEDULED, PROVISIONING_FAILED).by(CUSTOMER, STAFF)
                .guard(anyOf(not(in(DRAFT, PROVISIONING_FAILED)), by(STAFF)), NOT_PERMITTED_FOR_ACTOR)
                .to(DELETED)))
        .action(command(MODIFY).refuse(in(Section.HISTORICAL), ORDER_IS_HISTORICAL),
            from(DRAFT, START, SCHEDULED, PROVISIONING_STARTED, PROVISIONING_FINISHED, PROVISIONING_FAILED)
                .by(CUSTOMER, STAFF).guard(anyOf(not(in(DRAFT)), by(STAFF)), NOT_PERMITTED_FOR_ACTOR).stay())
        .action(PaymentRules.paymentRefunded(), PaymentRules.refunded())
        .action(command(VIEW),
            fromAll().by(CUSTOMER, STAFF)
                .guard(anyOf(not(in(DRAFT)), not(by(CUSTOMER))), NOT_VISIBLE_TO_CUSTOMER).stay());
  }
  // spotless:on
}
