package example.springshop.web;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.Payment;
import example.springshop.desk.OrderDesk;
import example.springshop.desk.UnknownOrderException;
import example.springshop.order.ShopOrder;
import example.springshop.order.ShopOrders;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What customers see. Who asks would come from the login, which is left out here. */
@RestController
class CustomerController {

  private final OrderDesk desk;
  private final ShopOrders orders;
  private final OrderLifecycle webshop;
  private final Clock clock;

  CustomerController(OrderDesk desk, ShopOrders orders, OrderLifecycle webshop, Clock clock) {
    this.desk = desk;
    this.orders = orders;
    this.webshop = webshop;
    this.clock = clock;
  }

  @PostMapping("/orders")
  String place() {
    return desk.place(Payment.DUE, true).value();
  }

  @GetMapping("/orders/{code}/options")
  OrderPage options(@PathVariable OrderCode code, Locale locale) {
    return orders
        .findByCode(code)
        .map(order -> page(order, clock.instant(), locale))
        .orElseThrow(() -> new UnknownOrderException(code));
  }

  private OrderPage page(ShopOrder order, Instant now, Locale locale) {
    return new OrderPage(
        order.code(),
        order.status(),
        webshop.messages().describe(order, now, locale),
        webshop.buttons(order, Actor.CUSTOMER, now, locale));
  }
}
