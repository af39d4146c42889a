package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.order.Order;
import java.time.Instant;
import java.util.Locale;

/** Answers with the message for the customer of an order. */
final class MessageAnswer implements JsonLines.Answer {

  private final Messages messages;
  private final OrderReader orders;

  MessageAnswer(OrderLifecycle lifecycle) {
    StatusSet set = lifecycle.definition();
    messages = lifecycle.messages();
    orders = new OrderReader(set);
  }

  @Override
  public Object to(JsonObject question) {
    question.only("order", "at", "locale", "zone");
    Order order = orders.read(question);
    Instant at = Scalars.instant(question, "at");
    Locale locale = Scalars.locale(question);
    Messages forReader = Scalars.zone(question).map(messages::inZone).orElse(messages);
    return Json.tree(forReader.describe(order, at, locale))
        .put("short", forReader.brief(order, at, Audience.CUSTOMER, locale).value())
        .put("html", forReader.html(order, at, Audience.CUSTOMER, locale).value());
  }
}
