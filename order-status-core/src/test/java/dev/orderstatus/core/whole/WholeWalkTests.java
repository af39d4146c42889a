package dev.orderstatus.core.whole;

import static dev.orderstatus.api.code.Actor.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.decision.Decision.Kind;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.StandingNumber;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.whole.Lives.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random lives of orders: commands and reports in any order, with possible and wild facts. */
class WholeWalkTests {

  @Provide
  Arbitrary<List<Step>> lives() {
    return Lives.all();
  }

  @Property(tries = 300)
  void whateverHappensWhatIsStoredCanBeBuiltAgain(@ForAll("lives") List<Step> life) {
    Shop shop = Lives.shop();
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
    Shop shop = Lives.shop();
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
    Shop shop = Lives.shop();
    for (Step step : life) {
      Course course = shop.take(step.request(shop));
      if (course.decision().isAccepted()) {
        Course follow = shop.ask(shop.request(WholeFacts.FOLLOW, SYSTEM));
        assertThat(follow.after().order().status())
            .isEqualTo(course.after().order().status());
      }
    }
  }

  @Property(tries = 300)
  void noOrderGoesOnWhileSomethingIsNeitherPaidReservedNorAgreed(@ForAll("lives") List<Step> life) {
    Shop shop = Lives.shop();
    for (Step step : life) {
      String before = shop.status();
      Course course = shop.take(step.request(shop));
      Standing standing = shop.standing();
      boolean goesOn = before.equals("received") || before.equals("waiting-for-payment");
      if (goesOn && shop.status().equals("processing")) {
        assertThat(standing.number(StandingNumber.TO_SECURE))
            .as(course.toString())
            .isZero();
      }
      if (before.equals("canceled")) {
        assertThat(shop.status()).isEqualTo("canceled");
      }
    }
  }

  @Property(tries = 300)
  void theSequenceOfLinesAndPartsMakesNoDifference(@ForAll("lives") List<Step> life) {
    Shop shop = Lives.shop();
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
