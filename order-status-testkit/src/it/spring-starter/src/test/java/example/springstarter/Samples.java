package example.springstarter;

import static dev.orderstatus.api.definition.TransitionDefinition.from;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionExtension;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.webshop.Webshop;
import java.util.Locale;
import java.util.Map;

/** A set and plugins that a shop could have as beans. */
final class Samples {

  static final ReasonCode NOT_PAID = ReasonCode.of("packing:not-paid");

  private Samples() {}

  /** Gifts are given, and that is all. */
  static StatusSet gifts() {
    OrderStatus given = OrderStatus.of("given");
    Action give = Action.of("give");
    return StatusSet.named("gifts", "Gifts")
        .types(OrderType.of("gift"))
        .status(StatusDefinition.of(given)
            .phase(Phase.COMPLETED)
            .historical()
            .correctable()
            .successful())
        .commands(give)
        .on(give, from(OrderStatus.NEW).by(Actor.STAFF).to(given))
        .texts(english(Map.of(
            "status.given.label", "Given",
            "status.given.headline", "Your gift has been given.",
            "status.given.body", "Enjoy your gift.",
            "action.give.label", "Give",
            "type.gift", "Gift")))
        .build();
  }

  /** Ships nothing that is not paid. */
  static Plugin packing() {
    return Plugin.named("packing", "packing")
        .extend(
            "webshop",
            set -> set.addTo(
                    Webshop.SHIP,
                    TransitionExtension.from(Webshop.PROCESSING)
                        .guard(Condition.paymentSettled(), NOT_PAID))
                .texts(english(
                    Map.of("reason.packing:not-paid", "An order is shipped once it is paid."))))
        .build();
  }

  /** Has a status that nothing leads to, and an action that nothing uses, both without a text. */
  static Plugin broken() {
    return Plugin.named("broken", "broken")
        .extend(
            "webshop",
            set -> set.status(StatusDefinition.of(OrderStatus.of("broken:lost"))
                    .phase(Phase.IN_PROGRESS)
                    .recent())
                .commands(Action.of("broken:lose")))
        .build();
  }

  private static Texts english(Map<String, String> texts) {
    return Texts.of(Map.of(Locale.ENGLISH, texts));
  }
}
