package dev.orderstatus.core.reseller;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.PAYMENT_PROVIDER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.core.reseller.Desk.*;
import static dev.orderstatus.core.reseller.Reseller.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of an order whose payment is missing, interrupted, or not linked to it. */
class ResellerPayingStatementTests {

  private static final List<OrderStatus> STILL_WAITING = List.of(PENDING, WAITING_FOR_PAYMENT);

  @ParameterizedTest
  @EnumSource(names = {"DUE", "INTERRUPTED", "PARTLY_PAID"})
  @Statement("A7")
  void whoWantsToPayAPendingOrderIsAskedToContactTheShop(Payment payment) {
    Decision decision = ask(software(PENDING, payment), PAY, CUSTOMER);
    assertThat(reasons(decision)).containsExactly("payment-not-completed");
    assertThat(remedies(decision)).contains("contact-shop");
  }

  @Test
  @Statement({"A8", "A17"})
  void aPaymentThatWasNotSeenIsProvedWithABankStatement() {
    for (OrderStatus status : UNPAID) {
      OrderSnapshot order = software(status, Payment.DUE);
      assertThat(effects(ask(order, SUBMIT_PAYMENT_PROOF, CUSTOMER)))
          .containsExactly("email-staff");
      OrderSnapshot proved = after(order, SUBMIT_PAYMENT_PROOF, CUSTOMER);
      assertThat(proved.status()).isEqualTo(status);
      assertThat(proved.payment()).isEqualTo(Payment.UNLINKED);
      assertThat(proved.attributes().get(PAYMENT_PROOF)).contains(true);
    }
  }

  @Test
  @Statement({"A8", "A17"})
  void withABankStatementTheShopPlacesTheOrderManually() {
    for (OrderStatus status : UNPAID) {
      OrderSnapshot software = software(status, Payment.UNLINKED).with(PAYMENT_PROOF, true);
      OrderSnapshot placed = after(software, PLACE_MANUALLY, STAFF);
      assertThat(placed.status()).isEqualTo(IN_PROCESS);
      assertThat(placed.payment()).isEqualTo(Payment.PAID);
      OrderSnapshot hardware = hardware(status, Payment.UNLINKED).with(PAYMENT_PROOF, true);
      assertThat(after(hardware, PLACE_MANUALLY, STAFF).status()).isEqualTo(PENDING_WITH_SUPPLIER);
      assertThat(reasons(ask(software, PLACE_MANUALLY, CUSTOMER)))
          .containsExactly("not-permitted-for-actor");
    }
  }

  @ParameterizedTest
  @EnumSource
  @Statement({"A8", "A17"})
  void withoutABankStatementNothingIsPlacedManually(Payment payment) {
    for (OrderStatus status : UNPAID) {
      Decision decision = ask(software(status, payment), PLACE_MANUALLY, STAFF);
      assertThat(reasons(decision))
          .containsExactly(
              switch (payment) {
                case REFUNDED -> "payment-was-refunded";
                case DISPUTED -> "payment-disputed";
                default -> "payment-proof-required";
              });
    }
  }

