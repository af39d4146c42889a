package dev.orderstatus.core.reseller;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.PAYMENT_PROVIDER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SUPPLIER;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.core.reseller.Desk.*;
import static dev.orderstatus.core.reseller.Reseller.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.message.PromisedTime;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.time.Promise;
import dev.orderstatus.core.statement.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How software and hardware reach the customer, and what is promised on the way. */
class ResellerDeliveringStatementTests {

  private static final Request DELAYED = Request.of(HOLD, SUPPLIER, NOW)
      .with(HOLD_REASON, DELAY)
      .with(DELAY_NOTE, "New stock comes on Monday.");
  private static final Request LONG =
      Request.of(HOLD, SUPPLIER, NOW).with(HOLD_REASON, LONG_DELIVERY_TIME);

  private static PromisedTime promise(OrderSnapshot order) {
    return message(order).promise().orElseThrow();
  }

  @Test
  @Statement({"A1", "A3"})
  void softwareThatIsPaidForIsInProcessAndThenShipped() {
    OrderSnapshot paid = after(software(PENDING, Payment.DUE), PAYMENT_RECEIVED, PAYMENT_PROVIDER);
    assertThat(paid.status()).isEqualTo(IN_PROCESS);
    assertThat(after(paid, SHIP, SYSTEM).status()).isEqualTo(SHIPPED);
  }

  @Test
  @Statement("A2")
  void softwareIsPromisedWithinAQuarterOfAnHour() {
    PromisedTime promise = promise(software(IN_PROCESS, Payment.PAID));
    assertThat(promise.kind()).isEqualTo(Promise.Kind.GUARANTEED);
    assertThat(promise.dueAt()).isEqualTo(PLACED.plus(Duration.ofMinutes(15)));
  }

  @Test
  @Statement("A4")
  void whoOrdersGetsAConfirmationByEmail() {
    OrderSnapshot order = OrderSnapshot.toPlace(OrderCode.of("RS", 17), SOFTWARE, Payment.DUE);
    Decision decision = ask(order, PLACE, CUSTOMER);
    assertThat(accepted(decision).to()).isEqualTo(PENDING);
    assertThat(effects(decision)).containsExactly("email-order-confirmation");
    assertThat(accepted(decision).effects().get(0).audience()).isEqualTo(Audience.CUSTOMER);
  }

  @Test
  @Statement("A23")
  void theSupplierKnowsAnOrderBeforeTakingItUp() {
    OrderSnapshot order = hardware(PENDING_WITH_SUPPLIER, Payment.PAID);
    assertThat(after(order, SUPPLIER_STARTED, SUPPLIER).status())
        .isEqualTo(IN_PROGRESS_WITH_SUPPLIER);
    assertThat(reasons(ask(order, SUPPLIER_STARTED, STAFF)))
        .containsExactly("not-permitted-for-actor");
  }

  @Test
  @Statement("A24")
  void theCustomerCanLookAtEveryOrder() {
    for (OrderStatus status : ALL) {
      assertThat(ask(orderIn(status, Payment.DUE), VIEW, CUSTOMER).isAccepted()).isTrue();
    }
  }

  @Test
  @Statement("A25")
  void hardwareThatIsPaidForIsPendingWithTheSupplier() {
    OrderSnapshot order = hardware(WAITING_FOR_PAYMENT, Payment.DUE);
    assertThat(after(order, PAYMENT_RECEIVED, PAYMENT_PROVIDER).status())
        .isEqualTo(PENDING_WITH_SUPPLIER);
  }

  @Test
  @Statement("A27")
  void hardwareMostlyTakesThreeWorkingDays() {
    for (OrderStatus status : List.of(PENDING_WITH_SUPPLIER, IN_PROGRESS_WITH_SUPPLIER)) {
      PromisedTime promise = promise(hardware(status, Payment.PAID));
      assertThat(promise.kind()).isEqualTo(Promise.Kind.TYPICAL);
      assertThat(promise.dueAt()).isEqualTo(Instant.parse("2026-11-26T00:00:00Z"));
    }
  }

