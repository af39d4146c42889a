package dev.orderstatus.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.kind.ParcelKind;
import dev.orderstatus.core.kind.PaymentKind;
import dev.orderstatus.core.kind.ReturnKind;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.core.webshop.WebshopParts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WholeCoverageTests {

  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

  private final Coverage orders = Coverage.of(WebshopParts.set());
  private final Coverage parcels =
      Coverage.of(ParcelKind.kind(Webshop.PROCESSING).set());
  private final OrderLifecycle recorded =
      parcels.record(orders.record(OrderStatuses.builtIn().lifecycle(WebshopParts.ID)));
  private final WholeLifecycle shop = recorded.wholes();

  private Whole whole = Whole.of(
      OrderSnapshot.toPlace(OrderCode.of("EX-000017-K"), Webshop.GOODS, Payment.DUE),
      Money.of("EUR", 5000),
      Line.of("A", 2));

  private void take(CourseRequest request) {
    whole = shop.decide(whole, request).after();
  }

  private static CourseRequest request(Action action, Actor actor) {
    return CourseRequest.of(action, actor, NOW);
  }

  private static Map<String, Long> counts(Coverage coverage, Dimension dimension) {
    return coverage.report().counts(dimension);
  }

  @Test
  void theStepsOfTheOrderAndOfItsPartsAreCountedEachInTheirSet() {
    take(request(Webshop.PLACE, Actor.CUSTOMER));
    take(request(PaymentKind.PAYMENT_CAPTURED, Actor.PAYMENT_PROVIDER)
        .about("payment", "tr_1")
        .with(CourseRequest.AMOUNT, 5000L));
    take(request(ParcelKind.PACK, Actor.STAFF).about("parcel", "p1").with(Units.of("A", 3)));
    take(request(ParcelKind.PACK, Actor.STAFF).about("parcel", "p1").with(Units.of("A", 2)));

    assertThat(counts(orders, Dimension.TRANSITIONS))
        .containsEntry("place: (new) -> received for goods", 1L)
        .anySatisfy((name, count) -> {
          assertThat(name).startsWith("follow: received -> processing for goods");
          assertThat(count).isEqualTo(1);
        });
    assertThat(counts(parcels, Dimension.TRANSITIONS))
        .containsEntry("pack: (new) -> packed for parcel", 1L);
    assertThat(counts(parcels, Dimension.ACTORS)).containsEntry("pack by staff", 1L);
    assertThat(counts(parcels, Dimension.REASONS)).containsEntry("more-than-to-pack", 1L);
    assertThat(counts(parcels, Dimension.GUARDS).entrySet())
        .filteredOn(guard ->
            guard.getKey().startsWith("pack ") && guard.getKey().contains("more-than-to-pack"))
        .extracting(Map.Entry::getValue)
        .containsExactlyInAnyOrder(1L, 1L);
  }

  @Test
  void whatTheRequestGivesIsCountedWithTheFactsOfTheOrder() {
    Coverage returns = Coverage.of(ReturnKind.kind().set());
    WholeLifecycle counted =
        returns.record(OrderStatuses.builtIn().lifecycle(WebshopParts.ID)).wholes();
    Whole shipped = whole
        .with(whole.order().withStatus(Webshop.SHIPPED))
        .with(Part.of("parcel", "p1")
            .status(ParcelKind.SHIPPED)
            .units(Units.of("A", 1))
            .build());
    for (long units : List.of(1L, 2L, 1L)) {
      CourseRequest announce = request(ReturnKind.ANNOUNCE_RETURN, Actor.CUSTOMER)
          .about("return", "r1")
          .with(Units.of("A", units));
      counted.decide(shipped, announce);
      assertThat(counted.view(shipped, announce).attributes().get(WholeFacts.GIVEN_BEYOND_OUT))
          .contains(units - 1);
    }
    assertThat(counts(returns, Dimension.GUARDS).entrySet())
        .filteredOn(guard -> guard.getKey().contains("more-than-out"))
        .extracting(Map.Entry::getValue)
        .containsExactlyInAnyOrder(2L, 1L);

    counted.decide(
        shipped,
        request(ReturnKind.RETURN_RECEIVED, Actor.STAFF)
            .about("return", "r2")
            .with(Units.of("A", 1)));
    assertThat(counts(returns, Dimension.TRANSITIONS))
        .containsEntry("return-received: announced -> received for return", 1L);
  }
}
