package dev.orderstatus.example;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.PAYMENT_PROVIDER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.Condition.inputGiven;
import static dev.orderstatus.api.definition.Condition.otherInput;
import static dev.orderstatus.api.definition.Condition.payment;
import static dev.orderstatus.api.definition.Condition.sameInput;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.Payment;
import java.util.List;

/** A set that takes inputs, and hears reports that repeat, come late or are about another parcel. */
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
        .status(BOOKED, s -> s.phase(Phase.IN_PROGRESS).recent().imported())
        .status(RENTED, s -> s.phase(Phase.IN_PROGRESS).recent())
        .status(BACK, s -> s.phase(Phase.COMPLETED).historical().isFinal().successful())
        .commands(BOOK, EXTEND, ANNOTATE)
        .event(ActionDefinition.event(DEPOSIT_PAID)
            .reflectedWhen(sameInput(DEPOSIT))
            .otherPaymentWhen(otherInput(DEPOSIT)))
        .event(ActionDefinition.event(HANDED_OVER)
            .attentionFirst(otherInput(PARCEL), ANOTHER_PARCEL)
            .pastIn(BACK))
        .events(DELIVERY_FAILED, RETURNED)
        .transition(t -> t.from(OrderStatus.NEW).on(BOOK).by(CUSTOMER, STAFF).to(BOOKED))
        .transition(t -> t.from(BOOKED)
            .on(DEPOSIT_PAID)
            .by(PAYMENT_PROVIDER)
            .stay()
            .paymentStays(payment(Payment.NOT_REQUIRED))
            .paymentBecomes(Payment.PARTLY_PAID)
            .inputs(DEPOSIT))
        .transition(t -> t.from(BOOKED)
            .on(HANDED_OVER)
            .by(CARRIER)
            .to(RENTED)
            .guard(inputGiven(PARCEL), PARCEL_REQUIRED)
            .inputs(PARCEL))
        .transition(t -> t.from(BOOKED).on(HANDED_OVER).by(STAFF).to(RENTED))
        .transition(t -> t.from(RENTED)
            .on(DELIVERY_FAILED)
            .by(CARRIER)
            .to(BOOKED)
            .newAttempt()
            .compares(PARCEL)
            .clear(PARCEL))
        .transition(t -> t.from(RENTED).on(EXTEND).by(CUSTOMER, STAFF).to(RENTED).reenters())
        .transition(t -> t.fromAll().on(ANNOTATE).by(STAFF).stay().inputsOrBlank(NOTE))
        .transition(t -> t.from(RENTED).on(RETURNED).by(STAFF, CARRIER).to(BACK))
        .texts(Texts.bundles("rentals", List.of("en"), Rentals.class::getResourceAsStream))
        .build();
    // endregion
  }
}
