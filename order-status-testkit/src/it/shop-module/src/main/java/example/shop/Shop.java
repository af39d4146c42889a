package example.shop;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Sells one thing, and informs the customer in Polish. */
public final class Shop {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final Locale POLISH = Locale.forLanguageTag("pl");

  private final OrderLifecycle webshop = OrderStatuses.builtIn().lifecycle("webshop");
  private final PrintStream out;

  Shop(PrintStream out) {
    this.out = out;
  }

  /** Prints the course of one order. */
  public static void main(String[] args) {
    new Shop(new PrintStream(System.out, true, StandardCharsets.UTF_8)).sell();
  }

  void sell() {
    Order order = OrderSnapshot.toPlace(OrderCode.of("SHOP", 1), Webshop.GOODS, Payment.DUE);
    List<Request> requests = List.of(
        Request.of(Webshop.PLACE, Actor.CUSTOMER, NOW),
        Request.of(Webshop.SHIP, Actor.STAFF, NOW),
        Request.of(Webshop.PAYMENT_RECEIVED, Actor.PAYMENT_PROVIDER, NOW),
        Request.of(Webshop.SHIP, Actor.STAFF, NOW));
    for (Request request : requests) {
      Answer answer = webshop.ask(order, request);
      String why =
          answer.decision() instanceof Refused refused ? " " + refused.reasons().get(0).code() : "";
      order = answer.after();
      out.println(request.action() + ": " + order.status() + why);
    }
    out.println(webshop.messages().describe(order, NOW, POLISH).headline());
  }
}
