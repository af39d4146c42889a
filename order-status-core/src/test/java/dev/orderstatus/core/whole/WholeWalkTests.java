package dev.orderstatus.core.whole;

import static dev.orderstatus.api.code.Actor.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Decision.Kind;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.StandingNumber;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.kind.ParcelKind;
import dev.orderstatus.core.kind.PaymentKind;
import dev.orderstatus.core.kind.ReturnKind;
import dev.orderstatus.core.webshop.Webshop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random lives of orders: commands and reports in any order, with possible and wild facts. */
class WholeWalkTests {

  private static final List<Action> OF_ORDER = List.of(
      Webshop.PAYMENT_RECEIVED,
      Webshop.PAYMENT_INTERRUPTED,
      Webshop.PAYMENT_REFUNDED,
      Webshop.WAIVE_PAYMENT,
      Webshop.DEFER_PAYMENT,
      Webshop.LINK_PAYMENT,
      Webshop.WITHDRAW_PAYMENT,
      Webshop.REOPEN,
      Webshop.SHIP,
      Webshop.UNSHIP,
      Webshop.CANCEL,
      Webshop.PROCESS,
      WholeFacts.CANCEL_UNITS,
      WholeFacts.ADD_LINE,
      WholeFacts.GRANT);

  private static final List<Actor> ACTORS =
      List.of(STAFF, STAFF, PAYMENT_PROVIDER, CARRIER, CUSTOMER, SYSTEM);

  /** One request without its instant. */
  record Step(Action action, Actor actor, String kind, String code, Map<String, Long> units, long amount) {

    CourseRequest request(Shop shop) {
      CourseRequest request = shop.request(action, actor).withJustification("because");
      if (!kind.isEmpty()) {
        request = request.about(kind, code);
      } else if (!code.isEmpty()) {
        request = request.with(Webshop.PAYMENT_REFERENCE, code);
      }
      if (amount > 0) {
        request = request.with(CourseRequest.AMOUNT, amount);
      }
      return units.isEmpty() ? request : request.with(Units.of(units));
    }
  }

  private static List<Action> actions(dev.orderstatus.api.definition.Kind kind) {
    return kind.set().actions().stream().map(row -> row.action()).toList();
  }

  @Provide
  Arbitrary<List<Step>> lives() {
    Arbitrary<Step> ofOrder = steps(Arbitraries.of(OF_ORDER), "", List.of("", "", "1", "2"));
    Arbitrary<Step> ofPayment =
        steps(Arbitraries.of(actions(PaymentKind.kind())), "payment", List.of("1", "2"));
    Arbitrary<Step> ofParcel =
        steps(Arbitraries.of(actions(ParcelKind.kind())), "parcel", List.of("1", "2", "3"));
    Arbitrary<Step> ofReturn =
        steps(Arbitraries.of(actions(ReturnKind.kind())), "return", List.of("1", "2"));
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(2, ofOrder),
            net.jqwik.api.Tuple.of(3, ofPayment),
            net.jqwik.api.Tuple.of(5, ofParcel),
            net.jqwik.api.Tuple.of(2, ofReturn))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  private static Arbitrary<Step> steps(
      Arbitrary<Action> actions, String kind, List<String> codes) {
    Arbitrary<Map<String, Long>> units = Arbitraries.maps(
            Arbitraries.of("A", "B"), Arbitraries.longs().between(1, 2))
        .ofMaxSize(2);
    return Combinators.combine(
            actions, Arbitraries.of(ACTORS), Arbitraries.of(codes), units, Arbitraries.of(0L, 0L, 2L, 4L))
        .as((action, actor, code, some, amount) ->
            new Step(action, actor, kind, code, some, amount));
  }

  private static Shop shop() {
    Shop shop = Shop.received(Line.of("A", 2), Line.of("B", 1));
    shop.become(shop.whole().with(dev.orderstatus.api.parts.Money.of("EUR", 4)));
    return shop;
  }

  @Property(tries = 300)
  void whateverHappensWhatIsStoredCanBeBuiltAgain(@ForAll("lives") List<Step> life) {
    Shop shop = shop();
    for (Step step : life) {
      Course course = shop.take(step.request(shop));
      assertThat(shop.standing()).isNotNull();
      if (course.decision().kind() == Kind.REFUSED) {
        assertThat(course.after()).isEqualTo(course.before());
      }
      if (course.decision().kind() == Kind.UNCHANGED) {
        assertThat(shop.standing()).isEqualTo(Shop.WEBSHOP.standing(course.before()));
        assertThat(course.after().order()).isEqualTo(course.before().order());
        assertThat(course.steps()).isEmpty();
      }
    }
  }

  @Property(tries = 300)
  void aRequestThatIsRepeatedChangesNothingTheSecondTime(@ForAll("lives") List<Step> life) {
    Shop shop = shop();
    for (Step step : life) {
      CourseRequest request = step.request(shop);
      if (!isReport(step)) {
        shop.take(request);
        continue;
      }
      shop.take(request);
      Whole once = shop.whole();
      shop.take(request);
      assertThat(shop.whole()).as(step.toString()).isEqualTo(once);
    }
  }

  private static boolean isReport(Step step) {
    return step.actor().equals(PAYMENT_PROVIDER) || step.actor().equals(CARRIER);
  }

  @Property(tries = 300)
  void afterACourseNothingMoreFollows(@ForAll("lives") List<Step> life) {
    Shop shop = shop();
    for (Step step : life) {
      Course course = shop.take(step.request(shop));
      if (course.decision().isAccepted()) {
        Course follow = shop.ask(shop.request(WholeFacts.FOLLOW, SYSTEM));
        assertThat(follow.after().order().status()).isEqualTo(course.after().order().status());
      }
    }
  }

  @Property(tries = 300)
  void noOrderGoesOnWhileSomethingIsNeitherPaidReservedNorAgreed(
      @ForAll("lives") List<Step> life) {
    Shop shop = shop();
    for (Step step : life) {
      String before = shop.status();
      Course course = shop.take(step.request(shop));
      Standing standing = shop.standing();
      boolean goesOn = before.equals("received") || before.equals("waiting-for-payment");
      if (goesOn && shop.status().equals("processing")) {
        assertThat(standing.number(StandingNumber.TO_SECURE)).as(course.toString()).isZero();
      }
      if (before.equals("canceled")) {
        assertThat(shop.status()).isEqualTo("canceled");
      }
    }
  }

  @Property(tries = 300)
  void theSequenceOfLinesAndPartsMakesNoDifference(@ForAll("lives") List<Step> life) {
    Shop shop = shop();
    for (Step step : life) {
      CourseRequest request = step.request(shop);
      Whole whole = shop.whole();
      List<Part> parts = new ArrayList<>(whole.parts());
      List<Line> lines = new ArrayList<>(whole.lines());
      Collections.reverse(parts);
      Collections.reverse(lines);
      Course course = shop.ask(request);
      Course other =
          Shop.WEBSHOP.decide(whole.toBuilder().parts(parts).lines(lines).build(), request);
      assertThat(other.decision()).isEqualTo(course.decision());
      assertThat(other.effects()).isEqualTo(course.effects());
      assertThat(other.after().parts()).hasSameElementsAs(course.after().parts());
      shop.take(request);
    }
  }
}
