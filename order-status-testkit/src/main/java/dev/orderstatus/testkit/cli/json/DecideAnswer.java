package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.OrderLifecycle;

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
  public Object to(JsonObject question) {
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
    return lifecycle
        .ask(orders.read(question), requests.read(question))
        .in(Scalars.locale(question));
  }
}
