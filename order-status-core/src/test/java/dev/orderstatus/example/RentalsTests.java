package dev.orderstatus.example;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.PAYMENT_PROVIDER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.example.Rentals.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page on sets of one's own says of the rentals is so. */
class RentalsTests {

  private static final OrderLifecycle RENTALS =
      OrderStatuses.builtIn().with(Rentals.set()).lifecycle("rentals");
  private static final Instant SINCE = Instant.parse("2026-11-21T09:00:00Z");
  private static final Instant AT = SINCE.plus(Duration.ofHours(1));

  private static OrderSnapshot order(OrderStatus status) {
    return OrderSnapshot.of(
        OrderCode.of("EX", 17),
        OrderType.of("bicycle"),
        status,
        SINCE,
        SINCE,
        Payment.DUE,
        false,
        true,
        Attributes.none());
  }

  private static Request by(Actor actor, Action action) {
    return Request.of(action, actor, AT);
  }

  private static String code(Decision decision) {
    return decision.fold(
        (Accepted accepted) -> "accepted",
        (Unchanged unchanged) -> unchanged.reason().code().value(),
        (Refused refused) -> refused.reasons().get(0).code().value(),
        (Attention attention) -> attention.reason().code().value());
  }

  @Test
  void aDepositReportedAgainChangesNothingAndAnotherIsNotTakenForIt() {
    OrderSnapshot paid = order(BOOKED).with(DEPOSIT, "d-1").withPayment(Payment.PARTLY_PAID);
    Request report = by(PAYMENT_PROVIDER, DEPOSIT_PAID);

    assertThat(RENTALS.ask(paid, report.with(DEPOSIT, "d-1")).after()).isEqualTo(paid);
    assertThat(code(RENTALS.decide(paid, report.with(DEPOSIT, "d-2")))).isEqualTo("other-payment");
  }

  @Test
  void onlyTheCarrierNeedsTheNumberOfTheParcel() {
    assertThat(code(RENTALS.decide(order(BOOKED), by(STAFF, HANDED_OVER)))).isEqualTo("accepted");
    assertThat(code(RENTALS.decide(order(BOOKED), by(CARRIER, HANDED_OVER))))
        .isEqualTo("parcel-required");
    assertThat(RENTALS.options(order(BOOKED), CARRIER, AT).events())
        .filteredOn(event -> event.action().equals(HANDED_OVER))
        .extracting(Options.Allowed::needs)
        .containsExactly(List.of(PARCEL));
  }

  @Test
  void aReportAboutAnotherParcelNeedsAttentionInEveryStatus() {
    OrderSnapshot rented = order(RENTED).with(PARCEL, "p-1");

    assertThat(code(RENTALS.decide(rented, by(CARRIER, HANDED_OVER).with(PARCEL, "p-2"))))
        .isEqualTo("another-parcel");
    assertThat(code(RENTALS.decide(order(BACK), by(CARRIER, HANDED_OVER))))
        .isEqualTo("already-past");
  }

  @Test
  void aFailureFromBeforeTheLastHandoverNeedsAttention() {
    Request late = Request.of(DELIVERY_FAILED, CARRIER, SINCE.minusSeconds(60));

    assertThat(code(RENTALS.decide(order(RENTED), late))).isEqualTo("dated-before-current-status");
  }

  @Test
  void anExtensionBeginsTheTimeInItsStatusAnew() {
    Request extend = by(CUSTOMER, EXTEND);

    assertThat(RENTALS.ask(order(RENTED), extend).after().statusSince()).isEqualTo(AT);
  }

  @Test
  void aBlankNoteTakesTheNoteAway() {
    OrderSnapshot noted = order(BACK).with(NOTE, "scratched");
    Request clear = by(STAFF, ANNOTATE).with(NOTE, "");

    assertThat(RENTALS.ask(noted, clear).after()).isEqualTo(order(BACK));
  }

  @Test
  void anInputOfAnotherActionIsRefused() {
    assertThat(code(RENTALS.decide(order(RENTED), by(CUSTOMER, EXTEND).with(NOTE, "mine"))))
        .isEqualTo("input-not-taken");
  }
}
