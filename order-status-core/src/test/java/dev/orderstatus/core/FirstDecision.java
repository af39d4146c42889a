package dev.orderstatus.core;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;

/** A program that places one order and prints its status. */
final class FirstDecision {

  private FirstDecision() {}

  public static void main(String... args) {
    OrderLifecycle webshop = OrderStatuses.builtIn().lifecycle("webshop");
    Order order = OrderSnapshot.toPlace(OrderCode.of("EX", 17), Webshop.GOODS, Payment.DUE);
    Request place = Request.of(Webshop.PLACE, Actor.CUSTOMER, Instant.ofEpochSecond(1_800_000_000));
    Order placed = webshop.ask(order, place).orElseThrow().after();
    System.out.println("placed: ".concat(placed.status().value()));
  }
}
