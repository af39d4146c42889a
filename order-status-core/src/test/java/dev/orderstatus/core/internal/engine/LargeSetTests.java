package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.definition.Condition.given;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static dev.orderstatus.core.internal.engine.Told.effects;
import static dev.orderstatus.core.internal.engine.Told.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.OpenRow;
import dev.orderstatus.api.order.OrderSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sets that are larger than any shop's. */
class LargeSetTests {

  @Test
  void manyActionsTypesAndStatusesAreDistinguished() {
    List<Action> actions =
        IntStream.range(0, 60).mapToObj(i -> Action.of("do-" + i)).toList();
    List<OrderType> types =
        IntStream.range(0, 7).mapToObj(i -> OrderType.of("type-" + i)).toList();
    OrderLifecycle lifecycle = with(set -> {
      set.types(types.toArray(OrderType[]::new)).commands(actions.toArray(Action[]::new));
      for (Action action : actions) {
        for (OrderType type : types) {
          set.on(
              action,
              from(OPEN, DONE)
                  .by(STAFF)
                  .stay()
                  .forTypes(type)
                  .effect(Effect.forStaff(action + "-for-" + type)));
        }
      }
      return set;
    });
    for (OrderType type : types) {
      assertThat(lifecycle.decide(order(type, NEW), BEGIN, CUSTOMER, AT).isAccepted())
          .isTrue();
    }
    for (Action action : actions) {
      for (OrderType type : types) {
        assertThat(effects(lifecycle.decide(order(type, OPEN), action, STAFF, AT)))
            .containsExactly(action + "-for-" + type);
      }
      assertThat(reasons(lifecycle.decide(order(PARCEL, OPEN), action, STAFF, AT)))
          .containsExactly("wrong-order-type");
    }
  }

  @Test
  void moreConditionsThanCanBeRememberedAreDecidedAllTheSame() {
    for (int count : List.of(11, 12, 13, 14, 31, 32, 40, 70)) {
      List<Attribute<String>> marks =
          IntStream.range(0, count).mapToObj(i -> Attribute.text("mark-" + i)).toList();
      OrderLifecycle lifecycle = guardedByEach(marks);
      OrderSnapshot order = order(OPEN);
      assertThat(reasons(lifecycle.decide(order, TOUCH, CUSTOMER, AT))).hasSize(count + 1);
      List<String> missing =
          new ArrayList<>(marks.stream().map(mark -> "no-" + mark).toList());
      for (Attribute<String> mark : marks) {
        assertThat(reasons(lifecycle.decide(order, TOUCH, STAFF, AT))).isEqualTo(missing);
        order = order.with(mark, "x");
        missing.remove(0);
        int given = marks.size() - missing.size();
        List<Attribute<?>> takes = List.copyOf(marks.subList(0, given));
        List<Attribute<?>> needs = List.copyOf(marks.subList(given, count));
        assertThat(lifecycle.options(order, STAFF, AT).allowed())
            .contains(new Options.Allowed(TOUCH, false, needs, takes));
      }
      assertThat(lifecycle.decide(order, TOUCH, STAFF, AT).isAccepted()).isTrue();
      assertThat(lifecycle.can(order, TOUCH, CUSTOMER, AT)).isFalse();
    }
  }

  private static OrderLifecycle guardedByEach(List<Attribute<String>> marks) {
    return with(set -> set.attributes(marks.toArray(Attribute<?>[]::new))
        .on(TOUCH, guarded(marks).stay().inputs(marks.toArray(Attribute<?>[]::new))));
  }

  private static OpenRow guarded(List<Attribute<String>> marks) {
    OpenRow row = from(OPEN).by(STAFF);
    marks.forEach(mark -> row.guard(given(mark), ReasonCode.of("no-" + mark)));
    return row;
  }
}
