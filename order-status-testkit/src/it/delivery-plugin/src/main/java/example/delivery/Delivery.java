package example.delivery;

import static dev.orderstatus.api.definition.TransitionDefinition.from;

import dev.orderstatus.api.code.*;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.*;
import java.util.List;

/** Shows what becomes of an order of the webshop once it was shipped. */
public final class Delivery implements StatusPlugin {
  static final OrderStatus SHIPPED = OrderStatus.of("shipped");
  static final OrderStatus DELIVERED = OrderStatus.of("delivery:delivered");
  static final OrderStatus RETURNED = OrderStatus.of("delivery:returned");
  static final Action ARRIVED = Action.of("delivery:arrived");
  static final Action TAKE_BACK = Action.of("delivery:take-back");
  static final ReasonCode REASON_NEEDED = ReasonCode.of("delivery:reason-needed");

  @Override
  public Plugin plugin() {
    return Plugin.named("delivery-tracking", "delivery").extend("webshop", set -> set
        .status(StatusDefinition.of(DELIVERED).phase(Phase.COMPLETED).historical().correctable().successful())
        .status(StatusDefinition.of(RETURNED).phase(Phase.RETURNED).historical().correctable())
        .events(ARRIVED).commands(TAKE_BACK)
        .on(ARRIVED, from(SHIPPED).by(Actor.CARRIER).to(DELIVERED))
        .on(TAKE_BACK, from(DELIVERED).by(Actor.STAFF).guard(Condition.justificationGiven(), REASON_NEEDED).to(RETURNED))
        .pathAfter(SHIPPED, DELIVERED)
        .texts(Texts.bundles("delivery", List.of("en", "nl"), Delivery.class::getResourceAsStream)))
        .build();
  }
}
