package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.order.Request;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Answers a request with a decision. */
final class DecideAnswer implements JsonLines.Answer {

  private final OrderLifecycle lifecycle;
  private final OrderReader orders;
  private final RequestReader requests;

  DecideAnswer(OrderLifecycle lifecycle) {
    this.lifecycle = lifecycle;
    orders = new OrderReader(lifecycle.definition());
    requests = new RequestReader(lifecycle.definition());
  }

  @Override
  public void write(JsonObject question, JsonGenerator json) {
    question.only(
        "order",
        "action",
        "actor",
        "at",
        "reason",
        "inputs",
        "notifyCustomer",
        "expectedStatus",
        "locale");
    GivenOrder given = orders.read(question);
    Request request = requests.read(question);
    Locale locale = Scalars.locale(question);
    Answer answer = lifecycle.ask(given.order(), request).in(locale);
    DecisionWriter.write(json, answer, given, lifecycle.messages());
  }
}
