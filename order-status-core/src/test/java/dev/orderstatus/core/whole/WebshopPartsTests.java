package dev.orderstatus.core.whole;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.core.kind.ParcelKind.*;
import static dev.orderstatus.core.kind.PaymentKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Decision.Kind;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.StandingNumber;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.core.kind.ReturnKind;
import dev.orderstatus.core.webshop.Webshop;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WebshopPartsTests {

  private final Shop shop = Shop.received(Line.of("A", 2), Line.of("B", 1));

  private static List<String> codes(Course course) {
    return course.decision().reasons().stream()
        .map(reason -> reason.code().value())
        .toList();
  }

  private static void assertKind(Course course, Kind kind) {
    assertThat(course.decision().kind()).as(course.decision().toString()).isEqualTo(kind);
  }

  private void pay() {
    shop.take(PAYMENT_CAPTURED, PAYMENT_PROVIDER, "payment", "tr_1", 5000);
  }

  private void ship(String code, Units units) {
    assertKind(shop.take(PACK, STAFF, "parcel", code, units), Kind.ACCEPTED);
    assertKind(shop.take(SHIP, STAFF, "parcel", code), Kind.ACCEPTED);
  }

  @Test
  void twoPaymentsPayAnOrderAndOnlyTheLastSendsItOn() {
    Course first = shop.take(PAYMENT_CAPTURED, PAYMENT_PROVIDER, "payment", "tr_1", 2000);
    assertKind(first, Kind.ACCEPTED);
    assertThat(shop.status()).isEqualTo("received");
    assertThat(shop.standing().payment().code()).isEqualTo("partly-paid");
    Course second = shop.take(PAYMENT_CAPTURED, PAYMENT_PROVIDER, "payment", "tr_2", 3000);
    assertThat(second.steps()).hasSize(2);
    assertThat(shop.status()).isEqualTo("processing");
    assertThat(shop.standing().payment().code()).isEqualTo("paid");
  }

  @Test
  void theLastParcelShipsTheOrderAndALostOneOpensItAgain() {
    pay();
    ship("p1", Units.of("A", 2));
    assertThat(shop.status()).isEqualTo("processing");
    ship("p2", Units.of("B", 1));
    assertThat(shop.status()).isEqualTo("shipped");
    shop.take(PARCEL_LOST, CARRIER, "parcel", "p2");
    assertThat(shop.status()).isEqualTo("processing");
    assertThat(shop.standing().number(StandingNumber.TO_PACK)).isEqualTo(1);
    ship("p3", Units.of("B", 1));
    assertThat(shop.status()).isEqualTo("shipped");
    Course late = shop.take(PARCEL_DELIVERED, CARRIER, "parcel", "p2");
    assertKind(late, Kind.ATTENTION);
    assertThat(codes(late)).containsExactly("more-than-to-pack");
    assertThat(shop.status("parcel", "p2")).isEqualTo("lost");
  }

  @Test
  void aReportReportedTwiceChangesNothingTheSecondTime() {
    pay();
    assertKind(
        shop.take(PAYMENT_CAPTURED, PAYMENT_PROVIDER, "payment", "tr_1", 5000), Kind.UNCHANGED);
    Course other = shop.take(PAYMENT_CAPTURED, PAYMENT_PROVIDER, "payment", "tr_1", 4000);
    assertKind(other, Kind.ATTENTION);
    assertThat(codes(other)).containsExactly("other-amount");
    ship("p1", Units.of("A", 2));
    shop.take(PARCEL_DELIVERED, CARRIER, "parcel", "p1");
    assertKind(shop.take(PARCEL_DELIVERED, CARRIER, "parcel", "p1"), Kind.UNCHANGED);
    assertKind(shop.take(PARCEL_SHIPPED, CARRIER, "parcel", "p1"), Kind.UNCHANGED);
  }

  @Test
  void noMoreIsPackedThanIsToPack() {
    pay();
    Course much = shop.take(PACK, STAFF, "parcel", "p1", Units.of("A", 3));
    assertKind(much, Kind.REFUSED);
    assertThat(codes(much)).containsExactly("more-than-to-pack");
    assertThat(shop.whole().parts()).hasSize(1);
  }

  @Test
  void parcelsWaitUntilTheOrderIsProcessed() {
    Course early = shop.take(PACK, STAFF, "parcel", "p1", Units.of("A", 1));
    assertThat(codes(early)).containsExactly("order-not-ready");
  }

  @Test
  void staffCannotCancelWhileAParcelIsUnderWayAndThenPackedOnesAreDiscarded() {
    pay();
    ship("p1", Units.of("A", 1));
    shop.take(PACK, STAFF, "parcel", "p2", Units.of("A", 1));
    assertThat(codes(shop.take(Webshop.CANCEL, STAFF))).containsExactly("parcels-under-way");
    shop.take(PARCEL_LOST, CARRIER, "parcel", "p1");
    Course canceled = shop.take(Webshop.CANCEL, STAFF);
    assertKind(canceled, Kind.ACCEPTED);
    assertThat(shop.status()).isEqualTo("canceled");
    assertThat(shop.status("parcel", "p2")).isEqualTo("canceled");
    assertThat(canceled.decision().warnings().toString()).contains("refund-due");
  }

  @Test
  void staffCannotCancelWhileNobodyKnowsWhereAParcelIs() {
    Shop one = Shop.received(Line.of("A", 1));
    one.become(one.whole()
        .with(one.whole().order().withStatus(Webshop.PROCESSING))
        .with(Part.of("parcel", "p1")
            .status(OrderStatus.of("beamed"))
            .units(Units.of("A", 1))
            .build()));
    assertThat(codes(one.take(Webshop.CANCEL, STAFF))).containsExactly("parcel-unknown");
    assertThat(one.standing().unknown()).hasSize(1);
    assertThat(one.status("parcel", "p1")).isEqualTo("beamed");
  }

  @Test
  void cancelingTheOpenRestOfAPartlyShippedOrderCompletesIt() {
    pay();
    ship("p1", Units.of("A", 2));
    Course rest = shop.take(shop.request(WholeFacts.CANCEL_UNITS, STAFF)
        .with(Units.of("B", 1))
        .with(CourseRequest.AMOUNT, 1000L));
    assertKind(rest, Kind.ACCEPTED);
    assertThat(shop.status()).isEqualTo("shipped");
    assertThat(shop.standing().number(StandingNumber.TO_GIVE_BACK)).isEqualTo(1000);
  }

  @Test
  void aReturnOfUnitsThatAreOutIsAnnouncedAndReceived() {
    pay();
    ship("p1", Units.of("A", 2).and("B", 1));
    shop.take(PARCEL_DELIVERED, CARRIER, "parcel", "p1");
    assertKind(
        shop.take(ReturnKind.ANNOUNCE_RETURN, CUSTOMER, "return", "r1", Units.of("A", 1)),
        Kind.ACCEPTED);
    assertThat(codes(
            shop.take(ReturnKind.ANNOUNCE_RETURN, CUSTOMER, "return", "r2", Units.of("A", 2))))
        .containsExactly("more-than-out");
    assertKind(shop.take(ReturnKind.RETURN_RECEIVED, STAFF, "return", "r1"), Kind.ACCEPTED);
    assertThat(shop.standing().returned().code()).isEqualTo("partly-returned");
    assertThat(codes(shop.take(shop.request(NOT_RECEIVED, STAFF)
            .about("parcel", "p1")
            .withJustification("nothing came"))))
        .containsExactly("units-in-return");
  }

  @Test
  void aLostParcelTakesItsAnnouncedReturnAlong() {
    pay();
    ship("p1", Units.of("A", 2));
    shop.take(ReturnKind.ANNOUNCE_RETURN, CUSTOMER, "return", "r1", Units.of("A", 2));
    Course lost = shop.take(PARCEL_LOST, CARRIER, "parcel", "p1");
    assertKind(lost, Kind.ACCEPTED);
    assertThat(shop.status("return", "r1")).isEqualTo("canceled");
  }

  @Test
  void moneyOfAnUnknownPaymentIsKeptAndReported() {
    pay();
    Course more = shop.take(PAYMENT_CAPTURED, PAYMENT_PROVIDER, "payment", "tr_2", 5000);
    assertThat(codes(more)).containsExactly("paid-twice");
    assertThat(shop.standing().payment().code()).isEqualTo("overpaid");
    Course refund = shop.take(PAYMENT_REFUNDED, PAYMENT_PROVIDER, "payment", "tr_2", 5000);
    assertKind(refund, Kind.ACCEPTED);
    assertThat(shop.status()).isEqualTo("processing");
  }

  @Test
  void aReportAboutAnUnknownParcelNeedsAttention() {
    Course unknown = shop.take(PARCEL_DELIVERED, CARRIER, "parcel", "p9");
    assertThat(codes(unknown)).containsExactly("unknown-part");
    assertThat(shop.take(SHIP, STAFF, "parcel", "p9").decision().kind()).isEqualTo(Kind.REFUSED);
    assertThat(shop.take(SHIP, STAFF, "drone", "p9").decision().reasons().toString())
        .contains("unknown-part");
  }

  @Test
  void anAuthorizationSecuresTheOrderAndItsCapturePaysIt() {
    shop.take(START_PAYMENT, CUSTOMER, "payment", "tr_1");
    assertThat(shop.status("payment", "tr_1")).isEqualTo("started");
    shop.take(PAYMENT_AUTHORIZED, PAYMENT_PROVIDER, "payment", "tr_1");
    assertThat(shop.standing().orderPayment().code()).isEqualTo("authorized");
    assertThat(shop.status()).isEqualTo("processing");
    shop.take(PAYMENT_CAPTURED, PAYMENT_PROVIDER, "payment", "tr_1", 5000);
    assertThat(shop.standing().orderPayment().code()).isEqualTo("paid");
    assertThat(shop.status("payment", "tr_1")).isEqualTo("captured");
  }

  @Test
  void theOwnMoneyActionsOfTheOrderBecomeEntries() {
    Course received = shop.take(shop.request(Webshop.PAYMENT_RECEIVED, PAYMENT_PROVIDER)
        .with(Webshop.PAYMENT_REFERENCE, "tr_1"));
    assertKind(received, Kind.ACCEPTED);
    assertThat(shop.status()).isEqualTo("processing");
    assertThat(shop.status("payment", "tr_1")).isEqualTo("captured");
    Course again = shop.take(shop.request(Webshop.PAYMENT_RECEIVED, PAYMENT_PROVIDER)
        .with(Webshop.PAYMENT_REFERENCE, "tr_1"));
    assertKind(again, Kind.UNCHANGED);
    Course twice = shop.take(shop.request(Webshop.PAYMENT_RECEIVED, PAYMENT_PROVIDER)
        .with(Webshop.PAYMENT_REFERENCE, "tr_2"));
    assertThat(codes(twice)).containsExactly("paid-twice");
    Decision refunded =
        shop.take(shop.request(Webshop.PAYMENT_REFUNDED, PAYMENT_PROVIDER)).decision();
    assertThat(refunded.kind()).isEqualTo(Kind.ACCEPTED);
    assertThat(shop.standing().orderPayment().code()).isEqualTo("refunded");
  }

  @Test
  void aRefusalAboutAnUnknownKindIsExplained() {
    Course refused = shop.ask(shop.request(PACK, STAFF).about("pakket", "p1"));
    assertThat(Shop.WEBSHOP.explain(refused, Audience.STAFF, Locale.ENGLISH).reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason.text().value()).contains("pakket p1"));
  }

  @Test
  void unitsOfAnUnknownLineAndNumbersThatNoPartCanHaveAreInvalid() {
    Course unknown = shop.ask(shop.request(ReturnKind.ANNOUNCE_RETURN, CUSTOMER)
        .about("return", "r1")
        .with(
            Units.of("Z1", 1L << 62).and("Z2", 1L << 62).and("Z3", 1L << 62).and("Z4", 1L << 62)));
    assertThat(codes(unknown)).containsExactly("invalid-input");
    Course much = shop.ask(shop.request(ReturnKind.ANNOUNCE_RETURN, CUSTOMER)
        .about("return", "r1")
        .with(Units.of("A", Long.MAX_VALUE).and("B", Long.MAX_VALUE)));
    assertThat(codes(much)).containsExactly("more-than-out");
    Course odd = shop.ask(shop.request(Webshop.PAYMENT_RECEIVED, PAYMENT_PROVIDER)
        .with(Webshop.PAYMENT_REFERENCE, "x".repeat(10_000)));
    assertThat(codes(odd)).containsExactly("invalid-input");
  }

  @Test
  void tooManyUnitsAreOneOfAllTheReasons() {
    Course early = shop.ask(shop.request(PACK, STAFF).about("parcel", "p1").with(Units.of("A", 3)));
    assertThat(codes(early)).containsExactlyInAnyOrder("order-not-ready", "more-than-to-pack");
  }

  @Test
  void aParcelIsPackedAgainWithItsOwnUnitsAndWhatIsLeft() {
    pay();
    shop.take(PACK, STAFF, "parcel", "p1", Units.of("A", 1));
    assertKind(shop.take(REPACK, STAFF, "parcel", "p1", Units.of("A", 2)), Kind.ACCEPTED);
    assertThat(codes(shop.take(REPACK, STAFF, "parcel", "p1", Units.of("A", 3))))
        .containsExactly("more-than-to-pack");
  }

  @Test
  void canceledUnitsAreNotPacked() {
    pay();
    shop.take(shop.request(WholeFacts.CANCEL_UNITS, STAFF).with(Units.of("A", 1)));
    assertThat(codes(shop.take(PACK, STAFF, "parcel", "p1", Units.of("A", 2))))
        .containsExactly("more-than-to-pack");
    assertKind(shop.take(PACK, STAFF, "parcel", "p1", Units.of("A", 1)), Kind.ACCEPTED);
  }
}
