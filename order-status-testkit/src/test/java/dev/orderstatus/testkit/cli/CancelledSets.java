package dev.orderstatus.testkit.cli;

import static dev.orderstatus.api.definition.TransitionDefinition.from;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.api.spi.StatusPlugin;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sets of a shop whose canceled orders can be reopened, so that it writes their status otherwise.
 */
public final class CancelledSets implements StatusPlugin {

  private static final OrderStatus OPEN = OrderStatus.of("open");
  private static final OrderStatus WRITTEN_OTHERWISE = OrderStatus.of("cancelled");
  private static final OrderStatus CANCELED = OrderStatus.of("canceled");
  private static final OrderStatus DONE = OrderStatus.of("done");
  private static final Action PLACE = Action.of("place");
  private static final Action FINISH = Action.of("finish");
  private static final Action CANCEL = Action.of("cancel");
  private static final Action REOPEN = Action.of("reopen");
  private static final Action DROP = Action.of("drop");

  @Override
  public Plugin plugin() {
    return Plugin.named("cancelled", "x").set(reopening()).set(both()).build();
  }

  /** A set with a status {@code cancelled}, and none that is canceled for good. */
  public static StatusSet reopening() {
    return begun("reopening").build();
  }

  private static StatusSet both() {
    return begun("both")
        .status(StatusDefinition.of(CANCELED).phase(Phase.CANCELED).historical().terminal())
        .commands(DROP)
        .on(DROP, from(OPEN, WRITTEN_OTHERWISE).by(Actor.STAFF).to(CANCELED))
        .texts(texts(
            List.of("open", "cancelled", "done", "canceled"),
            List.of("place", "finish", "cancel", "reopen", "drop")))
        .build();
  }

  private static StatusSet.Builder begun(String id) {
    return StatusSet.named(id, "A shop that reopens canceled orders")
        .types(OrderType.of("goods"))
        .status(StatusDefinition.of(OPEN))
        .status(StatusDefinition.of(WRITTEN_OTHERWISE).phase(Phase.CANCELED).historical())
        .status(StatusDefinition.of(DONE)
            .phase(Phase.COMPLETED)
            .historical()
            .terminal()
            .successful())
        .commands(PLACE, FINISH, CANCEL, REOPEN)
        .on(PLACE, from(OrderStatus.NEW).by(Actor.CUSTOMER).to(OPEN))
        .on(FINISH, from(OPEN).by(Actor.STAFF).to(DONE))
        .on(CANCEL, from(OPEN).by(Actor.STAFF).to(WRITTEN_OTHERWISE))
        .on(REOPEN, from(WRITTEN_OTHERWISE).by(Actor.STAFF).to(OPEN))
        .texts(texts(
            List.of("open", "cancelled", "done"), List.of("place", "finish", "cancel", "reopen")));
  }

  private static Texts texts(List<String> statuses, List<String> actions) {
    Map<String, String> texts = new HashMap<>();
    for (String status : statuses) {
      texts.put("status." + status + ".label", "It is " + status);
      texts.put("status." + status + ".headline", "Your order is " + status + ".");
      texts.put("status." + status + ".body", "That is how it is.");
    }
    actions.forEach(action -> texts.put("action." + action + ".label", "Please " + action));
    texts.put("type.goods", "goods");
    return Texts.of(Map.of(Locale.ENGLISH, texts));
  }
}
