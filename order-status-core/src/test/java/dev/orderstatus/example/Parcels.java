package dev.orderstatus.example;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.api.spi.StatusPlugin;
import dev.orderstatus.core.webshop.Webshop;
import java.util.List;

// region plugin
/** Follows the parcel until it is there, and ships no parcel without a tracking code. */
public final class Parcels implements StatusPlugin {

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
                .transition(
                    t -> t.from(Webshop.SHIPPED).on(DELIVER).by(Actor.CARRIER).to(DELIVERED))
                .addTo(t -> t.from(Webshop.PROCESSING)
                    .on(Webshop.SHIP)
                    .guard(Condition.given(Webshop.REFERENCE), NO_CODE))
                .pathAfter(Webshop.SHIPPED, DELIVERED)
                .texts(Texts.bundles(
                    "parcels", List.of("en", "nl"), Parcels.class::getResourceAsStream)))
        .build();
  }
}
// endregion
