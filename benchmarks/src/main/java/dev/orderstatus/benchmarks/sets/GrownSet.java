package dev.orderstatus.benchmarks.sets;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.TransitionDefinition.from;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.OrderStatuses;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A set of any size: a row of statuses, each with a step to the next one, a step past it, and a way
 * to be canceled from all but the last.
 */
public final class GrownSet {

  public static final OrderType GOODS = OrderType.of("goods");
  private static final Action PLACE = Action.of("place");
  public static final Action NEXT = Action.of("next");
  private static final Action SKIP = Action.of("skip");
  private static final Action CANCEL = Action.of("cancel");
  private static final OrderStatus CANCELED = OrderStatus.of("canceled");
  private static final ReasonCode NOT_PAID = ReasonCode.of("not-paid");

  private GrownSet() {}

  static OrderLifecycle lifecycle(int size) {
    return OrderStatuses.builtIn().with(set(size)).lifecycle("grown");
  }

  /** A status of the row, the first with number 0. */
  public static OrderStatus status(int number) {
    return OrderStatus.of("status-" + number);
  }

  public static StatusSet set(int size) {
    OrderStatus[] row =
        IntStream.range(0, size - 1).mapToObj(GrownSet::status).toArray(OrderStatus[]::new);
    int last = row.length - 1;
    StatusSet.Builder set = StatusSet.named("grown", "Grown").types(GOODS);
    for (int i = 0; i < last; i++) {
      set.status(StatusDefinition.of(row[i]).phase(Phase.IN_PROGRESS).recent());
    }
    set.status(StatusDefinition.of(row[last])
            .phase(Phase.COMPLETED)
            .historical()
            .terminal()
            .successful())
        .status(StatusDefinition.of(CANCELED).phase(Phase.CANCELED).historical().terminal())
        .commands(PLACE, NEXT, SKIP, CANCEL)
        .on(PLACE, from(OrderStatus.NEW).by(CUSTOMER).to(row[0]));
    for (int i = 0; i < last; i++) {
      OrderStatus from = row[i];
      OrderStatus next = row[i + 1];
      OrderStatus afterNext = row[Math.min(i + 2, last)];
      set.on(
              NEXT,
              from(from).by(STAFF).guard(Condition.paymentSettled(), NOT_PAID).to(next))
          .on(SKIP, from(from).by(STAFF).to(afterNext))
          .on(CANCEL, from(from).by(CUSTOMER, STAFF).to(CANCELED));
    }
    return set.texts(texts(row)).build();
  }

  private static Texts texts(OrderStatus[] row) {
    Map<String, String> texts = new HashMap<>();
    for (OrderStatus status : row) {
      describe(texts, status);
    }
    describe(texts, CANCELED);
    for (Action action : new Action[] {PLACE, NEXT, SKIP, CANCEL}) {
      texts.put("action." + action + ".label", action.value());
    }
    texts.put("type." + GOODS, "goods");
    texts.put("reason." + NOT_PAID, "not paid");
    return Texts.of(Map.of(Locale.ENGLISH, texts));
  }

  private static void describe(Map<String, String> texts, OrderStatus status) {
    texts.put("status." + status + ".label", status.value());
    texts.put("status." + status + ".headline", status.value());
    texts.put("status." + status + ".body", status.value());
    texts.put("status." + status + ".next.1", "");
  }
}
