package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.WholeMessages;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.parts.InvalidPartsException;
import dev.orderstatus.api.whole.Whole;
import java.time.Instant;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Answers with the message for the customer of an order. */
final class MessageAnswer implements JsonLines.Answer {

  private final OrderLifecycle lifecycle;
  private final OrderReader orders;
  private final WholeReader wholes;

  MessageAnswer(OrderLifecycle lifecycle) {
    this.lifecycle = lifecycle;
    orders = new OrderReader(lifecycle.definition());
    wholes = new WholeReader(lifecycle.definition());
  }

  @Override
  public Object to(JsonObject question) {
    if (question.has("whole")) {
      return ofWhole(question);
    }
    question.only("order", "at", "locale", "zone");
    Order order = orders.read(question);
    Instant at = Scalars.instant(question, "at");
    Locale locale = Scalars.locale(question);
    Messages messages = lifecycle.messages();
    Messages forReader = Scalars.zone(question).map(messages::inZone).orElse(messages);
    return Json.tree(forReader.describe(order, at, locale))
        .put("short", forReader.brief(order, at, Audience.CUSTOMER, locale).value())
        .put("html", forReader.html(order, at, Audience.CUSTOMER, locale).value());
  }

  private ObjectNode ofWhole(JsonObject question) {
    question.only("whole", "at", "locale", "zone");
    if (lifecycle.definition().kinds().isEmpty()) {
      throw question.wrong(
          "whole",
          "the orders of the set %s have no parts; give the order as \"order\""
              .formatted(lifecycle.definition().id()));
    }
    Whole whole = wholes.read(question.object("whole"));
    Instant at = Scalars.instant(question, "at");
    Locale locale = Scalars.locale(question);
    WholeMessages messages = lifecycle.wholes().messages();
    WholeMessages forReader = Scalars.zone(question).map(messages::inZone).orElse(messages);
    try {
      return Json.tree(forReader.describe(whole, at, Audience.CUSTOMER, locale))
          .put("short", forReader.brief(whole, at, Audience.CUSTOMER, locale).value())
          .put("html", forReader.html(whole, at, Audience.CUSTOMER, locale).value());
    } catch (InvalidPartsException impossible) {
      throw question.wrong("whole", String.join("; ", impossible.problems()));
    }
  }
}
