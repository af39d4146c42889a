package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static dev.orderstatus.core.internal.engine.Told.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import org.junit.jupiter.api.Test;

/** A set with more statuses than any shop has. */
class LongChainTests {

  private static final int MANY = 10_000;

  private static OrderStatus step(int number) {
    return OrderStatus.of("step-" + number);
  }

  @Test
  void aChainOfTenThousandStatusesCompilesAndIsWalked() {
    StatusSet.Builder set = StatusSet.named("chain", "Chain").types(PARCEL).commands(BEGIN, FINISH);
    set.on(BEGIN, from(NEW).by(STAFF).to(step(0)));
    for (int i = 0; i < MANY; i++) {
      int at = i;
      boolean last = i == MANY - 1;
      set.status(StatusDefinition.of(step(at)).ending(last ? Ending.TERMINAL : Ending.NONE));
      if (!last) {
        set.on(FINISH, from(step(at)).by(STAFF).to(step(at + 1)));
      }
    }
    OrderLifecycle lifecycle = lifecycle(set);
    for (int i = 0; i < MANY - 1; i++) {
      assertThat(
              Told.accepted(lifecycle.decide(order(step(i)), FINISH, STAFF, AT)).to())
          .isEqualTo(step(i + 1));
    }
    assertThat(reasons(lifecycle.decide(order(step(MANY - 1)), FINISH, STAFF, AT)))
        .containsExactly("order-is-closed");
    assertThat(reasons(lifecycle.decide(order(step(MANY)), FINISH, STAFF, AT)))
        .containsExactly("unknown-status");
  }
}
