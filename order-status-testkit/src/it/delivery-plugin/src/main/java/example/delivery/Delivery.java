package example.delivery;

import dev.orderstatus.api.code.*;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.*;
import java.util.List;

/** Tells what becomes of an order of the webshop once it was shipped. */
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
        .status(DELIVERED, s -> s.phase(Phase.COMPLETED).historical().isFinal().successful())
        .status(RETURNED, s -> s.phase(Phase.RETURNED).historical().isFinal())
        .events(ARRIVED).commands(TAKE_BACK)
        .transition(t -> t.from(SHIPPED).on(ARRIVED).by(Actor.CARRIER).to(DELIVERED))
        .transition(t -> t.from(DELIVERED).on(TAKE_BACK).by(Actor.STAFF).to(RETURNED)
            .guard(Condition.reasonGiven(), REASON_NEEDED))
        .pathAfter(SHIPPED, DELIVERED)
        .texts(Texts.bundles("delivery", List.of("en", "nl"), Delivery.class::getResourceAsStream)))
        .build();
  }
}
