package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.Attributes;
import org.junit.jupiter.api.Test;

/** What of an order a set cannot read. */
class OrderProblemTests {

  private static final Attribute<Long> COUNT = Attribute.wholeNumber("count");

  private final OrderLifecycle lifecycle = with(set -> set.attributes(COUNT));

  @Test
  void anOrderThatTheSetKnowsHasNone() {
    assertThat(lifecycle.problems(order(OPEN).with(MARK, "x").with(COUNT, Long.MAX_VALUE)))
        .isEmpty();
    assertThat(lifecycle.problems(order(OrderStatus.NEW))).isEmpty();
  }

  @Test
  void eachFactThatItCannotReadIsNamedOnceInOrder() {
    assertThat(lifecycle.problems(order(OrderType.of("letter"), OrderStatus.of("nowhere"))
            .withAttributes(Attributes.none()
                .withRaw("shade", "dark")
                .withRaw("day", "soon")
                .withRaw("count", 4)
                .withRaw("mark", " "))))
        .containsExactly(
            "status nowhere is none of the set",
            "type letter is none of the set",
            "attribute shade is none of the set",
            "attribute day: \"soon\" does not fit; expected a date such as 2026-11-21",
            "attribute count: it is kept as Integer, not as whole-number");
  }
}
