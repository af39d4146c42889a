package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Answers what an actor may do and report now, and why not the rest. */
final class OptionsAnswer implements JsonLines.Answer {

  private final OrderLifecycle lifecycle;
  private final OrderReader orders;
  private final CodeReader codes;

  OptionsAnswer(OrderLifecycle lifecycle) {
    this.lifecycle = lifecycle;
    orders = new OrderReader(lifecycle.definition());
    codes = new CodeReader(lifecycle.definition());
  }

  @Override
  public Object to(JsonObject question) {
    question.only("order", "actor", "at", "locale");
    Order order = orders.read(question);
    Actor actor = codes.actor(question, "actor");
    Instant at = Scalars.instant(question, "at");
    Locale locale = Scalars.locale(question);
    Options options = lifecycle.options(order, actor, at);
    return Json.object()
        .putPOJO("allowed", allowed(options.allowed(), locale))
        .putPOJO(
            "refused",
            options.refused().stream()
                .map(option -> labelled(option.action(), locale)
                    .put("forActor", option.forActor())
                    .setAll(refusal(order, Request.of(option.action(), actor, at), locale)))
                .toList())
        .putPOJO("events", allowed(options.events(), locale));
  }

  private List<ObjectNode> allowed(List<Options.Allowed> options, Locale locale) {
    return options.stream()
        .map(option -> labelled(option.action(), locale).setAll(Json.tree(option)))
        .toList();
  }

  /** The reasons and remedies of the decision. */
  private ObjectNode refusal(Order order, Request wish, Locale locale) {
    return Json.tree(lifecycle.ask(order, wish).in(locale)).retain("reasons", "remedies");
  }

  private ObjectNode labelled(Action action, Locale locale) {
    return Json.object()
        .putPOJO("action", action)
        .putPOJO("label", lifecycle.messages().label(action, locale));
  }
}
