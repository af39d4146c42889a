package dev.orderstatus.example;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.PAYMENT_PROVIDER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.Condition.inputGiven;
import static dev.orderstatus.api.definition.Condition.otherInput;
import static dev.orderstatus.api.definition.Condition.payment;
import static dev.orderstatus.api.definition.Condition.sameInput;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAll;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.Payment;
import java.util.List;

/**
 * A set that takes inputs, and hears reports that repeat, come late or are about another parcel.
 */
final class Rentals {

  static final OrderStatus BOOKED = OrderStatus.of("booked");
  static final OrderStatus RENTED = OrderStatus.of("rented");
  static final OrderStatus BACK = OrderStatus.of("back");
  static final Action BOOK = Action.of("book");
  static final Action EXTEND = Action.of("extend");
  static final Action ANNOTATE = Action.of("annotate");
  static final Action DEPOSIT_PAID = Action.of("deposit-paid");
  static final Action HANDED_OVER = Action.of("handed-over");
  static final Action DELIVERY_FAILED = Action.of("delivery-failed");
  static final Action RETURNED = Action.of("returned");
  static final Attribute<String> PARCEL = Attribute.text("parcel");
  static final Attribute<String> NOTE = Attribute.text("note");
  static final Attribute<String> DEPOSIT = Attribute.text("deposit");
  static final ReasonCode ANOTHER_PARCEL = ReasonCode.of("another-parcel");
  static final ReasonCode PARCEL_REQUIRED = ReasonCode.of("parcel-required");

  private Rentals() {}

  static StatusSet set() {
    // region rentals
    return StatusSet.named("rentals", "Bicycles for rent")
        .types(OrderType.of("bicycle"))
        .attributes(PARCEL, NOTE, DEPOSIT)
        .status(StatusDefinition.of(BOOKED).phase(Phase.IN_PROGRESS).recent().imported())
        .status(StatusDefinition.of(RENTED).phase(Phase.IN_PROGRESS).recent())
        .status(StatusDefinition.of(BACK)
            .phase(Phase.COMPLETED)
            .historical()
            .correctable()
            .successful())
        .commands(BOOK, EXTEND, ANNOTATE)
        .action(ActionDefinition.event(DEPOSIT_PAID)
            .reflectedWhen(sameInput(DEPOSIT))
            .otherPaymentWhen(otherInput(DEPOSIT)))
        .action(ActionDefinition.event(HANDED_OVER)
            .attentionFirst(otherInput(PARCEL), ANOTHER_PARCEL)
            .pastIn(BACK))
        .events(DELIVERY_FAILED, RETURNED)
        .on(BOOK, from(OrderStatus.NEW).by(CUSTOMER, STAFF).to(BOOKED))
        .on(
            DEPOSIT_PAID,
            from(BOOKED)
                .by(PAYMENT_PROVIDER)
                .stay()
                .paymentStays(payment(Payment.NOT_REQUIRED))
                .paymentBecomes(Payment.PARTLY_PAID)
                .inputs(DEPOSIT))
        .on(
            HANDED_OVER,
            from(BOOKED)
                .by(CARRIER)
                .guard(inputGiven(PARCEL), PARCEL_REQUIRED)
                .to(RENTED)
                .inputs(PARCEL))
        .on(HANDED_OVER, from(BOOKED).by(STAFF).to(RENTED))
        .on(
            DELIVERY_FAILED,
            from(RENTED).by(CARRIER).to(BOOKED).newAttempt().compares(PARCEL).clear(PARCEL))
        .on(EXTEND, from(RENTED).by(CUSTOMER, STAFF).to(RENTED).reenters())
        .on(ANNOTATE, fromAll().by(STAFF).stay().inputsOrBlank(NOTE))
        .on(RETURNED, from(RENTED).by(STAFF, CARRIER).to(BACK))
        .texts(Texts.bundles("rentals", List.of("en"), Rentals.class::getResourceAsStream))
        .build();
    // endregion
  }
}
