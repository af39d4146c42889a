package dev.orderstatus.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.marketplace.Marketplace;
import dev.orderstatus.core.statement.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerOrdersTests {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private static OrderSnapshot order(String code, OrderStatus status, int minute) {
    Instant at = NOON.plusSeconds(60L * minute);
    return OrderSnapshot.of(
        OrderCode.of(code),
        Marketplace.OFFER,
        status,
        at,
        at,
        Payment.DUE,
        false,
        true,
        Attributes.none());
  }

  @Statement({"B1", "C11"})
  @Test
  void recentAndHistoricalOrdersAreListedApartTheNewestOnTop() {
    OrderSnapshot old = order("A", Marketplace.COMPLETED, 1);
    OrderSnapshot deleted = order("B", Marketplace.DELETED, 3);
    OrderSnapshot failed = order("C", Marketplace.PROVISIONING_FAILED, 0);
    OrderSnapshot started = order("D", Marketplace.START, 9);
    CustomerOrders<OrderSnapshot> lists =
        CustomerOrders.of(Marketplace.set(), List.of(old, failed, deleted, started));
    assertThat(lists.recent()).containsExactly(started, failed);
    assertThat(lists.historical()).containsExactly(deleted, old);
  }

  @Test
  void aDraftIsNotListed() {
    CustomerOrders<OrderSnapshot> lists =
        CustomerOrders.of(Marketplace.set(), List.of(order("A", Marketplace.DRAFT, 1)));
    assertThat(lists.recent()).isEmpty();
    assertThat(lists.historical()).isEmpty();
  }

  @Test
  void anOrderInAnUnknownStatusIsListedAmongTheRecentOnes() {
    OrderSnapshot lost = order("A", OrderStatus.of("gone:teleported"), 1);
    assertThat(CustomerOrders.of(Marketplace.set(), List.of(lost)).recent()).containsExactly(lost);
  }

  @Test
  void ordersPlacedAtTheSameInstantAreListedByTheirCode() {
    OrderSnapshot b = order("B", Marketplace.START, 1);
    OrderSnapshot a = order("A", Marketplace.START, 1);
    assertThat(CustomerOrders.of(Marketplace.set(), List.of(b, a)).recent()).containsExactly(a, b);
  }
}
