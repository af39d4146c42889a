package dev.orderstatus.core.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An order that another thread changes while it is asked about spoils no answer for others. */
class ChangingOrderTests {

  private static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void anUnknownStatusStaysUnknown(int readings) {
    spoils(readings, order(OrderStatus.of("parcel:gone"), Webshop.GOODS));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void anUnknownTypeStaysUnknown(int readings) {
    spoils(readings, order(Webshop.PROCESSING, OrderType.of("parcel:lost")));
  }

  private static void spoils(int readings, OrderSnapshot unknown) {
    OrderLifecycle fresh = OrderStatuses.builtIn().lifecycle("webshop");
    OrderLifecycle asked = OrderStatuses.builtIn().lifecycle("webshop");
    Request ship = Request.of(Webshop.SHIP, Actor.STAFF, AT);

    asked.decide(new Changing(readings, unknown), ship);
    asked.options(new Changing(readings, unknown), Actor.STAFF, AT);
    asked.can(new Changing(readings, unknown), Webshop.CANCEL, Actor.STAFF, AT);

    assertThat(asked.decide(unknown, ship)).isEqualTo(fresh.decide(unknown, ship));
    assertThat(asked.decide(unknown, Webshop.CANCEL, Actor.STAFF, AT))
        .isEqualTo(fresh.decide(unknown, Webshop.CANCEL, Actor.STAFF, AT));
    assertThat(asked.options(unknown, Actor.STAFF, AT))
        .isEqualTo(fresh.options(unknown, Actor.STAFF, AT));
  }

  private static OrderSnapshot order(OrderStatus status, OrderType type) {
    return OrderSnapshot.of(
        OrderCode.of("EX", 17), type, status, AT, AT, Payment.PAID, false, true, Attributes.none());
  }

  /** In process when its status or type is read for the first times, then like another order. */
  private static final class Changing implements Order {
    private final OrderSnapshot next;
    private int statusReadings;
    private int typeReadings;

    Changing(int readings, OrderSnapshot next) {
      this.next = next;
      this.statusReadings = readings;
      this.typeReadings = readings;
    }

    @Override
    public OrderCode code() {
      return next.code();
    }

    @Override
    public OrderType type() {
      return typeReadings-- > 0 ? Webshop.GOODS : next.type();
    }

    @Override
    public OrderStatus status() {
      return statusReadings-- > 0 ? Webshop.PROCESSING : next.status();
    }

    @Override
    public Instant statusSince() {
      return next.statusSince();
    }

    @Override
    public Instant placedAt() {
      return next.placedAt();
    }

    @Override
    public Payment payment() {
      return next.payment();
    }

    @Override
    public boolean test() {
      return next.test();
    }

    @Override
    public boolean account() {
      return next.account();
    }

    @Override
    public Attributes attributes() {
      return next.attributes();
    }
  }
}
