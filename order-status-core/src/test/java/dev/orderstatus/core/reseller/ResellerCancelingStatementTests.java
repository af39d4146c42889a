package dev.orderstatus.core.reseller;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.PAYMENT_PROVIDER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.core.reseller.Desk.*;
import static dev.orderstatus.core.reseller.Reseller.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who cancels, and what is left of a canceled order. */
class ResellerCancelingStatementTests {

  @Test
  @Statement("A12")
  void theCustomerAsksAnEmployeeToCancel() {
    for (OrderStatus status : ALL) {
      if (status.equals(SHIPPED) || status.equals(CANCELED)) {
        continue;
      }
      OrderSnapshot order = orderIn(status, Payment.DUE);
      assertThat(reasons(ask(order, CANCEL, CUSTOMER))).containsExactly("only-staff-may-cancel");
      assertThat(remedies(ask(order, CANCEL, CUSTOMER))).containsExactly("ask-staff");
      assertThat(after(order, CANCEL, STAFF).status()).isEqualTo(CANCELED);
      boolean withSupplier =
          List.of(PENDING_WITH_SUPPLIER, IN_PROGRESS_WITH_SUPPLIER, ON_HOLD).contains(status);
      assertThat(effects(ask(order, CANCEL, STAFF)))
          .isEqualTo(
              withSupplier
                  ? List.of("email-status-update", "notify-supplier")
                  : List.of("email-status-update"));
    }
  }

  @ParameterizedTest
  @EnumSource
  @Statement({"A13", "A21"})
  void noOrderIsRemovedFromTheOverviewByAnybody(Payment payment) {
    for (OrderStatus status : ALL) {
      for (Actor actor : RESELLER.definition().actors()) {
        assertThat(reasons(ask(orderIn(status, payment), DELETE, actor)))
            .containsExactly("order-stays-in-overview");
      }
    }
  }

  @Test
  @Statement({"A14", "A20"})
  void aCanceledOrderCanBeOrderedAgain() {
    OrderSnapshot order = software(CANCELED, Payment.INTERRUPTED);
    Decision decision = ask(order, REORDER, CUSTOMER);
    assertThat(effects(decision)).containsExactly("start-new-order");
    assertThat(accepted(decision).moves()).isFalse();
  }

  @Test
  @Statement("A14")
  void onlyAnOrderThatIsCanceledIsOrderedAgain() {
    for (OrderStatus status : ALL) {
      if (!status.equals(CANCELED)) {
        assertThat(reasons(ask(orderIn(status, Payment.INTERRUPTED), REORDER, CUSTOMER)))
            .containsExactly("not-possible-in-status");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @Statement("A19")
  void nothingLeadsOnFromACanceledOrder(Payment payment) {
    OrderSnapshot order = software(CANCELED, payment).with(PAYMENT_PROOF, true);
    for (ActionDefinition action : RESELLER.definition().actions()) {
      for (Actor actor : RESELLER.definition().actors()) {
        assertThat(afterAny(order, action.action(), actor).status()).isEqualTo(CANCELED);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @Statement({"A19", "A20"})
  void whoWantsToPayACanceledOrderIsSentToOrderAgainUnlessThereIsMoney(Payment payment) {
    Decision decision = ask(software(CANCELED, payment), PAY, CUSTOMER);
    assertThat(reasons(decision)).containsExactly("order-is-closed");
    boolean money =
        payment.isHeld() || payment == Payment.AUTHORIZED || payment == Payment.DISPUTED;
    assertThat(remedies(decision)).containsExactly(money ? "contact-shop" : "reorder");
  }

  @ParameterizedTest
  @EnumSource
  @Statement("A33")
  void moneyThatTheShopHoldsCanBePaidBackInAnyStatus(Payment payment) {
    boolean held = payment.isHeld() || payment == Payment.DISPUTED;
    for (OrderStatus status : ALL) {
      OrderSnapshot order = orderIn(status, payment);
      Decision decision = ask(order, PAYMENT_REFUNDED, PAYMENT_PROVIDER);
      assertThat(decision.isAccepted()).isEqualTo(held);
      if (held) {
        OrderSnapshot after = afterAny(order, PAYMENT_REFUNDED, PAYMENT_PROVIDER);
        assertThat(after.payment()).isEqualTo(Payment.REFUNDED);
        assertThat(after.status()).isEqualTo(status);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @Statement("A33")
  void whoCancelsAPaidOrderIsRemindedOfTheRefund(Payment payment) {
    assertThat(accepted(ask(hardware(ON_HOLD, payment), CANCEL, STAFF)).warnings())
        .extracting(warning -> warning.code().value())
        .isEqualTo(
            switch (payment) {
              case PARTLY_PAID, UNLINKED, PAID, PARTLY_REFUNDED -> List.of("refund-due");
              case AUTHORIZED -> List.of("authorization-open");
              case DISPUTED -> List.of("payment-disputed");
              default -> List.of();
            });
  }
}
