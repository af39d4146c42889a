package dev.orderstatus.core.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnsteadyOrderTests {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final OrderSnapshot DUE = OrderSnapshot.of(
      OrderCode.of("EX-000017-K"),
      Webshop.GOODS,
      Webshop.RECEIVED,
      NOON,
      NOON,
      Payment.DUE,
      false,
      true,
      Attributes.none());

  /** Is due whenever it is asked for the first, third, fifth time, and paid in between. */
  private static final class Unsteady implements Order {
    private int asked;

    @Override
    public OrderCode code() {
      return DUE.code();
    }

    @Override
    public OrderType type() {
      return DUE.type();
    }

    @Override
    public OrderStatus status() {
      return DUE.status();
    }

    @Override
    public Instant statusSince() {
      return DUE.statusSince();
    }

    @Override
    public Instant placedAt() {
      return DUE.placedAt();
    }

    @Override
    public Payment payment() {
      return asked++ % 2 == 0 ? Payment.DUE : Payment.PAID;
    }

    @Override
    public boolean test() {
      return DUE.test();
    }

    @Override
    public boolean account() {
      return DUE.account();
    }

    @Override
    public Attributes attributes() {
      return DUE.attributes();
    }
  }

  @Test
  void anOrderThatChangesWhileItIsDecidedSpoilsNoOtherDecision() {
    OrderLifecycle lifecycle = OrderStatuses.builtIn().lifecycle("webshop");
    for (int i = 0; i < 5; i++) {
      Order unsteady = new Unsteady();
      lifecycle.decide(unsteady, Webshop.PROCESS, Actor.STAFF, NOON);
      lifecycle.options(unsteady, Actor.STAFF, NOON);
      lifecycle.decide(unsteady, Webshop.PROCESS, Actor.STAFF, NOON);
    }
    assertThat(lifecycle.decide(DUE, Webshop.PROCESS, Actor.STAFF, NOON))
        .isInstanceOf(Refused.class);
    assertThat(lifecycle.can(DUE, Webshop.PROCESS, Actor.STAFF, NOON)).isFalse();
    assertThat(lifecycle
            .decide(DUE.withPayment(Payment.PAID), Webshop.PROCESS, Actor.STAFF, NOON)
            .isAccepted())
        .isTrue();
  }
}
