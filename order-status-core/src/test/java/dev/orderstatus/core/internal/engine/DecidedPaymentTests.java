package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.engine.SmallSet.DONE;
import static dev.orderstatus.core.internal.engine.SmallSet.OPEN;
import static dev.orderstatus.core.internal.engine.SmallSet.TOUCH;
import static dev.orderstatus.core.internal.engine.SmallSet.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.audit.Facts;
import dev.orderstatus.core.audit.SnapshotAudit;
import dev.orderstatus.core.word.SeenStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A payment that an action of the set leads to is no longer the shop's to find out. */
class DecidedPaymentTests {

  @Test
  void anActionThatPaysBackInPartSaysWhereThatCanBe() {
    OrderLifecycle decides = with(
        set -> set.on(TOUCH, from(DONE).by(STAFF).stay().paymentBecomes(Payment.PARTLY_REFUNDED)));
    OrderLifecycle leavesOpen = with(set -> set.on(TOUCH, from(DONE).by(STAFF).stay()));

    assertThat(canBe(decides, OPEN)).isFalse();
    assertThat(canBe(decides, DONE)).isTrue();
    assertThat(canBe(leavesOpen, OPEN)).isTrue();
  }

  private static boolean canBe(OrderLifecycle lifecycle, OrderStatus status) {
    Facts facts = new Facts(
        Optional.empty(),
        Optional.of(Payment.PARTLY_REFUNDED),
        Optional.empty(),
        Optional.empty(),
        Attributes.none());
    return SnapshotAudit.of(lifecycle, List.of())
        .accept("A", SeenStatus.of(status), facts)
        .isEmpty();
  }
}
