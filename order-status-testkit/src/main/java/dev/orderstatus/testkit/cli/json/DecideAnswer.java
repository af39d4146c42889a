package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.decision.Effect;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

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
        "locale",
        "notices");
    Answer answer =
        lifecycle.ask(orders.read(question), requests.read(question)).in(Scalars.locale(question));
    return question.flag("notices", false) ? withNotices(answer) : answer;
  }

  private static ObjectNode withNotices(Answer answer) {
    ObjectNode json = Json.tree(answer);
    List<Effect> effects = answer.decision().effects();
    for (int i = 0; i < effects.size(); i++) {
      ObjectNode effect = (ObjectNode) json.withArray("effects").get(i);
      answer
          .notification(effects.get(i))
          .ifPresent(notice -> effect.set("notice", Json.tree(notice)));
    }
    return json;
  }
}
