package example.parcel;

import static dev.orderstatus.api.definition.Condition.paymentSettled;
import static dev.orderstatus.api.definition.TransitionDefinition.from;

import dev.orderstatus.api.code.*;
import dev.orderstatus.api.definition.*;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.*;
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
                .status(StatusDefinition.of(DELIVERED)
                    .phase(Phase.COMPLETED)
                    .historical()
                    .correctable()
                    .successful())
                .on(DELIVER, from(SHIPPED).by(Actor.CARRIER).to(DELIVERED))
                .on(RETURN, from(DELIVERED).by(Actor.CARRIER).to(PROCESSING))
                .addTo(SHIP, TransitionExtension.from(PROCESSING).guard(paymentSettled(), NOT_PAID))
                .texts(Texts.bundles("parcels", List.of("en"), Parcels.class::getResourceAsStream)))
        .build();
  }
}
