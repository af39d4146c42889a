package dev.orderstatus.core.webshop;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.core.webshop.Shop.*;
import static dev.orderstatus.core.webshop.Webshop.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
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

/** How the merchant moves an order on, and back. */
class WebshopManagingStatementTests {

  @Test
  @Statement({"C14", "C15"})
  void theMerchantChangesTheStatusOfAnOrderStepByStep() {
    OrderSnapshot order = anOrderIn(RECEIVED, Payment.DUE);
    order = after(order, AWAIT_PAYMENT, STAFF);
    assertThat(order.status()).isEqualTo(WAITING_FOR_PAYMENT);
    order = after(order, PAYMENT_RECEIVED, STAFF);
    assertThat(order.status()).isEqualTo(PROCESSING);
    order = after(order, SHIP, STAFF);
    assertThat(order.status()).isEqualTo(SHIPPED);
    assertThat(order.statusSince()).isEqualTo(NOW);
    assertThat(order.placedAt()).isEqualTo(YESTERDAY);
  }

  @ParameterizedTest
  @CsvSource({
    "await-payment, received, DUE",
    "process, received, PAID",
    "waive-payment, received, DUE",
    "ship, processing, PAID",
    "reopen, processing, DUE",
    "unship, shipped, PAID",
    "packing-slip, received, DUE"
  })
  @Statement("C14")
  void theCustomerDoesNotChangeTheStatus(String action, String status, Payment payment) {
    OrderSnapshot order = anOrderIn(OrderStatus.of(status), payment);
    Request request = request(Action.of(action), CUSTOMER).withJustification("because");
    assertThat(reasons(SHOP.decide(order, request))).containsExactly("not-permitted-for-actor");
  }

  @Test
  @Statement("C15")
  void onlyWhatIsProcessedIsShipped() {
    for (OrderStatus status : List.of(RECEIVED, WAITING_FOR_PAYMENT, SHIPPED)) {
      assertThat(reasons(ask(anOrderIn(status, Payment.PAID), SHIP, STAFF)))
          .containsExactly("not-possible-in-status");
    }
    assertThat(reasons(ask(anOrderIn(CANCELED, Payment.PAID), SHIP, STAFF)))
        .containsExactly("order-is-closed");
  }

  @ParameterizedTest
  @EnumSource
  @Statement({"C18", "X2"})
  void nothingIsProcessedWhileMoneyIsExpected(Payment payment) {
    for (OrderStatus status : BEFORE_PAYMENT) {
      Decision decision = ask(anOrderIn(status, payment), PROCESS, STAFF);
      if (payment.isSettled() || payment.isSecured()) {
        assertThat(accepted(decision).to()).isEqualTo(PROCESSING);
      } else {
        assertThat(reasons(decision))
            .containsExactly(
                switch (payment) {
                  case REFUNDED -> "payment-was-refunded";
                  case DISPUTED -> "payment-disputed";
                  default -> "payment-still-expected";
                });
      }
    }
  }

