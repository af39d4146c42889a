package dev.orderstatus.core.webshop;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.core.webshop.Shop.*;
import static dev.orderstatus.core.webshop.Webshop.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be removed, and when. */
class WebshopDeletingStatementTests {

  @Test
  @Statement("C24")
  void theMerchantCanDeleteAnOrderAndNobodyElse() {
    OrderSnapshot order = anOrderIn(SHIPPED, Payment.PAID);
    Decision deleted = ask(order, DELETE, STAFF);
    assertThat(effects(deleted)).containsExactly("remove-order");
    assertThat(effect(deleted, "remove-order").audience()).isEqualTo(Audience.STAFF);
    assertThat(reasons(ask(order, DELETE, CUSTOMER))).containsExactly("not-permitted-for-actor");
  }

  @ParameterizedTest
  @EnumSource
  @Statement({"C25", "X5"})
  void aTestOrderCanAlwaysAndImmediatelyBeRemoved(Payment payment) {
    for (OrderStatus status : ALL) {
      OrderSnapshot test = anOrderIn(status, payment).withTest(true);
      assertThat(SHOP.decide(test, DELETE, STAFF, test.placedAt()).isAccepted()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  @Statement("C25")
  void aRealOrderCanBeRemovedOnlyWhenItIsOver(Payment payment) {
    for (OrderStatus status : List.of(RECEIVED, WAITING_FOR_PAYMENT, PROCESSING)) {
      assertThat(reasons(ask(anOrderIn(status, payment), DELETE, STAFF)))
          .containsExactly("not-deletable");
    }
    for (OrderStatus status : List.of(SHIPPED, CANCELED)) {
      assertThat(ask(anOrderIn(status, payment), DELETE, STAFF).isAccepted()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  @Statement("C25")
  void whoRemovesACanceledOrderIsRemindedOfTheRefund(Payment payment) {
    assertThat(warnings(ask(anOrderIn(CANCELED, payment), DELETE, STAFF)))
        .isEqualTo(warningsOfMoney(payment));
    boolean unclear = payment == Payment.UNLINKED || payment == Payment.DISPUTED;
    List<String> elsewhere = unclear ? warningsOfMoney(payment) : List.of();
    assertThat(warnings(ask(anOrderIn(SHIPPED, payment), DELETE, STAFF))).isEqualTo(elsewhere);
    assertThat(warnings(ask(anOrderIn(RECEIVED, payment).withTest(true), DELETE, STAFF)))
        .isEqualTo(elsewhere);
  }

  @Test
  @Statement("X5")
  void removingAnOrderIsNoStatus() {
    Accepted deleted = accepted(ask(anOrderIn(CANCELED, Payment.DUE), DELETE, STAFF));
    assertThat(deleted.moves()).isFalse();
    assertThat(SHOP.definition().statuses())
        .extracting(StatusDefinition::phase)
        .doesNotContain(Phase.DELETED);
  }
}