  @Test
  @Statement("A27")
  void theDeliveryTimeOfTheProductAppliesWhereItIsKnown() {
    OrderSnapshot order =
        hardware(PENDING_WITH_SUPPLIER, Payment.PAID).with(DELIVERY_TIME, 1L).withStatusSince(NOW);
    assertThat(promise(order).dueAt()).isEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
  }

  @Test
  @Statement("A29")
  void anOrderIsOnHoldForOneOfTwoReasons() {
    OrderSnapshot order = hardware(IN_PROGRESS_WITH_SUPPLIER, Payment.PAID);
    assertThat(reasons(ask(order, HOLD, SUPPLIER))).containsExactly("hold-reason-required");
    for (Request hold : List.of(DELAYED, LONG)) {
      Decision decision = RESELLER.decide(order, hold);
      assertThat(accepted(decision).to()).isEqualTo(ON_HOLD);
      assertThat(RESELLER.ask(order, hold).after().attributes().get(HOLD_REASON))
          .isEqualTo(hold.inputs().get(HOLD_REASON));
    }
  }

  @Test
  @Statement("A29")
  void aLongDeliveryTimeIsMostlyTwoWeeksAndADelayHasNoTime() {
    OrderSnapshot order = hardware(ON_HOLD, Payment.PAID);
    PromisedTime promise = promise(order.with(HOLD_REASON, LONG_DELIVERY_TIME));
    assertThat(promise.kind()).isEqualTo(Promise.Kind.TYPICAL);
    assertThat(promise.day()).contains(LocalDate.parse("2026-12-04"));
    assertThat(promise.dueAt()).isEqualTo(Instant.parse("2026-12-05T00:00:00Z"));
    assertThat(message(order.with(HOLD_REASON, DELAY)).promise()).isEmpty();
  }

  @Test
  @Statement("A30")
  void aDelayIsExplainedInALineOfTextAndByEmail() {
    OrderSnapshot order = hardware(PENDING_WITH_SUPPLIER, Payment.PAID);
    Request unexplained = Request.of(HOLD, SUPPLIER, NOW).with(HOLD_REASON, DELAY);
    assertThat(reasons(RESELLER.decide(order, unexplained))).containsExactly("delay-note-required");
    assertThat(effects(RESELLER.decide(order, DELAYED)))
        .containsExactly("show-delay-note", "email-delay");
  }

  @Test
  @Statement("A31")
  void aLongDeliveryTimeNeedsNoLineAndNoEmail() {
    OrderSnapshot order = hardware(PENDING_WITH_SUPPLIER, Payment.PAID);
    assertThat(effects(RESELLER.decide(order, LONG))).isEmpty();
  }

  @Test
  @Statement("A33")
  void anOrderOnHoldGoesOnWithoutTheOldReason() {
    OrderSnapshot order =
        hardware(ON_HOLD, Payment.PAID).with(HOLD_REASON, DELAY).with(DELAY_NOTE, "No stock.");
    Order resumed = after(order, RESUME, SUPPLIER);
    assertThat(resumed.status()).isEqualTo(IN_PROGRESS_WITH_SUPPLIER);
    assertThat(resumed.attributes().isEmpty()).isTrue();
  }

  @Test
  @Statement("A33")
  void hardwareIsShippedByTheSupplierFromAnyOfItsStatuses() {
    for (OrderStatus status : AT_THE_SUPPLIER) {
      Decision decision = ask(hardware(status, Payment.PAID), SHIP, SUPPLIER);
      assertThat(accepted(decision).to()).isEqualTo(SHIPPED);
      assertThat(effects(decision)).containsExactly("email-status-update");
    }
  }

  @Test
  @Statement("A33")
  void softwareIsNeverOnHold() {
    assertThat(reasons(RESELLER.decide(software(PENDING_WITH_SUPPLIER, Payment.PAID), DELAYED)))
        .containsExactly("wrong-order-type");
  }
}
