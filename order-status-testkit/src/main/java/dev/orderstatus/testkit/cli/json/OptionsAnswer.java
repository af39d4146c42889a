package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Answers what an actor may do and report now, and why not the rest. */
final class OptionsAnswer implements JsonLines.Answer {

  private final OrderLifecycle lifecycle;
  private final Messages messages;
  private final OrderReader orders;
  private final CodeReader codes;

  OptionsAnswer(OrderLifecycle lifecycle) {
    this.lifecycle = lifecycle;
    messages = lifecycle.messages();
    orders = new OrderReader(lifecycle.definition());
    codes = new CodeReader(lifecycle.definition());
  }

  @Override
  public void write(JsonObject question, JsonGenerator json) {
    question.only("order", "actor", "at", "locale");
    Order order = orders.read(question).order();
    Actor actor = codes.actor(question, "actor");
    Instant at = Scalars.instant(question, "at");
    Locale locale = Scalars.locale(question);
    Options options = lifecycle.options(order, actor, at);
    json.writeStartObject();
    allowed(json, "allowed", options.allowed(), locale);
    json.writeArrayPropertyStart("refused");
    for (Options.NotAllowed refused : options.refused()) {
      open(json, refused.action(), locale);
      json.writeBooleanProperty("forActor", refused.forActor());
      Request request = Request.of(refused.action(), actor, at);
      NoticeWriter notices = new NoticeWriter(json, messages, order, request, locale);
      notices.explained("reasons", refused.why().reasons());
      notices.remedies(refused.why().remedies());
      json.writeEndObject();
    }
    json.writeEndArray();
    allowed(json, "events", options.events(), locale);
    json.writeEndObject();
  }

  private void allowed(
      JsonGenerator json, String name, List<Options.Allowed> all, Locale locale) {
    json.writeArrayPropertyStart(name);
    for (Options.Allowed one : all) {
      open(json, one.action(), locale);
      texts(json, "needs", one.needs());
      texts(json, "takes", one.takes());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  private void open(JsonGenerator json, Action action, Locale locale) {
    json.writeStartObject();
    json.writeStringProperty("action", action.value());
    json.writeStringProperty("label", messages.label(action, locale).value());
  }
}
