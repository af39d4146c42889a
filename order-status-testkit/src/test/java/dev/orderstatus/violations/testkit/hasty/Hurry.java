package dev.orderstatus.violations.testkit.hasty;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.violations.testkit.careful.ShopOrder;
import java.util.List;

final class Hurry {

  private Hurry() {}

  static OrderSnapshot shipped(OrderSnapshot order) {
    return order.withStatus(Webshop.SHIPPED);
  }

  static OrderSnapshot built(OrderSnapshot order) {
    return OrderSnapshot.builder()
        .code(order.code())
        .type(order.type())
        .statusSince(order.statusSince())
        .placedAt(order.placedAt())
        .payment(order.payment())
        .status(order.status())
        .build();
  }

  static void set(ShopOrder order) {
    order.setStatus(Webshop.SHIPPED);
  }

  static void setByReference(ShopOrder order) {
    List.of(Webshop.SHIPPED).forEach(order::setStatus);
  }

  static OrderStatus made() {
    return OrderStatus.of("shipped");
  }
}
