package dev.orderstatus.benchmarks.growth;

import static dev.orderstatus.api.definition.TransitionDefinition.from;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A set of any number of statuses, one after the other, with three transitions from each. */
final class LargeSet {
  static final OrderType PARCEL = OrderType.of("parcel");
  static final Action BEGIN = Action.of("begin");
  static final Action ADVANCE = Action.of("advance");
  static final Action CLOSE = Action.of("close");
  static final Action LOOK_AT = Action.of("look-at");

  private LargeSet() {}

  static List<OrderStatus> statuses(int count) {
    List<OrderStatus> statuses = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      statuses.add(OrderStatus.of("stage-" + i));
    }
    return statuses;
  }

  static StatusSet of(List<OrderStatus> statuses) {
    int last = statuses.size() - 1;
    StatusSet.Builder set = StatusSet.named("large", "Large").types(PARCEL);
    for (int i = 0; i <= last; i++) {
      StatusDefinition.Builder status = StatusDefinition.of(statuses.get(i));
      set.status(
          i == last
              ? status.phase(Phase.COMPLETED).historical().terminal().successful()
              : status.phase(Phase.IN_PROGRESS).recent());
    }
    set.commands(BEGIN, ADVANCE, CLOSE, LOOK_AT);
    set.on(BEGIN, from(OrderStatus.NEW).by(Actor.CUSTOMER).to(statuses.get(0)));
    for (int i = 0; i < last; i++) {
      OrderStatus from = statuses.get(i);
      OrderStatus next = statuses.get(i + 1);
      set.on(ADVANCE, from(from).by(Actor.STAFF).to(next));
      set.on(CLOSE, from(from).by(Actor.STAFF).to(statuses.get(last)));
      set.on(LOOK_AT, from(from).by(Actor.CUSTOMER, Actor.STAFF).stay());
    }
    return set.texts(Texts.of(Map.of(Locale.ENGLISH, texts(statuses)))).build();
  }

  private static Map<String, String> texts(List<OrderStatus> statuses) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("type.parcel", "Parcel");
    for (Action action : List.of(BEGIN, ADVANCE, CLOSE, LOOK_AT)) {
      texts.put("action." + action + ".label", "Do it");
    }
    for (OrderStatus status : statuses) {
      texts.put("status." + status + ".label", "At " + status);
      texts.put("status." + status + ".headline", "Your parcel is on its way.");
      texts.put("status." + status + ".body", "Your order {code} has come to the next desk.");
    }
    return texts;
  }
}
