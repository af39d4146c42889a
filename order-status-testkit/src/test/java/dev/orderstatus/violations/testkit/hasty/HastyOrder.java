package dev.orderstatus.violations.testkit.hasty;

import dev.orderstatus.api.code.OrderStatus;

public final class HastyOrder {
  OrderStatus status;

  static final class Neighbor {
    static void write(HastyOrder order, OrderStatus status) {
      order.status = status;
    }

    private Neighbor() {}
  }
}
