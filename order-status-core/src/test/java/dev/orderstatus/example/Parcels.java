package dev.orderstatus.example;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.api.spi.StatusPlugin;
import java.util.List;

// region plugin
/** Follows the parcel until it is there, and ships no parcel without a tracking code. */
public final class Parcels implements StatusPlugin {

  // Words of the webshop.
  private static final OrderStatus PROCESSING = OrderStatus.of("processing");
  private static final OrderStatus SHIPPED = OrderStatus.of("shipped");
  private static final Action SHIP = Action.of("ship");
  private static final Attribute<String> REFERENCE = Attribute.text("reference");

  public static final OrderStatus DELIVERED = OrderStatus.of("parcel:delivered");
  public static final Action DELIVER = Action.of("parcel:deliver");
  public static final ReasonCode NO_CODE = ReasonCode.of("parcel:no-tracking-code");

  @Override
  public Plugin plugin() {
    return Plugin.named("parcel-tracking", "parcel")
        .extend(
            "webshop",
            set -> set.status(
                    DELIVERED,
                    s -> s.phase(Phase.COMPLETED).historical().isFinal().successful())
                .facts(DELIVER)
                .transition(t -> t.from(SHIPPED).on(DELIVER).by(Actor.CARRIER).to(DELIVERED))
                .addTo(t -> t.from(PROCESSING).on(SHIP).guard(Condition.given(REFERENCE), NO_CODE))
                .pathAfter(SHIPPED, DELIVERED)
                .texts(Texts.bundles(
                    "parcels", List.of("en", "nl"), Parcels.class::getResourceAsStream)))
        .build();
  }
}
// endregion
