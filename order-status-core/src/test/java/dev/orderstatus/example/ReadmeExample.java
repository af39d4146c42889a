package dev.orderstatus.example;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.order.*;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.util.Locale;

/** The example of the README, which copies its imports and what stands between the marks. */
final class ReadmeExample {

  private ReadmeExample() {}

  static void run() {
    // region example
    var webshop = OrderStatuses.builtIn().lifecycle("webshop");
    var now = Instant.parse("2026-11-21T10:00:00Z");
    var dutch = Locale.forLanguageTag("nl");
    var order = OrderSnapshot.toPlace(OrderCode.of("EX", 17), Webshop.GOODS, Payment.DUE);
    var place = Request.of(Webshop.PLACE, Actor.CUSTOMER, now);
    var placed = webshop.ask(order, place).orElseThrow().after();
    var money = Request.of(Webshop.PAYMENT_RECEIVED, Actor.PAYMENT_PROVIDER, now)
        .with(Webshop.PAYMENT_REFERENCE, "tr_1");
    var paid = webshop.ask(placed, money).after();
    System.out.println(paid.code() + ": " + placed.status() + " -> " + paid.status());
    var no = webshop.ask(paid, Request.of(Webshop.PAY, Actor.CUSTOMER, now)).in(dutch);
    no.explain(Audience.CUSTOMER).reasons().forEach(System.out::println);
    // endregion
  }
}
