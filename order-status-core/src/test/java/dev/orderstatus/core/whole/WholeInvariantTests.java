package dev.orderstatus.core.whole;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.core.kind.PaymentKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.parts.FulfillmentWord;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.StandingNumber;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.kind.ParcelKind;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.core.whole.Lives.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to an order, its words stay consistent. */
class WholeInvariantTests {

  private static final Instant DAY = Instant.parse("2026-11-21T06:00:00Z");

  /** A report about a payment with an instant of its own. */
  record Report(Action action, String payment, String number, long amount, int minute) {
    CourseRequest request() {
      CourseRequest request = CourseRequest.of(
              action, PAYMENT_PROVIDER, DAY.plusSeconds(60L * minute))
          .about("payment", payment)
          .with(CourseRequest.NUMBER, number);
      boolean all =
          amount == 0 && (action.equals(PAYMENT_VOIDED) || action.equals(PAYMENT_EXPIRED));
      return all ? request : request.with(CourseRequest.AMOUNT, Math.max(amount, 1));
    }
  }

  @Provide
  Arbitrary<List<Step>> lives() {
    return Lives.all();
  }

  @Provide
  Arbitrary<List<Report>> reports() {
    return Combinators.combine(
            Arbitraries.of(
                PAYMENT_AUTHORIZED,
                PAYMENT_CAPTURED,
                PAYMENT_VOIDED,
                PAYMENT_EXPIRED,
                ATTEMPT_FAILED,
                PAYMENT_REFUNDED,
                REFUND_FAILED,
                DISPUTE_OPENED,
                DISPUTE_WON,
                DISPUTE_LOST),
            Arbitraries.of("tr_1", "tr_2"),
            Arbitraries.of("1", "2"),
            Arbitraries.longs().between(0, 4),
            Arbitraries.integers().between(0, 4))
        .as((action, payment, number, amount, minute) ->
            new Report(action, payment, payment + "-" + number, amount, minute))
        .list()
        .uniqueElements(report -> report.action() + report.number())
        .ofMinSize(2)
        .ofMaxSize(7);
  }

  private static Whole told(List<Report> reports) {
    Shop shop = Lives.shop();
    reports.forEach(report -> shop.take(report.request()));
    return shop.whole();
  }

  private static List<String> statuses(Whole whole) {
    return whole.parts().stream()
        .map(part -> part.id() + " " + part.status())
        .sorted()
        .toList();
  }

  @Property(tries = 400)
  void theSequenceOfReportsMakesNoDifference(
      @ForAll("reports") List<Report> reports, @ForAll @IntRange(max = 1000) int seed) {
    List<Report> other = new ArrayList<>(reports);
    Collections.shuffle(other, new Random(seed));
    Whole one = told(reports);
    Whole two = told(other);
    assertThat(statuses(two)).isEqualTo(statuses(one));
    Standing first = Shop.WEBSHOP.standing(one);
    Standing second = Shop.WEBSHOP.standing(two);
    assertThat(second.payment()).isEqualTo(first.payment());
    for (StandingNumber number : StandingNumber.values()) {
      assertThat(second.number(number)).as(number.toString()).isEqualTo(first.number(number));
    }
  }

  @Property(tries = 300)
  void aReportReportedAgainAfterOthersChangesNothing(
      @ForAll("reports") List<Report> reports, @ForAll("lives") List<Step> life) {
    Shop shop = Lives.shop();
    reports.forEach(report -> shop.take(report.request()));
    life.forEach(step -> shop.take(step.request(shop)));
    Whole after = shop.whole();
    reports.forEach(report -> shop.take(report.request()));
    assertThat(shop.whole()).isEqualTo(after);
  }

  @Property(tries = 400)
  void anOrderCanBeAskedAgainWhateverNumbersItsPaymentsShare(
      @ForAll("reports") List<Report> reports) {
    Shop shop = Lives.shop();
    for (Report report : reports) {
      shop.take(report.request().with(CourseRequest.NUMBER, report.number().substring(5)));
      Course withdrawn =
          shop.ask(shop.request(Webshop.WITHDRAW_PAYMENT, STAFF).withJustification("because"));
      assertThat(Shop.WEBSHOP.standing(withdrawn.after())).isNotNull();
    }
  }

  @Property(tries = 200)
  void aCanceledParcelIsNeutral(@ForAll("lives") List<Step> life) {
    Shop shop = Lives.shop();
    for (Step step : life) {
      CourseRequest request = step.request(shop);
      Whole beside = shop.whole()
          .with(Part.of("parcel", "old")
              .status(ParcelKind.CANCELED)
              .units(Units.of("A", 2))
              .build());
      Course with = Shop.WEBSHOP.decide(beside, request);
      Course without = shop.take(request);
      assertThat(with.decision()).isEqualTo(without.decision());
      assertThat(with.after().order()).isEqualTo(without.after().order());
      assertThat(Shop.WEBSHOP.standing(with.after()))
          .isEqualTo(Shop.WEBSHOP.standing(without.after()));
    }
  }

