package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
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
        .status(CANCELED, s -> s.phase(Phase.CANCELED).historical().terminal())
        .commands(DROP)
        .transition(
            t -> t.from(OPEN, WRITTEN_OTHERWISE).on(DROP).by(Actor.STAFF).to(CANCELED))
        .texts(texts(
            List.of("open", "cancelled", "done", "canceled"),
            List.of("place", "finish", "cancel", "reopen", "drop")))
        .build();
  }

  private static StatusSet.Builder begun(String id) {
    return StatusSet.named(id, "A shop that reopens canceled orders")
        .types(OrderType.of("goods"))
        .status(OPEN, s -> s)
        .status(WRITTEN_OTHERWISE, s -> s.phase(Phase.CANCELED).historical())
        .status(DONE, s -> s.phase(Phase.COMPLETED).historical().terminal().successful())
        .commands(PLACE, FINISH, CANCEL, REOPEN)
        .transition(t -> t.from(OrderStatus.NEW).on(PLACE).by(Actor.CUSTOMER).to(OPEN))
        .transition(t -> t.from(OPEN).on(FINISH).by(Actor.STAFF).to(DONE))
        .transition(t -> t.from(OPEN).on(CANCEL).by(Actor.STAFF).to(WRITTEN_OTHERWISE))
        .transition(t -> t.from(WRITTEN_OTHERWISE).on(REOPEN).by(Actor.STAFF).to(OPEN))
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
