package dev.orderstatus.testkit.scenario.use;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.PAYMENT_PROVIDER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.core.payment.Payments.PAID_TWICE;
import static dev.orderstatus.core.payment.Payments.PAYMENT_ALREADY_SETTLED;
import static dev.orderstatus.core.payment.Payments.REFUND_DUE;
import static dev.orderstatus.core.webshop.Webshop.CANCEL;
import static dev.orderstatus.core.webshop.Webshop.CANCELED;
import static dev.orderstatus.core.webshop.Webshop.PAY;
import static dev.orderstatus.core.webshop.Webshop.PAYMENT_RECEIVED;
import static dev.orderstatus.core.webshop.Webshop.PAYMENT_REFERENCE;
import static dev.orderstatus.core.webshop.Webshop.PROCESSING;
import static dev.orderstatus.core.webshop.Webshop.REASON_REQUIRED;
import static dev.orderstatus.core.webshop.Webshop.REFERENCE;
import static dev.orderstatus.core.webshop.Webshop.SHIP;
import static dev.orderstatus.core.webshop.Webshop.UNSHIP;
import static dev.orderstatus.core.webshop.Webshop.VIEW;
import static dev.orderstatus.testkit.fixture.Fixtures.aWebshopOrder;
import static dev.orderstatus.testkit.scenario.Scenario.given;
import static dev.orderstatus.testkit.scenario.Scenario.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.scenario.Answered;
import java.time.Instant;
import java.util.Locale;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ScenarioTests {

  private final OrderLifecycle webshop = OrderStatuses.builtIn().lifecycle("webshop");

  @Test
  void aScenarioGoesOnAsLongAsItLikes() {
    Order order = given(webshop)
        .order(aWebshopOrder().received())
        .when(request(PAYMENT_RECEIVED).by(PAYMENT_PROVIDER).with(PAYMENT_REFERENCE, "tr_1"))
        .thenAccepted()
        .movesTo(PROCESSING)
        .withEffects("email-payment-received")
        .withWarnings()
        .withPayment(Payment.PAID)
        .with(PAYMENT_REFERENCE, "tr_1")
        .without(REFERENCE)
        .explains(Audience.CUSTOMER, Locale.ENGLISH, "order")
        .and()
        .when(request(PAYMENT_RECEIVED).by(PAYMENT_PROVIDER).with(PAYMENT_REFERENCE, "tr_1"))
        .thenUnchanged(ReasonCode.ALREADY_REFLECTED)
        .and()
        .when(request(PAY).by(CUSTOMER))
        .thenRefused(PAYMENT_ALREADY_SETTLED)
        .explains(Audience.CUSTOMER, Locale.forLanguageTag("nl"), "Je betaling is in orde.")
        .and()
        .when(request(VIEW).by(CUSTOMER))
        .thenAccepted()
        .staysInPlace()
        .and()
        .when(request(CANCEL).by(STAFF).notifyingCustomer())
        .thenAccepted()
        .movesTo(CANCELED)
        .withEffect("email-status-update")
        .withWarnings(REFUND_DUE)
        .and()
        .when(request(PAYMENT_RECEIVED).by(STAFF).with(PAYMENT_REFERENCE, "tr_2"))
        .thenAttention(PAID_TWICE)
        .withPayment(Payment.PAID)
        .order();

    assertThat(order.status()).isEqualTo(CANCELED);
  }

  @Test
  void requestsAreMadeAnHourLaterUnlessSaidOtherwise() {
    Instant before = Instant.parse("2020-01-01T00:00:00Z");

    assertThat(given(webshop)
            .order(aWebshopOrder().processing())
            .when(request(SHIP).by(STAFF))
            .thenAccepted()
            .order()
            .statusSince())
        .isEqualTo("2026-01-05T11:00:00Z");
    given(webshop)
        .order(aWebshopOrder().processing().order())
        .when(request(SHIP).by(STAFF).at(before))
        .thenRefused(ReasonCode.DATED_BEFORE_CURRENT_STATUS);
    given(webshop)
        .order(aWebshopOrder().processing())
        .when(request(SHIP).by(STAFF).seeing(CANCELED))
        .thenRefused(ReasonCode.STALE_STATUS);
    given(webshop)
        .order(aWebshopOrder().shipped())
        .when(request(UNSHIP).by(STAFF).because("parcel lost"))
        .thenAccepted();
    given(webshop)
        .order(aWebshopOrder().toPlace())
        .when(Request.of(SHIP, STAFF, before))
        .thenRefused();
  }

  @Test
  void aFailureShowsWhatWasExpectedWhatCameAndHowItCameToThat() {
    assertFails(() -> given(webshop)
            .order(aWebshopOrder().received())
            .when(request(PAYMENT_RECEIVED).by(PAYMENT_PROVIDER))
            .thenAccepted()
            .and()
            .when(request(PAY).by(CUSTOMER))
            .thenAccepted())
        .hasMessage("""
            expected accepted
            but was  refused: payment-already-settled
            order:   EX-000001-F (goods) in processing since 2026-01-05T10:00:00Z, placed 2026-01-05T09:00:00Z, payment paid
            request: pay by customer at 2026-01-05T11:00:00Z
            reason:  payment-already-settled: There is nothing left to pay for this order.
            history:
            at first: EX-000001-F (goods) about to be placed, payment due
            1. place by customer at 2026-01-05T09:00:00Z: accepted: (new) -> received, effects show-confirmation, \
            redirect-to-payment, email-order-confirmation, email-merchant, email-administrators, \
            push-notification, write-log, api-push
            2. payment-received by payment-provider at 2026-01-05T10:00:00Z: accepted: received -> processing, \
            effects email-payment-received
            3. pay by customer at 2026-01-05T11:00:00Z: refused: payment-already-settled""");
  }

  @Test
  void theLineOfTheTestIsOnTopOfAFailure() {
    assertFails(() -> given(webshop)
            .order(aWebshopOrder().received())
            .when(request(PAY).by(CUSTOMER))
            .thenAccepted()
            .withPayment(Payment.PAID))
        .satisfies(failure -> assertThat(failure.getStackTrace()[0].getClassName())
            .isEqualTo(ScenarioTests.class.getName()));
  }

  @Test
  void everyExpectationFailsWhereItIsNotMet() {
    Answered paid = given(webshop)
        .order(aWebshopOrder().received())
        .when(request(PAYMENT_RECEIVED).by(PAYMENT_PROVIDER));
    Answered refused =
        given(webshop).order(aWebshopOrder().shipped()).when(request(UNSHIP).by(STAFF));

    assertFails(() -> paid.thenAccepted().movesTo(CANCELED))
        .hasMessageStartingWith(
            "expected a move to canceled\nbut was  accepted: received -> processing");
    assertFails(() -> paid.thenAccepted().staysInPlace())
        .hasMessageStartingWith("expected to stay in received");
    assertFails(() -> paid.thenAccepted().withEffects("email-refund"))
        .hasMessageStartingWith(
            "expected effects email-refund\nbut was  effects email-payment-received");
    assertFails(() -> paid.thenAccepted().withEffect("email-refund"))
        .hasMessageStartingWith("expected effect email-refund");
    assertFails(() -> paid.thenAccepted().withWarnings(REFUND_DUE))
        .hasMessageStartingWith("expected warnings refund-due\nbut was  warnings none");
    assertFails(() -> paid.thenAccepted().withPayment(Payment.DUE))
        .hasMessageStartingWith("expected payment due\nbut was  payment paid");
    assertFails(() -> paid.thenAccepted().with(REFERENCE, "3S"))
        .hasMessageStartingWith(
            "expected attribute reference 3S\nbut was  attribute reference null");
    assertFails(() -> paid.thenAccepted().explains(Audience.CUSTOMER, Locale.ENGLISH, "tomato"))
        .hasMessageStartingWith("expected the customer to read \"tomato\" in en\nbut was  \"");
    assertFails(paid::thenRefused).hasMessageStartingWith("expected refused\nbut was  accepted");
    assertFails(paid::thenUnchanged)
        .hasMessageStartingWith("expected unchanged\nbut was  accepted");
    assertFails(paid::thenAttention)
        .hasMessageStartingWith("expected attention\nbut was  accepted");
    assertFails(refused::thenAccepted)
        .hasMessageStartingWith("expected accepted\nbut was  refused: reason-required");
    assertFails(() -> refused.thenRefused(REASON_REQUIRED, PAYMENT_ALREADY_SETTLED))
        .hasMessageStartingWith("expected refused: reason-required, payment-already-settled");
    assertFails(() -> refused.thenAttention(REASON_REQUIRED))
        .hasMessageStartingWith("expected attention: reason-required");
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertFails(
      ThrowingCallable scenario) {
    return assertThatThrownBy(scenario).isExactlyInstanceOf(AssertionError.class);
  }
}