  @Test
  @Statement("C18")
  void theWayRoundIsToWaiveThePaymentWithAReason() {
    for (OrderStatus status : BEFORE_PAYMENT) {
      OrderSnapshot order = anOrderIn(status, Payment.DUE);
      assertThat(reasons(ask(order, WAIVE_PAYMENT, STAFF))).containsExactly("reason-required");
      Request waive = request(WAIVE_PAYMENT, STAFF).withJustification("a gift");
      Decision decision = SHOP.decide(order, waive);
      assertThat(effects(decision)).containsExactly("write-log");
      OrderSnapshot free = SHOP.ask(order, waive).after();
      assertThat(free.status()).isEqualTo(status);
      assertThat(free.payment()).isEqualTo(Payment.NOT_REQUIRED);
      assertThat(ask(free, PROCESS, STAFF).isAccepted()).isTrue();
      assertThat(reasons(SHOP.decide(free, waive))).containsExactly("payment-not-due");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PAID", "UNLINKED", "NOT_REQUIRED", "REFUNDED"})
  @Statement("C18")
  void nothingWaitsForMoneyThatIsNotDue(Payment payment) {
    assertThat(reasons(ask(anOrderIn(RECEIVED, payment), AWAIT_PAYMENT, SYSTEM)))
        .containsExactly("payment-not-due");
  }

  @Test
  @Statement("C19")
  void aTrackingCodeIsStoredAsTheReference() {
    OrderSnapshot order = anOrderIn(PROCESSING, Payment.PAID).with(REFERENCE, "shelf 4");
    Request ship = request(SHIP, STAFF).with(REFERENCE, "3SABC");
    Order shipped = SHOP.ask(order, ship).after();
    assertThat(shipped.attributes().get(REFERENCE)).contains("3SABC");
  }

  @Test
  @Statement("C19")
  void anInternalReferenceIsKeptWhereNoneIsGivenAndGoesWhereABlankOneIs() {
    OrderSnapshot order = anOrderIn(PROCESSING, Payment.PAID).with(REFERENCE, "shelf 4");
    Request ship = request(SHIP, STAFF);
    assertThat(SHOP.ask(order, ship).after().attributes().get(REFERENCE)).contains("shelf 4");
    Request blank = ship.with(REFERENCE, " ");
    assertThat(SHOP.ask(order, blank).after().attributes().get(REFERENCE)).isEmpty();
    Request look = request(VIEW, STAFF).with(REFERENCE, "shelf 5");
    assertThat(reasons(SHOP.decide(order, look))).containsExactly("input-not-taken");
  }

  @Test
  @Statement("C19")
  void theReferenceOfAShippedOrderCanBeChanged() {
    OrderSnapshot order = anOrderIn(SHIPPED, Payment.PAID).with(REFERENCE, "old");
    assertThat(reasons(ask(order, CHANGE_REFERENCE, STAFF))).containsExactly("reference-required");
    Request change = request(CHANGE_REFERENCE, STAFF).with(REFERENCE, "new");
    OrderSnapshot changed = SHOP.ask(order, change).after();
    assertThat(changed).isEqualTo(order.with(REFERENCE, "new"));
  }

  @ParameterizedTest
  @CsvSource({
    "process, received",
    "process, waiting-for-payment",
    "ship, processing",
    "cancel, received",
    "cancel, waiting-for-payment",
    "cancel, processing"
  })
  @Statement({"C20", "X9"})
  void theMerchantChoosesWhetherTheCustomerIsTold(String action, String status) {
    OrderSnapshot order = anOrderIn(OrderStatus.of(status), Payment.NOT_REQUIRED);
    Request quietly = request(Action.of(action), STAFF);
    assertThat(effects(SHOP.decide(order, quietly))).doesNotContain("email-status-update");
    Decision told = SHOP.decide(order, quietly.notifyingCustomer());
    assertThat(effects(told)).contains("email-status-update");
    assertThat(effect(told, "email-status-update").audience()).isEqualTo(Audience.CUSTOMER);
  }

  @ParameterizedTest
  @CsvSource({"process, received", "ship, processing", "cancel, waiting-for-payment"})
  @Statement({"C20", "C27"})
  void theMerchantIsWarnedWhereAGuestIsLeftUninformed(String action, String status) {
    OrderSnapshot guest = aGuestOrderIn(OrderStatus.of(status), Payment.NOT_REQUIRED);
    Request quietly = request(Action.of(action), STAFF);
    assertThat(warnings(SHOP.decide(guest, quietly))).containsExactly("guest-not-informed");
    assertThat(warnings(SHOP.decide(guest, quietly.notifyingCustomer()))).isEmpty();
    assertThat(warnings(SHOP.decide(guest.withAccount(true), quietly))).isEmpty();
  }

  @Test
  @Statement({"C22", "X9"})
  void anInvoiceCanBeSentAutomatically() {
    Decision shipped = ask(anOrderIn(PROCESSING, Payment.PAID), SHIP, STAFF);
    assertThat(effects(shipped)).containsExactly("send-invoice?");
    assertThat(effect(shipped, "send-invoice").audience()).isEqualTo(Audience.CUSTOMER);
  }

  @Test
  @Statement("C23")
  void thePackingSlipCanBePrintedInEveryStatus() {
    for (OrderStatus status : ALL) {
      Accepted printed = accepted(ask(anOrderIn(status, Payment.DUE), PACKING_SLIP, STAFF));
      assertThat(effects(printed)).containsExactly("print-packing-slip");
      assertThat(effect(printed, "print-packing-slip").audience()).isEqualTo(Audience.STAFF);
      assertThat(printed.moves()).isFalse();
    }
  }

  @Test
  @Statement({"C14", "X6"})
  void theMerchantCancelsAndTheCustomerContactsTheShop() {
    for (OrderStatus status : List.of(RECEIVED, WAITING_FOR_PAYMENT, PROCESSING)) {
      OrderSnapshot order = anOrderIn(status, Payment.DUE);
      assertThat(accepted(ask(order, CANCEL, STAFF)).to()).isEqualTo(CANCELED);
      Decision asked = ask(order, CANCEL, CUSTOMER);
      assertThat(reasons(asked)).containsExactly("not-permitted-for-actor");
      assertThat(refused(asked).reasons().get(0).values(order, request(CANCEL, CUSTOMER)))
          .containsEntry("actors", List.of(STAFF));
      assertThat(remedies(refused(asked))).containsExactly("contact-shop");
    }
  }

  @Test
  @Statement("X6")
  void whatIsShippedOrCanceledIsNotCanceled() {
    assertThat(reasons(ask(anOrderIn(SHIPPED, Payment.PAID), CANCEL, STAFF)))
        .containsExactly("not-possible-in-status");
    assertThat(reasons(ask(anOrderIn(CANCELED, Payment.PAID), CANCEL, STAFF)))
        .containsExactly("order-is-closed");
  }

  @ParameterizedTest
  @EnumSource
  @Statement("X11")
  void whoCancelsWhatIsPaidIsRemindedOfTheRefund(Payment payment) {
    for (OrderStatus status : List.of(RECEIVED, PROCESSING)) {
      assertThat(warnings(ask(anOrderIn(status, payment), CANCEL, STAFF)))
          .isEqualTo(warningsOfMoney(payment));
    }
  }

  @Test
  @Statement({"C20", "C27"})
  void theRefundIsShownBeforeTheGuest() {
    assertThat(warnings(ask(aGuestOrderIn(RECEIVED, Payment.PAID), CANCEL, STAFF)))
        .containsExactly("refund-due", "guest-not-informed");
  }
}
