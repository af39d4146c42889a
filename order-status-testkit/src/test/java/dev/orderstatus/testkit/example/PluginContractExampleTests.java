package dev.orderstatus.testkit.example;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.api.spi.StatusPlugin;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.contract.TextContract;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The contract of a plugin that the page about testing shows: the plugin speaks English only. It
 * runs one part, as the whole runs elsewhere.
 */
class PluginContractExampleTests implements TextContract {

  // region plugin contract
  @Override
  public StatusSet set() {
    return OrderStatuses.builtIn().with(new Parcels().plugin()).set("webshop");
  }

  @Override
  public List<Locale> languages() {
    return List.of(Locale.ENGLISH);
  }
  // endregion

  private static final class Parcels implements StatusPlugin {

    private static final OrderStatus DELIVERED = OrderStatus.of("parcel:delivered");
    private static final Action DELIVER = Action.of("parcel:deliver");

    @Override
    public Plugin plugin() {
      return Plugin.named("parcel-tracking", "parcel")
          .extend(
              "webshop",
              set -> set.status(
                      DELIVERED,
                      s -> s.phase(Phase.COMPLETED).historical().isFinal().successful())
                  .facts(DELIVER)
                  .transition(t -> t.from(OrderStatus.of("shipped"))
                      .on(DELIVER)
                      .by(Actor.CARRIER)
                      .to(DELIVERED))
                  .texts(Texts.of(Map.of(
                      Locale.ENGLISH,
                      Map.of(
                          "status.parcel:delivered.label", "Delivered",
                          "status.parcel:delivered.headline", "Your order has been delivered.",
                          "status.parcel:delivered.body", "The carrier handed over your parcel.",
                          "action.parcel:deliver.label", "Parcel delivered")))))
          .build();
    }
  }
}
