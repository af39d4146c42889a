package dev.orderstatus.api.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartsTests {

  @Test
  void unitsAreEqualInWhateverOrderTheyWereGiven() {
    Units units = Units.of("B", 2).and("A", 1);
    assertThat(units).isEqualTo(Units.of(Map.of("A", 1L, "B", 2L))).hasToString("1 A, 2 B");
    assertThat(units).hasSameHashCodeAs(Units.of("A", 1).and("B", 2));
    assertThat(units).isNotEqualTo(Units.of("A", 1)).isNotEqualTo(units.and("A", 3));
    assertThat(units.byLine()).containsExactly(Map.entry("A", 1L), Map.entry("B", 2L));
    assertThat(units.and("A", 3).byLine()).containsEntry("A", 3L);
  }

  @Test
  void everyStatusCountsAsTheTableSays() {
    assertThat(SmallOrders.PARCELS.stream()
            .map(status -> Share.parcel("p", status, Units.of("A", 1)).countsAs()))
        .containsExactly(
            CountsAs.PACKED,
            CountsAs.OUT,
            CountsAs.OUT,
            CountsAs.READY,
            CountsAs.ARRIVED,
            CountsAs.ARRIVED,
            CountsAs.LOST,
            CountsAs.CAME_BACK,
            CountsAs.NOTHING,
            CountsAs.UNKNOWN);
    assertThat(SmallOrders.RETURNS.stream()
            .map(status -> Share.returned("r", status, Units.of("A", 1)).countsAs()))
        .containsExactly(
            CountsAs.ANNOUNCED,
            CountsAs.RETURNED,
            CountsAs.NOTHING,
            CountsAs.NOTHING,
            CountsAs.UNKNOWN);
  }

  @Test
  void aPartOfAKindOfOnesOwnCountsAsItSays() {
    Share repair = new Share("repair", "x1", "at-the-workshop", CountsAs.OUT, Units.of("A", 1));
    Standing standing =
        Standing.of(OrderParts.of(Money.of("EUR", 0), Line.of("A", 1)).with(repair));
    assertThat(standing.fulfillment()).isEqualTo(FulfillmentWord.SHIPPED);
    assertThat(standing.unknown()).isEmpty();
  }

  @Test
  void partsOfTwoKindsMayHaveTheSameCode() {
    Standing standing = Standing.of(OrderParts.of(Money.of("EUR", 0), Line.of("A", 1))
        .with(Share.returned("1", "received", Units.of("A", 1)))
        .with(Share.parcel("1", "delivered", Units.of("A", 1))));
    assertThat(standing.returned()).isEqualTo(ReturnWord.RETURNED);
  }

  @Test
  void aCopyChangesOneFact() {
    PaymentSums payment = PaymentSums.of("t1", "EUR");
    assertThat(Stream.of(
            payment.withAuthorized(1),
            payment.withAgreed(1),
            payment.withCaptured(1),
            payment.withRefunded(1),
            payment.withDisputed(true),
            payment.withLinked(false),
            payment.withAttempt(PaymentAttempt.FAILED)))
        .containsExactly(
            new PaymentSums("t1", "EUR", 1, 0, 0, 0, false, true, PaymentAttempt.NONE),
            new PaymentSums("t1", "EUR", 0, 1, 0, 0, false, true, PaymentAttempt.NONE),
            new PaymentSums("t1", "EUR", 0, 0, 1, 0, false, true, PaymentAttempt.NONE),
            new PaymentSums("t1", "EUR", 0, 0, 0, 1, false, true, PaymentAttempt.NONE),
            new PaymentSums("t1", "EUR", 0, 0, 0, 0, true, true, PaymentAttempt.NONE),
            new PaymentSums("t1", "EUR", 0, 0, 0, 0, false, false, PaymentAttempt.NONE),
            new PaymentSums("t1", "EUR", 0, 0, 0, 0, false, true, PaymentAttempt.FAILED));
    assertThat(Line.of("A", 2).withCanceled(1).withoutShipping())
        .isEqualTo(new Line("A", 2, 1, false));
    assertThat(Money.of("EUR", 2).withGranted(1)).isEqualTo(new Money("EUR", 2, 1, 0));
  }

  @Test
  void standingsAreEqualWhereTheirFactsGiveTheSame() {
    OrderParts order = OrderParts.of(Money.of("EUR", 5), Line.of("A", 2));
    Standing standing = Standing.of(order);
    assertThat(standing)
        .isEqualTo(Standing.of(order))
        .hasSameHashCodeAs(Standing.of(order))
        .hasToString("unshipped, none, unpaid")
        .isNotEqualTo(Standing.of(order.withCanceled(true)))
        .isNotEqualTo(Standing.of(OrderParts.of(Money.of("USD", 5), Line.of("A", 2))))
        .isNotEqualTo(Standing.of(order.with(Share.parcel("p1", "beamed", Units.of("A", 1)))));
    assertThat(standing.currency()).isEqualTo("EUR");
    assertThat(standing.isOrderCanceled()).isFalse();
  }

  @Test
  void theWordsAreLowerCaseCodes() {
    assertThat(codes(FulfillmentWord.values()))
        .containsExactly(
            "canceled",
            "nothing-to-ship",
            "unshipped",
            "partly-shipped",
            "shipped",
            "partly-delivered",
            "delivered");
    assertThat(codes(ReturnWord.values())).containsExactly("none", "partly-returned", "returned");
    assertThat(codes(PaymentWord.values()))
        .containsExactly(
            "refunded",
            "partly-refunded",
            "nothing-due",
            "overpaid",
            "paid",
            "authorized",
            "partly-paid",
            "partly-authorized",
            "unpaid");
    assertThat(codes(PaymentAttempt.values())).containsExactly("none", "under-way", "failed");
    assertThat(codes(StandingNumber.values())).contains("to-pay", "came-back");
    assertThat(codes(CountsAs.values())).contains("came-back", "unknown");
  }

  private static List<String> codes(Enum<?>[] words) {
    return Arrays.stream(words).map(Enum::toString).toList();
  }

  @Test
  void aMissingFactIsRefusedAtOnce() {
    assertThatNullPointerException().isThrownBy(() -> Line.of(null, 1)).withMessage("code");
    assertThatNullPointerException()
        .isThrownBy(() -> Share.parcel("p1", "packed", null))
        .withMessage("units");
    assertThatNullPointerException().isThrownBy(() -> Standing.of(null)).withMessage("parts");
  }
}
