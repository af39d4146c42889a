package dev.orderstatus.core.webshop;

import static dev.orderstatus.api.code.Actor.PAYMENT_PROVIDER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.core.webshop.Shop.*;
import static dev.orderstatus.core.webshop.Webshop.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Corrections and refunds, which the manual is silent about and the specification decides. */
class WebshopCorrectingTests {

  @ParameterizedTest
  @EnumSource(names = {"DUE", "INTERRUPTED", "PARTLY_PAID", "DEFERRED", "NOT_REQUIRED", "REFUNDED"})
  void anOrderProcessedByMistakeWaitsForItsPaymentAgain(Payment payment) {
    OrderSnapshot order = anOrderIn(PROCESSING, payment);
    assertThat(reasons(ask(order, REOPEN, STAFF))).containsExactly("reason-required");
    Request reopen = request(REOPEN, STAFF).withJustification("not paid after all");
    Decision decision = SHOP.decide(order, reopen);
    assertThat(effects(decision)).containsExactly("write-log", "email-payment-link");
    Order waiting = SHOP.ask(order, reopen).after();
    assertThat(waiting.status()).isEqualTo(WAITING_FOR_PAYMENT);
    assertThat(waiting.payment()).isEqualTo(payment == Payment.PARTLY_PAID ? payment : Payment.DUE);
  }

  @Test
  void whatIsPaidIsNotReopened() {
    OrderSnapshot order = anOrderIn(PROCESSING, Payment.PAID);
    assertThat(reasons(ask(order, REOPEN, STAFF)))
        .containsExactly("reason-required", "payment-already-settled");
    assertThat(reasons(SHOP.decide(order, request(REOPEN, STAFF).withJustification("why not"))))
        .containsExactly("payment-already-settled");
  }

  @Test
  void anOrderShippedByMistakeIsProcessedAgain() {
    OrderSnapshot order = anOrderIn(SHIPPED, Payment.PAID).with(REFERENCE, "wrong");
    assertThat(remedies(refused(ask(order, CANCEL, STAFF)))).containsExactly("unship");
    assertThat(reasons(ask(order, UNSHIP, STAFF))).containsExactly("reason-required");
    assertThat(remedies(refused(ask(order, UNSHIP, STAFF)))).containsExactly("give-reason");
    Request unship = request(UNSHIP, STAFF).withJustification("another parcel");
    Decision decision = SHOP.decide(order, unship);
    assertThat(accepted(decision).to()).isEqualTo(PROCESSING);
    assertThat(SHOP.ask(order, unship).after().attributes().isEmpty()).isTrue();
    assertThat(effects(decision)).containsExactly("write-log");
  }

  @Test
  void aRefundIsNotedInEveryStatusAndTheCustomerTold() {
    for (OrderStatus status : ALL) {
      for (Payment held : List.of(
          Payment.PARTLY_PAID,
          Payment.PAID,
          Payment.UNLINKED,
          Payment.PARTLY_REFUNDED,
          Payment.DISPUTED)) {
        OrderSnapshot order = anOrderIn(status, held);
        Decision decision = ask(order, PAYMENT_REFUNDED, PAYMENT_PROVIDER);
        assertThat(effects(decision)).containsExactly("email-refund");
        assertThat(effect(decision, "email-refund").audience()).isEqualTo(Audience.CUSTOMER);
        Order after = after(order, PAYMENT_REFUNDED, PAYMENT_PROVIDER);
        assertThat(after.payment()).isEqualTo(Payment.REFUNDED);
        assertThat(after.status()).isEqualTo(status);
        assertThat(after.statusSince()).isEqualTo(YESTERDAY);
      }
      assertThat(ask(anOrderIn(status, Payment.REFUNDED), PAYMENT_REFUNDED, STAFF))
          .isInstanceOf(Unchanged.class);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DUE", "INTERRUPTED", "NOT_REQUIRED", "AUTHORIZED", "DEFERRED"})
  void aRefundOfMoneyThatTheShopNeverHadIsLookedAt(Payment payment) {
    OrderSnapshot order = anOrderIn(PROCESSING, payment);
    Decision decision = ask(order, PAYMENT_REFUNDED, STAFF);
    assertThat(attention(decision).reason().code()).hasToString("payment-conflict");
    assertThat(after(order, PAYMENT_REFUNDED, STAFF)).isEqualTo(order);
    assertThat(reasons(ask(order, PAYMENT_REFUNDED, SYSTEM)))
        .containsExactly("not-permitted-for-actor");
  }

  @ParameterizedTest
  @CsvSource({
    "payment-received, waiting-for-payment, DUE",
    "payment-interrupted, received, DUE",
    "payment-refunded, shipped, PAID"
  })
  void anEventThatComesLateIsTakenWithAWarning(String event, String status, Payment payment) {
    OrderSnapshot order = anOrderIn(OrderStatus.of(status), payment);
    assertThat(warnings(
            SHOP.decide(order, Action.of(event), PAYMENT_PROVIDER, YESTERDAY.minusMillis(1001))))
        .containsExactly("late");
    for (Instant inTime : List.of(YESTERDAY, YESTERDAY.minusSeconds(1))) {
      assertThat(warnings(SHOP.decide(order, Action.of(event), PAYMENT_PROVIDER, inTime)))
          .isEmpty();
    }
  }

  @Test
  void anInterruptionReportedTwiceChangesNothing() {
    assertThat(
            ask(anOrderIn(WAITING_FOR_PAYMENT, Payment.INTERRUPTED), PAYMENT_INTERRUPTED, SYSTEM))
        .isInstanceOf(Unchanged.class);
  }
}
