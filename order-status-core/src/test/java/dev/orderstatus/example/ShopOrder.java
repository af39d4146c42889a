package dev.orderstatus.example;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import java.time.Instant;

// region order
/** An order of the shop. What the library does not ask for, such as its lines, is left out. */
final class ShopOrder implements Order {

  private final OrderCode code;
  private final OrderType type;
  private final boolean account;
  private OrderStatus status = OrderStatus.NEW;
  private Instant statusSince = Instant.EPOCH;
  private Instant placedAt = Instant.EPOCH;
  private Payment payment;
  private Attributes attributes = Attributes.none();

  ShopOrder(OrderCode code, OrderType type, Payment payment, boolean account) {
    this.code = code;
    this.type = type;
    this.payment = payment;
    this.account = account;
  }

  /** Takes over what a decision changed: these five facts, and no others. */
  void become(Order decided) {
    status = decided.status();
    statusSince = decided.statusSince();
    placedAt = decided.placedAt();
    payment = decided.payment();
    attributes = decided.attributes();
  }
  // endregion

  /** An order as it was stored. */
  static ShopOrder of(OrderSnapshot stored) {
    ShopOrder order =
        new ShopOrder(stored.code(), stored.type(), stored.payment(), stored.account());
    order.become(stored);
    return order;
  }

  @Override
  public OrderCode code() {
    return code;
  }

  @Override
  public OrderType type() {
    return type;
  }

  @Override
  public OrderStatus status() {
    return status;
  }

  @Override
  public Instant statusSince() {
    return statusSince;
  }

  @Override
  public Instant placedAt() {
    return placedAt;
  }

  @Override
  public Payment payment() {
    return payment;
  }

  @Override
  public boolean test() {
    return false;
  }

  @Override
  public boolean account() {
    return account;
  }

  @Override
  public Attributes attributes() {
    return attributes;
  }
}
