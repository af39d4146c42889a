package dev.orderstatus.testkit.example;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.PAYMENT_PROVIDER;
import static dev.orderstatus.core.payment.Payments.PAYMENT_ALREADY_SETTLED;
import static dev.orderstatus.core.webshop.Webshop.PAY;
import static dev.orderstatus.core.webshop.Webshop.PAYMENT_RECEIVED;
import static dev.orderstatus.core.webshop.Webshop.PAYMENT_REFERENCE;
import static dev.orderstatus.core.webshop.Webshop.PROCESSING;
import static dev.orderstatus.testkit.fixture.Fixtures.aProcurementRequest;
import static dev.orderstatus.testkit.fixture.Fixtures.aResellerOrder;
import static dev.orderstatus.testkit.fixture.Fixtures.aWebshopOrder;
import static dev.orderstatus.testkit.fixture.Fixtures.anOrder;
import static dev.orderstatus.testkit.scenario.Scenario.given;
import static dev.orderstatus.testkit.scenario.Scenario.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.procurement.Procurement;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.testkit.explore.Exploration;
import dev.orderstatus.testkit.explore.History;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The examples of docs/testing.md. */
class TestingExamplesTests {

  private final OrderLifecycle webshop = OrderStatuses.builtIn().lifecycle("webshop");
  private final OrderLifecycle procurement = OrderStatuses.builtIn().lifecycle("procurement");

  @Test
  void fixtures() {
    // region fixtures
    Order waiting = aWebshopOrder().waitingForPayment().order();
    Order guest =
        aWebshopOrder().withoutAccount().paymentReference("tr_1").shipped().order();
    Order delayed = aResellerOrder()
        .giving(Reseller.HOLD_REASON, Reseller.DELAY)
        .giving(Reseller.DELAY_NOTE, "New delivery date: 3 March")
        .onHold()
        .order();
    History slow = aProcurementRequest().via(Procurement.PREPARING).inDelivery();
    History own = anOrder(procurement).in(OrderStatus.of("declined"));
    // endregion

    assertThat(waiting.payment()).isEqualTo(Payment.INTERRUPTED);
    assertThat(guest.account()).isFalse();
    assertThat(delayed.type()).isEqualTo(Reseller.HARDWARE);
    assertThat(slow.isLegal()).isTrue();
    assertThat(own.order().status()).isEqualTo(Procurement.DECLINED);
  }

  @Test
  void parts() {
    // region parts
    Whole order = aWebshopOrder().withTwoParcels().firstShipped().whole();
    Whole returned =
        aWebshopOrder().withTwoPayments().withTwoParcels().returned().whole();
    // endregion

    assertThat(order.order().status()).isEqualTo(PROCESSING);
    assertThat(returned.parts()).hasSize(5);
  }

  @Test
  void scenario() {
    // region scenario
    given(webshop)
        .order(aWebshopOrder().received())
        .when(request(PAYMENT_RECEIVED).by(PAYMENT_PROVIDER).with(PAYMENT_REFERENCE, "tr_1"))
        .thenAccepted()
        .movesTo(PROCESSING)
        .withEffects("email-payment-received")
        .and()
        .when(request(PAY).by(CUSTOMER))
        .thenRefused(PAYMENT_ALREADY_SETTLED)
        .explains(Audience.CUSTOMER, Locale.forLanguageTag("nl"), "Je betaling is in orde.");
    // endregion
  }

  @Test
  void exploration() {
    // region exploration
    Exploration exploration = Exploration.of(procurement);
    History shortest = exploration.shortestTo(Procurement.DELIVERED).orElseThrow();
    List<OrderStatus> unreachable = exploration.unreachable();
    List<OrderStatus> deadlocks = exploration.deadlocks();
    List<OrderStatus> outside = exploration.movedByOutsidersOnly(Exploration.INSIDERS);
    // endregion

    assertThat(shortest.steps()).hasSize(3);
    assertThat(unreachable).isEmpty();
    assertThat(deadlocks).isEmpty();
    assertThat(outside)
        .containsExactly(
            Procurement.APPROVED,
            Procurement.PROCESSING,
            Procurement.PREPARING,
            Procurement.IN_DELIVERY);
  }
}
