package dev.orderstatus.violations.testkit.careful;

import dev.orderstatus.api.code.OrderStatus;

/** The order of a shop that asks before it moves one. */
public final class ShopOrder {
  private OrderStatus status;

  public ShopOrder(OrderStatus status) {
    this.status = status;
  }

  public OrderStatus status() {
    return status;
  }

  public void setStatus(OrderStatus status) {
    this.status = status;
  }
}
