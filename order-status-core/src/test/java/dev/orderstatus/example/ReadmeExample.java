package dev.orderstatus.example;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.Button;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.util.Locale;

/** The example of the README, which copies what stands between the marks. */
final class ReadmeExample {

  private ReadmeExample() {}

  static void run() {
    // region example
    OrderLifecycle webshop = OrderStatuses.builtIn().lifecycle("webshop");
    Instant now = Instant.parse("2026-11-21T10:00:00Z");
    Locale dutch = Locale.forLanguageTag("nl");
    // A customer places an order, and the payment provider reports the money.
    Order order = OrderSnapshot.toPlace(OrderCode.of("EX", 17), Webshop.GOODS, Payment.DUE);
    Request place = Request.of(Webshop.PLACE, Actor.CUSTOMER, now);
    Order placed = webshop.ask(order, place).orElseThrow().after();
    Request money = Request.of(Webshop.PAYMENT_RECEIVED, Actor.PAYMENT_PROVIDER, now)
        .with(Webshop.PAYMENT_REFERENCE, "tr_1");
    Order paid = webshop.ask(placed, money).after();
    System.out.println(paid.code() + ": " + placed.status() + " -> " + paid.status());
    // The customer wants to pay once more: refused, with the reason in Dutch.
    Answer no = webshop.ask(paid, Request.of(Webshop.PAY, Actor.CUSTOMER, now)).in(dutch);
    no.explain(Audience.CUSTOMER).reasons().forEach(System.out::println);
    // What the customer can do now, and what the customer reads.
    for (Button button : webshop.buttons(paid, Actor.CUSTOMER, now, dutch)) {
      System.out.println((button.enabled() ? "can: " : "cannot: ") + button.label());
    }
    StatusMessage message = webshop.messages().describe(paid, now, dutch);
    System.out.println(message.label() + ": " + message.headline());
    // endregion
  }
}
