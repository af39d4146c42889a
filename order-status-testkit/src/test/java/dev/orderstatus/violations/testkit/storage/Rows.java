package dev.orderstatus.violations.testkit.storage;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.order.OrderSnapshot;

/** Reads what was stored, and may. */
final class Rows {

  private Rows() {}

  static OrderSnapshot read(OrderSnapshot order, String status) {
    return order.withStatus(OrderStatus.of(status));
  }

  static boolean isShipped(String status) {
    return status.equals("shipped");
  }
}