  @Property(tries = 200)
  void unitsAreConservedAndAReturnNeverChangesTheFulfillment(@ForAll("lives") List<Step> life) {
    Shop shop = Lives.shop();
    for (Step step : life) {
      FulfillmentWord before = shop.standing().fulfillment();
      shop.take(step.request(shop));
      Standing now = shop.standing();
      long active = now.number(StandingNumber.UNITS_ACTIVE);
      long out = now.number(StandingNumber.UNITS_OUT);
      assertThat(now.number(StandingNumber.OPEN)).isEqualTo(active - out);
      assertThat(now.number(StandingNumber.UNDER_WAY))
          .isEqualTo(out - now.number(StandingNumber.UNITS_ARRIVED));
      assertThat(now.number(StandingNumber.UNITS_RETURNED)).isBetween(0L, out);
      if (step.kind().equals("return")) {
        assertThat(now.fulfillment()).isEqualTo(before);
      }
      if (out == 0) {
        assertThat(now.fulfillment())
            .isIn(
                FulfillmentWord.UNSHIPPED,
                FulfillmentWord.CANCELED,
                FulfillmentWord.NOTHING_TO_SHIP);
        assertThat(shop.status().equals("shipped") && active > 0).isFalse();
      }
    }
  }

  @Property(tries = 200)
  void nobodyIsAskedForWhatIsSecured(@ForAll("lives") List<Step> life) {
    Shop shop = Lives.shop();
    for (Step step : life) {
      shop.take(step.request(shop));
      Course pay = shop.ask(shop.request(Webshop.PAY, CUSTOMER));
      if (pay.decision().isAccepted()) {
        assertThat(shop.standing().number(StandingNumber.TO_SECURE)).isPositive();
      }
    }
  }

  @Property(tries = 100)
  void theMoneyOfAnOrderDecidesWhetherStaffProcessIt(@ForAll("reports") List<Report> reports) {
    Whole whole = told(reports);
    Shop shop = Lives.shop();
    shop.become(whole.with(whole.order().withStatus(Webshop.RECEIVED)));
    Course process = shop.ask(shop.request(Webshop.PROCESS, STAFF));
    if (process.decision().isAccepted()) {
      assertThat(shop.standing().number(StandingNumber.TO_SECURE)).isZero();
      assertThat(shop.standing().isDisputed()).isFalse();
    }
  }

  private static Shop paid(long ordered) {
    Shop shop = Shop.received(Line.of("A", ordered));
    shop.become(shop.whole().with(Money.of("EUR", 4)));
    shop.take(PAYMENT_CAPTURED, PAYMENT_PROVIDER, "payment", "tr_1", 4);
    return shop;
  }

  private static void send(Shop shop, String code, long units) {
    shop.take(ParcelKind.PACK, STAFF, "parcel", code, Units.of("A", units));
    shop.take(ParcelKind.SHIP, STAFF, "parcel", code);
  }

  @Property
  void cancelingTheOpenRestCompletesAnOrder(
      @ForAll @IntRange(min = 1, max = 3) int sent, @ForAll @IntRange(min = 1, max = 3) int rest) {
    Shop shop = paid(sent + rest);
    send(shop, "p1", sent);
    assertThat(shop.status()).isEqualTo("processing");
    shop.take(shop.request(WholeFacts.CANCEL_UNITS, STAFF).with(Units.of("A", rest)));
    assertThat(shop.status()).isEqualTo("shipped");
    assertThat(shop.standing().fulfillment()).isEqualTo(FulfillmentWord.SHIPPED);
  }

  @Property
  void splittingAParcelMakesNoDifference(
      @ForAll @IntRange(min = 1, max = 2) int first,
      @ForAll @IntRange(min = 1, max = 2) int second) {
    Shop one = paid(first + second);
    Shop two = paid(first + second);
    send(one, "p1", first + second);
    send(two, "p1", first);
    send(two, "p2", second);
    assertThat(two.standing()).isEqualTo(one.standing());
    assertThat(two.whole().order().status()).isEqualTo(OrderStatus.of(one.status()));
    one.take(ParcelKind.PARCEL_LOST, CARRIER, "parcel", "p1");
    two.take(ParcelKind.PARCEL_LOST, CARRIER, "parcel", "p1");
    two.take(ParcelKind.PARCEL_LOST, CARRIER, "parcel", "p2");
    assertThat(two.standing()).isEqualTo(one.standing());
    assertThat(two.status()).isEqualTo(one.status());
  }
}
