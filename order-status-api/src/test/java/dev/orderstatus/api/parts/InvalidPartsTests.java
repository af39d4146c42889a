package dev.orderstatus.api.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidPartsTests {

  private static final Line A = Line.of("A", 3);
  private static final OrderParts ORDER = OrderParts.of(Money.of("EUR", 50), A);
  private static final PaymentSums PAYMENT = PaymentSums.of("t1", "EUR");
  private static final long MOST = Long.MAX_VALUE;

  private static Share parcel(String code, String status, long units) {
    return Share.parcel(code, status, Units.of("A", units));
  }

  private static OrderParts of(Line... lines) {
    return OrderParts.of(Money.of("EUR", 0), lines);
  }

  private static OrderParts costing(String currency, long total, long granted) {
    return OrderParts.of(Money.of(currency, total).withGranted(granted), A);
  }

  static Stream<Arguments> impossible() {
    return Stream.of(
        arguments(of(Line.of("A", 0)), "line A: ordered is 0, expected 1 or more"),
        arguments(of(A.withCanceled(-1)), "line A: canceled is -1, expected 0 or more"),
        arguments(of(A.withCanceled(4)), "line A: 4 canceled, but 3 ordered"),
        arguments(of(A, A), "line A: is given twice, but each line needs a code of its own"),
        arguments(
            of(Line.of("A", MOST), Line.of("B", 1)),
            "line B: its 1 ordered units and the 9223372036854775807 of others do not fit 64 bits"
                + " together"),
        arguments(
            ORDER.with(parcel("p1", "packed", 0)).with(parcel("p1", "lost", 0)),
            "parcel p1: is given twice, but each parcel needs a code of its own"),
        arguments(
            ORDER.with(Share.parcel("p1", "canceled", Units.of("X", 2))),
            "parcel p1: has 2 of line X, which is not there, expected one of A"),
        arguments(
            of().with(Share.returned("r1", "odd", Units.of("X", 2))),
            "return r1: has 2 of line X, which is not there, expected one of none"),
        arguments(
            ORDER.with(parcel("p1", "canceled", -1)),
            "parcel p1: has -1 of line A, expected 0 or more"),
        arguments(
            of(A.withCanceled(1)).with(parcel("p1", "packed", 1)).with(parcel("p2", "shipped", 2)),
            "parcel p1, parcel p2: 3 of line A, but only 2 of it active"),
        arguments(
            of(A.withoutShipping()).with(parcel("p1", "delivered", 1)),
            "parcel p1: 1 of line A, but only 0 of it active, as it does not have to be shipped"),
        arguments(
            ORDER.with(parcel("p1", "picked-up", 4)).withCanceled(true),
            "parcel p1: 4 of line A, but only 3 of it active"),
        arguments(
            ORDER.with(parcel("p1", "lost", MOST)).with(parcel("p2", "lost", 1)),
            "parcel p2: its 1 units and the 9223372036854775807 of others do not fit 64 bits"
                + " together"),
        arguments(
            ORDER
                .with(parcel("p1", "ready-for-pickup", 1))
                .with(parcel("p2", "lost", 1))
                .with(Share.returned("r1", "announced", Units.of("A", 1)))
                .with(Share.returned("r2", "received", Units.of("A", 1))),
            "return r1, return r2: 2 of line A, but only 1 of it out or arrived"),
        arguments(
            costing("eur", 0, 0),
            "money: \"eur\" is not a currency, expected an ISO 4217 code, such as EUR"),
        arguments(costing("EUR", -1, 0), "money: total is -1, expected 0 or more"),
        arguments(costing("EUR", 0, -1), "money: granted is -1, expected 0 or more"),
        arguments(
            OrderParts.of(Money.of("EUR", 9).withGranted(3).withWaived(-1), A),
            "money: waived is -1, expected 0 or more"),
        arguments(
            OrderParts.of(Money.of("EUR", 9).withGranted(3).withWaived(4), A),
            "money: 4 waived, but 3 granted, of which the waived amount is a part"),
        arguments(
            ORDER.with(PAYMENT).with(PAYMENT),
            "payment t1: is given twice, but each payment needs a code of its own"),
        arguments(
            ORDER.with(PAYMENT.withAuthorized(-1)),
            "payment t1: authorized is -1, expected 0 or more"),
        arguments(
            ORDER.with(PAYMENT.withAgreed(-1)), "payment t1: agreed is -1, expected 0 or more"),
        arguments(
            ORDER.with(PAYMENT.withCaptured(-1)), "payment t1: captured is -1, expected 0 or more"),
        arguments(
            ORDER.with(PAYMENT.withRefunded(-1)), "payment t1: refunded is -1, expected 0 or more"),
        arguments(
            ORDER.with(PAYMENT.withCaptured(5).withRefunded(6)),
            "payment t1: 6 refunded, but 5 captured"),
        arguments(
            ORDER.with(PaymentSums.of("t1", "USD")),
            "payment t1: is in USD, but the order in EUR, and two currencies cannot be added"),
        arguments(overflowing(PAYMENT.withCaptured(MOST)), overflow("captured")),
        arguments(overflowing(PAYMENT.withAuthorized(MOST)), overflow("authorized")),
        arguments(overflowing(PAYMENT.withAgreed(MOST)), overflow("agreed")));
  }

  private static OrderParts overflowing(PaymentSums most) {
    PaymentSums one =
        PaymentSums.of("t2", "EUR").withAuthorized(1).withAgreed(1).withCaptured(1);
    return ORDER.with(most).with(one);
  }

  private static String overflow(String what) {
    return "payment t2: its 1 " + what
        + " and the 9223372036854775807 of others do not fit 64 bits together";
  }

  private static List<String> problems(OrderParts order) {
    return catchThrowableOfType(InvalidPartsException.class, () -> Standing.of(order))
        .problems();
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void whatCannotBeIsReportedWithThePartAndBothNumbers(OrderParts order, String problem) {
    assertThat(problems(order)).containsExactly(problem);
  }

  @Test
  void allProblemsAreReportedAtOnceAndInOneOrder() {
    OrderParts wrong = OrderParts.builder()
        .money(Money.of("eur", -1))
        .lines(List.of(Line.of("B", 0), A.withCanceled(4)))
        .shares(List.of(Share.parcel("p2", "lost", Units.of(Map.of("X", 1L, "A", -1L)))))
        .payments(List.of(PAYMENT.withRefunded(1).withAgreed(-1)))
        .build();
    assertThat(problems(wrong))
        .containsExactly(
            "line A: 4 canceled, but 3 ordered",
            "line B: ordered is 0, expected 1 or more",
            "parcel p2: has -1 of line A, expected 0 or more",
            "parcel p2: has 1 of line X, which is not there, expected one of A, B",
            "money: \"eur\" is not a currency, expected an ISO 4217 code, such as EUR",
            "money: total is -1, expected 0 or more",
            "payment t1: agreed is -1, expected 0 or more",
            "payment t1: 1 refunded, but 0 captured",
            "payment t1: is in EUR, but the order in eur, and two currencies cannot be added");
    assertThatCode(() -> Standing.of(wrong))
        .hasMessageStartingWith("the order's parts have 9 problem(s):\n  line A: 4 canceled");
  }

  @Test
  void aCodeIsShownShortAndOnOneLine() {
    Line odd = Line.of("a\nb".repeat(20), 0);
    assertThat(problems(of(odd)))
        .containsExactly(
            "line a?ba?ba?ba?ba?ba?ba?ba?ba?ba?ba?ba?ba?ba...: ordered is 0, expected 1 or more");
  }

  @Test
  void atMostTenLinesAreNamed() {
    Line[] lines = new Line[12];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = Line.of(Character.toString('a' + i), 1);
    }
    assertThat(problems(of(lines).with(parcel("p1", "lost", 1))))
        .containsExactly(
            "parcel p1: has 1 of line A, which is not there, expected one of a, b, c, d, e, f, g,"
                + " h, i, j");
  }

  @Test
  void theGreatestNumbersAreCounted() {
    Standing standing = Standing.of(OrderParts.of(Money.of("EUR", MOST), Line.of("A", MOST))
        .with(parcel("p1", "delivered", MOST - 1))
        .with(parcel("p2", "shipped", 1))
        .with(PAYMENT.withAuthorized(MOST).withAgreed(MOST)));
    assertThat(standing.number(StandingNumber.UNITS_OUT)).isEqualTo(MOST);
    assertThat(standing.number(StandingNumber.TO_PAY)).isEqualTo(MOST);
    assertThat(standing.number(StandingNumber.TO_SECURE)).isZero();
    assertThat(standing.payment()).isEqualTo(PaymentWord.AUTHORIZED);
    Standing free = Standing.of(of(A).with(PAYMENT.withAuthorized(MOST).withAgreed(MOST)));
    assertThat(free.number(StandingNumber.TO_SECURE)).isZero();
  }

  @Test
  void whatCountsAsNothingIsNotAddedUp() {
    Standing standing = Standing.of(ORDER
        .with(parcel("p1", "canceled", MOST))
        .with(parcel("p2", "canceled", MOST))
        .with(parcel("p3", "beamed", MOST))
        .with(parcel("p4", "beamed", MOST))
        .with(Share.returned("r1", "refused", Units.of("A", MOST))));
    assertThat(standing.fulfillment()).isEqualTo(FulfillmentWord.UNSHIPPED);
  }

  @Test
  void onlyPartsThatHaveUnitsOfTheLineAreNamed() {
    assertThat(problems(ORDER.with(parcel("p1", "packed", 0)).with(parcel("p2", "packed", 4))))
        .containsExactly("parcel p2: 4 of line A, but only 3 of it active");
  }

  @Test
  void partsOfAnUnknownStatusCountAsNothingAndAreListed() {
    Share unknownParcel = parcel("p2", "beamed", 9);
    Share unknownReturn = Share.returned("a1", "beamed", Units.of("A", 9));
    Standing standing =
        Standing.of(ORDER.with(unknownReturn).with(unknownParcel).with(parcel("p1", "shipped", 1)));
    assertThat(standing.unknown()).containsExactly(unknownParcel, unknownReturn);
    assertThat(standing.number(StandingNumber.UNITS_OUT)).isEqualTo(1);
    assertThat(standing.number(StandingNumber.TO_PACK)).isEqualTo(2);
  }
}
