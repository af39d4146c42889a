package example.parcel;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.api.spi.StatusPlugin;
import java.util.List;

/** Follows the parcel until it is there, or comes back, and ships none that is not paid. */
public final class Parcels implements StatusPlugin {

  static final OrderStatus PROCESSING = OrderStatus.of("processing"); // a word of the webshop
  static final OrderStatus SHIPPED = OrderStatus.of("shipped");
  static final OrderStatus DELIVERED = OrderStatus.of("parcel:delivered");
  static final Action SHIP = Action.of("ship");
  static final Action DELIVER = Action.of("parcel:deliver");
  static final Action RETURN = Action.of("parcel:return");
  static final ReasonCode NOT_PAID = ReasonCode.of("parcel:not-paid");

  @Override
  public Plugin plugin() {
    return Plugin.named("parcel-tracking", "parcel")
        .extend(
            "webshop",
            set -> set.events(DELIVER, RETURN)
                .status(
                    DELIVERED,
                    s -> s.phase(Phase.COMPLETED).historical().isFinal().successful())
                .transition(t -> t.from(SHIPPED).on(DELIVER).by(Actor.CARRIER).to(DELIVERED))
                .transition(t -> t.from(DELIVERED).on(RETURN).by(Actor.CARRIER).to(PROCESSING))
                .addTo(t -> t.from(PROCESSING).on(SHIP).guard(Condition.paymentSettled(), NOT_PAID))
                .texts(Texts.bundles("parcels", List.of("en"), Parcels.class::getResourceAsStream)))
        .build();
  }
}
