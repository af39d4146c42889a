package dev.orderstatus.benchmarks.start;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;

/**
 * The first decision of the README; prints the new status. The README parses an instant, which
 * takes the JDK some 15 ms; a shop reads its clock instead.
 */
public final class StartOurs {
  private StartOurs() {}

  /**
   * Places an order.
   *
   * @param args none
   */
  public static void main(String... args) {
    OrderLifecycle webshop = OrderStatuses.builtIn().lifecycle("webshop");
    Instant now = Instant.now();
    Order order = OrderSnapshot.toPlace(OrderCode.of("EX", 17), Webshop.GOODS, Payment.DUE);
    Request place = Request.of(Webshop.PLACE, Actor.CUSTOMER, now);
    Order placed = webshop.ask(order, place).orElseThrow().after();
    System.out.println(placed.status());
  }
}