  @Test
  @Statement("A9")
  void anInterruptedPaymentMakesAnOrderPendingPayment() {
    for (OrderStatus status : STILL_WAITING) {
      OrderSnapshot order = after(software(status, Payment.DUE), PAYMENT_INTERRUPTED, SYSTEM);
      assertThat(order.status()).isEqualTo(PENDING_PAYMENT);
      assertThat(order.payment()).isEqualTo(Payment.INTERRUPTED);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DUE", "INTERRUPTED"})
  @Statement({"A11", "A12", "A14"})
  void anInterruptedPaymentCannotBeCompletedAfterwards(Payment payment) {
    Decision decision = ask(software(PENDING_PAYMENT, payment), PAY, CUSTOMER);
    assertThat(reasons(decision)).containsExactly("payment-cannot-be-completed");
    assertThat(remedies(decision)).containsExactly("ask-staff", "reorder");
  }

  @Test
  @Statement({"A12", "A14"})
  void whoHasPaidAPartIsNeverSentToOrderAgain() {
    Decision decision = ask(software(PENDING_PAYMENT, Payment.PARTLY_PAID), PAY, CUSTOMER);
    assertThat(reasons(decision)).containsExactly("payment-cannot-be-completed");
    assertThat(remedies(decision)).containsExactly("ask-staff", "contact-shop");
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_REQUIRED, no-payment-needed",
    "AUTHORIZED, payment-is-authorized",
    "DEFERRED, payment-agreed-later",
    "UNLINKED, payment-not-linked",
    "PAID, payment-already-settled",
    "PARTLY_REFUNDED, payment-already-settled",
    "REFUNDED, payment-was-refunded",
    "DISPUTED, payment-disputed"
  })
  @Statement({"A7", "A11"})
  void whoHasPaidIsNeverAskedToPayAgain(Payment payment, String reason) {
    for (OrderStatus status : UNPAID) {
      assertThat(reasons(ask(software(status, payment), PAY, CUSTOMER))).containsExactly(reason);
    }
  }

  @Test
  @Statement({"A11", "A16"})
  void moneyThatComesAfterTheInterruptionIsNotLinkedToTheOrder() {
    OrderSnapshot order = software(PENDING_PAYMENT, Payment.INTERRUPTED);
    Decision decision = ask(order, PAYMENT_RECEIVED, PAYMENT_PROVIDER);
    assertThat(attention(decision).reason().code()).isEqualTo(PAYMENT_NOT_LINKED);
    assertThat(remedies(decision)).containsExactly("supply-bank-statement");
    OrderSnapshot after = afterAny(order, PAYMENT_RECEIVED, PAYMENT_PROVIDER);
    assertThat(after.status()).isEqualTo(PENDING_PAYMENT);
    assertThat(after.payment()).isEqualTo(Payment.UNLINKED);
  }

  @Test
  @Statement("A15")
  void anOrderMayStayAsItIsAlthoughThePaymentWasMade() {
    for (OrderStatus status : STILL_WAITING) {
      OrderSnapshot order = software(status, Payment.UNLINKED);
      Decision decision = ask(order, PAY, CUSTOMER);
      assertThat(reasons(decision)).containsExactly("payment-not-linked");
      assertThat(remedies(decision)).containsExactly("contact-shop", "supply-bank-statement");
      assertThat(remedies(ask(order.with(PAYMENT_PROOF, true), PAY, CUSTOMER)))
          .containsExactly("contact-shop");
    }
  }

  @Test
  @Statement("A16")
  void anOrderWhosePaymentIsNotLinkedIsNotDelivered() {
    for (OrderStatus status : ALL) {
      if (!status.equals(SHIPPED) && !status.equals(CANCELED)) {
        assertThat(reasons(ask(orderIn(status, Payment.UNLINKED), SHIP, STAFF)))
            .containsExactly("payment-not-linked");
      }
    }
  }

  @Test
  @Statement("A18")
  void anOrderIsCanceledWhenItsPaymentFails() {
    for (OrderStatus status : UNPAID) {
      for (Payment open : List.of(Payment.DUE, Payment.INTERRUPTED)) {
        Decision decision = ask(software(status, open), PAYMENT_FAILED, PAYMENT_PROVIDER);
        assertThat(accepted(decision).to()).isEqualTo(CANCELED);
        assertThat(effects(decision)).containsExactly("email-status-update");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      names = {"DUE", "INTERRUPTED", "PARTLY_PAID"},
      mode = EnumSource.Mode.EXCLUDE)
  @Statement("A18")
  void noOrderIsCanceledForAPaymentThatIsNotOpen(Payment payment) {
    for (OrderStatus status : UNPAID) {
      OrderSnapshot order = software(status, payment);
      assertThat(afterAny(order, PAYMENT_FAILED, SYSTEM)).isEqualTo(order);
    }
  }

  @Test
  @Statement("A22")
  void moneyForACanceledOrderIsLookedAtByTheShop() {
    OrderSnapshot order = software(CANCELED, Payment.DUE);
    Decision decision = ask(order, PAYMENT_RECEIVED, PAYMENT_PROVIDER);
    assertThat(attention(decision).reason().code().value()).isEqualTo("payment-after-cancellation");
    assertThat(remedies(decision)).containsExactly("contact-shop");
    assertThat(afterAny(order, PAYMENT_RECEIVED, PAYMENT_PROVIDER))
        .isEqualTo(order.withPayment(Payment.UNLINKED));
  }
}
