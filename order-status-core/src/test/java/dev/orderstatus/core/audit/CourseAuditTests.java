package dev.orderstatus.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.kind.ParcelKind;
import dev.orderstatus.core.kind.PaymentKind;
import dev.orderstatus.core.kind.ReturnKind;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.core.webshop.WebshopParts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CourseAuditTests {

  private static final Instant START = Instant.parse("2026-11-21T09:00:00Z");
  private static final OrderLifecycle SHOP = OrderStatuses.builtIn().lifecycle(WebshopParts.ID);
  private static final Money PRICE = Money.of("EUR", 5000);

  private final Audit<CourseRow> audit = Audit.ofCourses(SHOP);

  @Test
  void anOrderIsAuditedAsAWhole() {
    assertThat(accept(placed("EX-1", 0))).isEqualTo(Finding.ACCEPTED);
    assertThat(accept(captured("EX-1", 1, "tr_1", 2000))).isEqualTo(Finding.ACCEPTED);
    Finding early = accept(pack("EX-1", 2, "p1", Units.of("A", 2)));
    accept(captured("EX-1", 3, "tr_2", 3000));
    accept(pack("EX-1", 4, "p1", Units.of("A", 2)));
    accept(row("EX-1", 5, ParcelKind.SHIP, Actor.STAFF).about("parcel", "p1", Units.none()));
    Finding canceled = accept(row("EX-1", 6, Webshop.CANCEL, Actor.STAFF));

    assertThat(early.kind()).isEqualTo(Finding.Kind.REFUSED);
    Violation violation = early.violation().orElseThrow();
    assertThat(violation.about()).contains(new PartId("parcel", "p1"));
    assertThat(violation.code()).isEqualTo(ParcelKind.ORDER_NOT_READY);
    assertThat(violation.from()).isEqualTo(OrderStatus.NEW);
    assertThat(violation.text()).startsWith("parcel p1: ");
    assertThat(canceled.violation().orElseThrow().about()).isEmpty();
    AuditReport report = audit.report();
    assertThat(report.violations())
        .containsOnly(
            entry("parcel (new) -pack- order-not-ready", 1L),
            entry("processing -cancel- parcels-under-way", 1L));
    assertThat(report.transitionsUsed().keySet())
        .extracting(Move::toString)
        .containsExactlyInAnyOrder("(new) -> received", "received -> processing");
    assertThat(report.finalStatuses()).containsOnly(entry(Webshop.PROCESSING, 1L));
    assertThat(report.dwell()).containsOnlyKeys(Webshop.RECEIVED);
  }

  @Test
  void aRepeatedReportChangesNothingAndAnotherAmountNeedsAttention() {
    accept(placed("EX-1", 0));
    accept(captured("EX-1", 1, "tr_1", 5000));
    Finding again = accept(captured("EX-1", 2, "tr_1", 5000));
    Finding other = accept(captured("EX-1", 3, "tr_1", 4000));

    assertThat(again).isEqualTo(Finding.UNCHANGED);
    assertThat(other.kind()).isEqualTo(Finding.Kind.ATTENTION);
    assertThat(audit.report().violations())
        .containsOnly(entry("payment captured -captured- other-amount", 1L));
  }

  @Test
  void aReportOfTheOrderComesWithAnAmount() {
    accept(placed("EX-1", 0));
    Attributes held =
        Attributes.of(Webshop.PAYMENT_REFERENCE, "tr_1").with(CourseRequest.AMOUNT, 2000L);
    Finding first = accept(row("EX-1", 1, Webshop.PAYMENT_RECEIVED, Actor.PAYMENT_PROVIDER, held));
    Finding other = accept(row(
        "EX-1",
        2,
        Webshop.PAYMENT_RECEIVED,
        Actor.PAYMENT_PROVIDER,
        held.with(CourseRequest.AMOUNT, 3000L)));

    assertThat(first).isEqualTo(Finding.ACCEPTED);
    assertThat(other.violation().orElseThrow().code().value()).isEqualTo("other-amount");
    assertThat(audit.report().attributesNotTaken()).isEmpty();
  }

  @Test
  void moneyThatArrivesBeforeTheOrderIsPlacedIsKept() {
    accept(captured("EX-1", 0, "tr_1", 5000).placing(PRICE, Line.of("A", 2)));
    accept(row("EX-1", 1, Webshop.PLACE, Actor.CUSTOMER));

    assertThat(audit.report().finalStatuses()).containsOnly(entry(Webshop.PROCESSING, 1L));
  }

  @Test
  void attributesThatTheActionDoesNotTakeAreCounted() {
    accept(placed("EX-1", 0));
    Attributes held = Attributes.of(ParcelKind.TRACKING_CODE, "3S-1");
    accept(row("EX-1", 1, Webshop.CANCEL, Actor.STAFF, held));

    assertThat(audit.report().violations()).isEmpty();
    assertThat(audit.report().attributesNotTaken()).containsOnly(entry("tracking-code", 1L));
  }

  @Test
  void aRowWithoutThePriceOfItsOrderIsUnreadable() {
    Finding finding = accept(row("EX-1", 0, Webshop.PLACE, Actor.CUSTOMER));

    assertThat(finding.problem().orElseThrow())
        .isEqualTo(
            "the row does not name the price of order EX-1, which is not placed yet; fill in the columns currency and total");
    assertThat(audit.report().unclear()).isEqualTo(1);
  }

  @Test
  void anOrderThatCannotBeIsUnreadableWithAllItsProblems() {
    Finding finding = accept(row("EX-1", 0, Webshop.PLACE, Actor.CUSTOMER)
        .placing(Money.of("EUR", -1), Line.of("A", 0)));

    assertThat(finding.problem().orElseThrow())
        .contains("money: total is -1, expected 0 or more", "line A");
  }

  @Test
  void aPartOfAnUnknownKindIsAViolationOfItsRow() {
    accept(placed("EX-1", 0));
    Finding finding =
        accept(row("EX-1", 1, ParcelKind.PACK, Actor.STAFF).about("crate", "1", Units.of("A", 1)));

    assertThat(finding.violation().orElseThrow().group())
        .isEqualTo("crate (new) -pack- unknown-part");
  }

  @Test
  void rowsOfOneInstantAreTakenInASequenceThatTheSetAllows() {
    List<CourseRow> rows = List.of(
        row("EX-1", 0, ParcelKind.SHIP, Actor.STAFF).about("parcel", "p1", Units.none()),
        pack("EX-1", 0, "p1", Units.of("A", 2)),
        captured("EX-1", 0, "tr_1", 5000),
        placed("EX-1", 0));

    assertThat(audit.acceptTogether(rows)).containsOnly(Finding.ACCEPTED);
    assertThat(audit.report().finalStatuses()).containsOnly(entry(Webshop.PROCESSING, 1L));
  }

  @Test
  void aSetWithoutPartsHasNoCourses() {
    assertThatThrownBy(() -> Audit.ofCourses(OrderStatuses.builtIn().lifecycle("webshop")))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("webshop");
  }

  @Test
  void everyRowIsDecidedAsTheLifecycleDecidesIt() {
    WholeLifecycle wholes = SHOP.wholes();
    Random random = new Random(12);
    for (int order = 0; order < 300; order++) {
      String code = "EX-" + order;
      Whole whole = Whole.of(
          OrderSnapshot.toPlace(OrderCode.of(code), Webshop.GOODS, Payment.DUE),
          PRICE,
          Line.of("A", 2),
          Line.of("B", 1));
      Map<Finding.Kind, Integer> found = new EnumMap<>(Finding.Kind.class);
      for (CourseRow row : life(code, random)) {
        CourseRequest request = new CourseRequest(inputs(row.row()), row.about(), row.units());
        Course course = wholes.decide(whole, request);
        whole = course.isRefused() ? whole : course.after();
        Finding finding = accept(row);
        assertThat(finding.kind().name())
            .as("%s of %s", request, whole)
            .isEqualTo(course.decision().kind().name());
        found.merge(finding.kind(), 1, Integer::sum);
      }
      assertThat(found).containsKey(Finding.Kind.ACCEPTED);
    }
    assertThat(audit.report().rows()).isEqualTo(300 * 41L);
    AuditReport.Decisions decisions = audit.report().decisions();
    assertThat(List.of(decisions.refused(), decisions.unchanged(), decisions.attention()))
        .allMatch(count -> count > 0);
  }

  private static Request inputs(ActionRow row) {
    return row.request().withInputs(row.attributes());
  }

  /** A life of 40 reports and commands, most of which make sense. */
  private static List<CourseRow> life(String code, Random random) {
    List<CourseRow> rows = new ArrayList<>(List.of(placed(code, 0)));
    for (int hour = 1; hour <= 40; hour++) {
      String part = "p" + random.nextInt(3);
      rows.add(
          switch (random.nextInt(9)) {
            case 0 -> captured(code, hour, part, 2500);
            case 1 -> pack(code, hour, part, Units.of("A", 1 + random.nextInt(2)));
            case 2 -> pack(code, hour, part, Units.of("B", 1));
            case 3 ->
              row(code, hour, ParcelKind.SHIP, Actor.STAFF).about("parcel", part, Units.none());
            case 4 ->
              row(code, hour, ParcelKind.PARCEL_DELIVERED, Actor.CARRIER)
                  .about("parcel", part, Units.none());
            case 5 ->
              row(code, hour, ParcelKind.PARCEL_LOST, Actor.CARRIER)
                  .about("parcel", part, Units.none());
            case 6 ->
              row(code, hour, ReturnKind.ANNOUNCE_RETURN, Actor.CUSTOMER)
                  .about("return", part, Units.of("A", 1));
            case 7 ->
              row(code, hour, PaymentKind.PAYMENT_REFUNDED, Actor.PAYMENT_PROVIDER)
                  .about("payment", part, Units.none());
            default -> row(code, hour, Webshop.CANCEL, Actor.CUSTOMER);
          });
    }
    return rows;
  }

  private Finding accept(CourseRow row) {
    return audit.accept(row);
  }

  private static CourseRow placed(String order, int hour) {
    return row(order, hour, Webshop.PLACE, Actor.CUSTOMER)
        .placing(PRICE, Line.of("A", 2), Line.of("B", 1));
  }

  private static CourseRow captured(String order, int hour, String code, long amount) {
    return row(
            order,
            hour,
            PaymentKind.PAYMENT_CAPTURED,
            Actor.PAYMENT_PROVIDER,
            Attributes.of(CourseRequest.AMOUNT, amount))
        .about("payment", code, Units.none());
  }

  private static CourseRow pack(String order, int hour, String code, Units units) {
    return row(order, hour, ParcelKind.PACK, Actor.STAFF).about("parcel", code, units);
  }

  private static CourseRow row(String order, int hour, Action action, Actor actor) {
    return row(order, hour, action, actor, Attributes.none());
  }

  private static CourseRow row(
      String order, int hour, Action action, Actor actor, Attributes held) {
    Instant at = START.plusSeconds(3600L * hour);
    Request request = Request.of(action, actor, at);
    return CourseRow.of(new ActionRow(hour + 1, order, request, at, Placement.STANDARD, held));
  }
}
