package dev.orderstatus.core.internal.catalog;

import static dev.orderstatus.api.definition.TransitionDefinition.from;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.EffectCode;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.webshop.Webshop;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A correct plugin that follows the parcel of the webshop, to vary. */
final class Delivery {

  static final Locale DUTCH = Locale.forLanguageTag("nl");
  static final OrderStatus DELIVERED = OrderStatus.of("delivery:delivered");
  static final OrderStatus LOST = OrderStatus.of("delivery:lost");
  static final Action DELIVER = Action.of("delivery:deliver");
  static final Action LOSE = Action.of("delivery:lose");
  static final OrderType GIFT = OrderType.of("delivery:gift");
  static final Actor NEIGHBOR = Actor.of("delivery:neighbor");
  static final ReasonCode TOO_EARLY = ReasonCode.of("delivery:too-early");
  static final Effect TELL_STAFF =
      new Effect(EffectCode.of("delivery:tell-staff"), Audience.STAFF, false, List.of());

  private Delivery() {}

  static Plugin plugin() {
    return plugin(set -> set);
  }

  static Plugin plugin(UnaryOperator<Extension.Builder> more) {
    return named("delivery-tracking", "delivery", more);
  }

  /** The plugin under other names, with codes of that namespace. */
  static Plugin named(String id, String namespace, UnaryOperator<Extension.Builder> more) {
    OrderStatus delivered = OrderStatus.of(namespace + ":delivered");
    Action deliver = Action.of(namespace + ":deliver");
    return Plugin.named(id, namespace)
        .extend(
            "webshop",
            set -> more.apply(set.status(StatusDefinition.of(delivered)
                    .phase(Phase.COMPLETED)
                    .historical()
                    .correctable()
                    .successful())
                .events(deliver)
                .on(deliver, from(Webshop.SHIPPED).by(Actor.CARRIER).to(delivered))
                .texts(english(namespace))))
        .build();
  }

  /** Texts for everything that the variations use. */
  static Texts english(String namespace) {
    return Texts.of(Map.of(Locale.ENGLISH, texts(namespace, "delivered", "deliver")));
  }

  static Map<String, String> texts(String namespace, String status, String action) {
    Map<String, String> texts = new HashMap<>();
    String prefix = "status." + namespace + ":" + status;
    texts.put(prefix + ".label", "Brought by " + namespace);
    texts.put(prefix + ".headline", "It is there.");
    texts.put(prefix + ".body", "Your parcel was handed over.");
    texts.put("action." + namespace + ":" + action + ".label", "Hand over by " + namespace);
    return texts;
  }

  static Texts with(Map<String, String> more) {
    return english("delivery").with(Texts.of(Map.of(Locale.ENGLISH, more)));
  }
}
