package dev.orderstatus.violations.testkit.careful;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.util.List;

final class Deciding {

  static void move(ShopOrder shopOrder, OrderLifecycle lifecycle, Order order, Request request) {
    shopOrder.setStatus(lifecycle.ask(order, request).after().status());
  }

  static void moveByReference(
      ShopOrder shopOrder, OrderLifecycle lifecycle, Order order, Request request) {
    List.of(lifecycle.ask(order, request).after().status()).forEach(shopOrder::setStatus);
  }

  static String label() {
    return "Order shipped";
  }
}
