package dev.orderstatus.core.webshop;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.PAYMENT_PROVIDER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.core.webshop.Shop.*;
import static dev.orderstatus.core.webshop.Webshop.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who can pay when, and what happens with money that arrives. */
class WebshopPayingStatementTests {

  @Test
  @Statement({"C16", "X3"})
  void theCustomerCanPayWhatIsReceivedOrWaitingForPayment() {
    for (OrderStatus status : BEFORE_PAYMENT) {
      for (Payment open : List.of(Payment.DUE, Payment.INTERRUPTED)) {
        Accepted decision = accepted(ask(anOrderIn(status, open), PAY, CUSTOMER));
        assertThat(decision.moves()).isFalse();
        assertThat(effects(decision)).containsExactly("open-payment-page");
        assertThat(effect(decision, "open-payment-page").audience()).isEqualTo(Audience.CUSTOMER);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @Statement("C16")
  void inNoOtherStatusCanTheCustomerPay(Payment payment) {
    for (OrderStatus status : List.of(PROCESSING, SHIPPED, CANCELED)) {
      assertThat(ask(anOrderIn(status, payment), PAY, CUSTOMER).isAccepted()).isFalse();
    }
    assertThat(reasons(ask(anOrderToPlace(payment), PAY, CUSTOMER)))
        .containsExactly("not-possible-in-status");
  }

  @Test
  @Statement("C16")
  void nobodyPaysForTheCustomer() {
    assertThat(reasons(ask(anOrderIn(RECEIVED, Payment.DUE), PAY, STAFF)))
        .containsExactly("not-permitted-for-actor");
  }

  @ParameterizedTest
  @CsvSource({
    "PAID, payment-already-settled",
    "PARTLY_REFUNDED, payment-already-settled",
    "UNLINKED, payment-not-linked",
    "NOT_REQUIRED, no-payment-needed",
    "AUTHORIZED, payment-is-authorized",
    "DEFERRED, payment-agreed-later",
    "REFUNDED, payment-was-refunded",
    "DISPUTED, payment-disputed"
  })
  @Statement("C16")
  void whatIsNotOpenIsNotPaidAgain(Payment payment, String reason) {
    for (OrderStatus status : BEFORE_PAYMENT) {
      assertThat(reasons(ask(anOrderIn(status, payment), PAY, CUSTOMER))).containsExactly(reason);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PAID", "PARTLY_REFUNDED"})
  @Statement("C17")
  void laterTheCustomerHearsThatThePaymentIsSettled(Payment payment) {
    for (OrderStatus status : List.of(PROCESSING, SHIPPED)) {
      assertThat(reasons(ask(anOrderIn(status, payment), PAY, CUSTOMER)))
          .containsExactly("payment-already-settled");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DUE, payment-closed, contact-shop",
    "INTERRUPTED, payment-closed, contact-shop",
    "PARTLY_PAID, payment-closed, contact-shop",
    "NOT_REQUIRED, no-payment-needed, ",
    "UNLINKED, payment-not-linked, contact-shop",
    "AUTHORIZED, payment-is-authorized, ",
    "DEFERRED, payment-agreed-later, ",
    "REFUNDED, payment-was-refunded, ",
    "DISPUTED, payment-disputed, "
  })
  @Statement("C17")
  void nobodyWhoHasNotPaidHearsThatThePaymentIsSettled(
      Payment payment, String reason, String remedy) {
    for (OrderStatus status : List.of(PROCESSING, SHIPPED)) {
      Decision decision = ask(anOrderIn(status, payment), PAY, CUSTOMER);
      assertThat(reasons(decision)).containsExactly(reason);
      assertThat(remedies(refused(decision)))
          .isEqualTo(remedy == null ? List.of() : List.of(remedy));
    }
  }

  @ParameterizedTest
  @EnumSource
  @Statement("C17")
  void theCustomerOfACanceledOrderIsSentToOrderAgainUnlessThereIsMoney(Payment payment) {
    Decision decision = ask(anOrderIn(CANCELED, payment), PAY, CUSTOMER);
    assertThat(reasons(decision)).containsExactly("order-is-closed");
    assertThat(remedies(refused(decision)))
        .containsExactly(warningsOfMoney(payment).isEmpty() ? "reorder" : "contact-shop");
  }

  @Test
  @Statement("C17")
  void thePaymentIsTheCustomersOwnAffair() {
    assertThat(reasons(ask(anOrderIn(PROCESSING, Payment.PAID), PAY, STAFF)))
        .containsExactly("not-possible-in-status");
  }

  @ParameterizedTest
  @EnumSource(names = {"DUE", "INTERRUPTED"})
  @Statement({"C4", "X4"})
  void aPaymentBrokenOffCanBeMadeLater(Payment open) {
    OrderSnapshot order = anOrderIn(RECEIVED, open);
    Decision decision = ask(order, PAYMENT_INTERRUPTED, PAYMENT_PROVIDER);
    assertThat(effects(decision)).containsExactly("email-payment-link");
    assertThat(effect(decision, "email-payment-link").audience()).isEqualTo(Audience.CUSTOMER);
    Order waiting = after(order, PAYMENT_INTERRUPTED, PAYMENT_PROVIDER);
    assertThat(waiting.status()).isEqualTo(WAITING_FOR_PAYMENT);
    assertThat(waiting.payment()).isEqualTo(Payment.INTERRUPTED);
    assertThat(SHOP.can(waiting, PAY, CUSTOMER, NOW)).isTrue();
  }

  @Test
  @Statement("C4")
  void anAttemptReportedAfterTheMoneyIsPastOrAboutAnotherPaymentOrAConflict() {
    for (Payment payment : List.of(Payment.PAID, Payment.UNLINKED, Payment.PARTLY_REFUNDED)) {
      OrderSnapshot order = anOrderIn(PROCESSING, payment).with(PAYMENT_REFERENCE, "P-2");
      Request broken = request(PAYMENT_INTERRUPTED, SYSTEM);
      assertThat(SHOP.decide(order, broken))
          .isEqualTo(new Unchanged(Reason.of(ReasonCode.ALREADY_PAST)));
      assertThat(SHOP.decide(order, broken.with(PAYMENT_REFERENCE, "P-1")))
          .isEqualTo(new Unchanged(Reason.of(ReasonCode.OTHER_PAYMENT)));
      assertThat(attention(SHOP.decide(order, broken.with(PAYMENT_REFERENCE, "P-2")))
              .reason()
              .code())
          .hasToString("payment-conflict");
    }
  }

  @Test
  @Statement({"C4", "C16"})
  void moneyThatArrivesIsLinkedAndTheOrderProcessed() {
    for (OrderStatus status : BEFORE_PAYMENT) {
      OrderSnapshot order = anOrderIn(status, Payment.INTERRUPTED);
      Request money = request(PAYMENT_RECEIVED, PAYMENT_PROVIDER).with(PAYMENT_REFERENCE, "P-1");
      Decision decision = SHOP.decide(order, money);
      assertThat(effects(decision)).containsExactly("email-payment-received");
      Order paid = SHOP.ask(order, money).after();
      assertThat(paid.status()).isEqualTo(PROCESSING);
      assertThat(paid.payment()).isEqualTo(Payment.PAID);
      assertThat(paid.attributes().get(PAYMENT_REFERENCE)).contains("P-1");
      assertThat(reasons(ask(order, PAYMENT_RECEIVED, CUSTOMER)))
          .containsExactly("not-permitted-for-actor");
    }
  }

  @Test
  @Statement({"C16", "X11"})
  void theSameMoneyReportedAgainChangesNothing() {
    OrderSnapshot paid = anOrderIn(PROCESSING, Payment.PAID).with(PAYMENT_REFERENCE, "P-1");
    Request again = request(PAYMENT_RECEIVED, STAFF);
    for (Request same : List.of(again, again.with(PAYMENT_REFERENCE, "P-1"))) {
      assertThat(SHOP.decide(paid, same)).isInstanceOf(Unchanged.class);
      assertThat(SHOP.decide(paid.withStatus(CANCELED), same)).isInstanceOf(Unchanged.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "received, PAID, paid-twice",
    "processing, PAID, paid-twice",
    "shipped, PAID, paid-twice",
    "canceled, PAID, paid-twice"
  })
  @Statement("X11")
  void otherMoneyIsLookedAtByTheStaffAndOpensNothing(
      String status, Payment payment, String reason) {
    OrderSnapshot order = anOrderIn(OrderStatus.of(status), payment).with(PAYMENT_REFERENCE, "P-1");
    Request money = request(PAYMENT_RECEIVED, PAYMENT_PROVIDER).with(PAYMENT_REFERENCE, "P-2");
    Decision decision = SHOP.decide(order, money);
    assertThat(attention(decision).reason().code()).hasToString(reason);
    assertThat(attention(decision).effects()).singleElement().satisfies(effect -> {
      assertThat(effect.code()).hasToString("notify-staff");
      assertThat(effect.audience()).isEqualTo(Audience.STAFF);
    });
    assertThat(SHOP.ask(order, money).after()).isEqualTo(order);
  }

  @ParameterizedTest
  @CsvSource({
    "processing, DUE, unexpected-payment",
    "shipped, NOT_REQUIRED, unexpected-payment",
    "processing, REFUNDED, unexpected-payment",
    "canceled, DUE, payment-after-cancellation"
  })
  @Statement("X11")
  void moneyThatNobodyWaitedForLeavesATraceThatCanBeLinkedOrRefunded(
      String status, Payment payment, String reason) {
    OrderSnapshot order = anOrderIn(OrderStatus.of(status), payment).with(PAYMENT_REFERENCE, "P-1");
    Request money = request(PAYMENT_RECEIVED, PAYMENT_PROVIDER).with(PAYMENT_REFERENCE, "P-2");
    Decision decision = SHOP.decide(order, money);
    assertThat(attention(decision).reason().code()).hasToString(reason);
    OrderSnapshot after = SHOP.ask(order, money).after();
    assertThat(after).isEqualTo(order.withPayment(Payment.UNLINKED).with(PAYMENT_REFERENCE, "P-2"));
    assertThat(ask(after, PAYMENT_REFUNDED, STAFF).isAccepted()).isTrue();
    assertThat(ask(after, LINK_PAYMENT, STAFF).isAccepted()).isEqualTo(!status.equals("canceled"));
  }

  @Test
  @Statement("X11")
  void whoLooksAtMoneyForACanceledOrderContactsTheShop() {
    Decision decision = ask(anOrderIn(CANCELED, Payment.DUE), PAYMENT_RECEIVED, STAFF);
    assertThat(attention(decision).remedies())
        .extracting(remedy -> remedy.code().value())
        .containsExactly("contact-shop");
  }
}
