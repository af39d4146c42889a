package dev.orderstatus.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The plugin that the page about plugins shows does what the page says. */
class ParcelsTests {

  private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

  private final OrderLifecycle webshop =
      OrderStatuses.builtIn().with(new Parcels().plugin()).lifecycle("webshop");

  @Test
  void aParcelNeedsATrackingCodeAndIsDelivered() {
    OrderSnapshot packed = OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(Webshop.GOODS)
        .status(Webshop.PROCESSING)
        .statusSince(AT)
        .placedAt(AT)
        .payment(Payment.PAID)
        .build();
    Request ship = Request.of(Webshop.SHIP, Actor.STAFF, AT);
    Request shipWithCode = ship.with(Webshop.REFERENCE, "3S1");

    assertThat(webshop.decide(packed, ship))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reasons())
                .extracting(Reason::code)
                .containsExactly(Parcels.NO_CODE));
    OrderSnapshot shipped =
        OrderSnapshot.copyOf(webshop.decide(packed, shipWithCode).applyTo(packed, shipWithCode));
    assertThat(webshop.decide(shipped, Request.of(Parcels.DELIVER, Actor.CARRIER, AT)))
        .isInstanceOfSatisfying(
            Accepted.class, accepted -> assertThat(accepted.to()).isEqualTo(Parcels.DELIVERED));
    assertThat(webshop
            .messages()
            .describe(shipped.withStatus(Parcels.DELIVERED), AT, Locale.forLanguageTag("nl"))
            .label())
        .isEqualTo("Bezorgd");
  }
}
