package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Whole;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/**
 * What holds for the orders of parts of every set that declares kinds: random lives of orders, the
 * same in every run. A test class implements it beside {@link StatusSetContract}.
 */
public interface WholeContract extends SetUnderTest {

  /** What a course stores can be read again. */
  @Test
  default void whatIsStoredCanBeBuiltAgain() {
    WholeLifecycle wholes = lifecycle().wholes();
    WholeLives.of(lifecycle()).check("what is stored can be built again", course -> {
      try {
        wholes.standing(course.after());
        return "";
      } catch (IllegalArgumentException impossible) {
        return String.valueOf(impossible.getMessage());
      }
    });
  }

  /** A refusal, and a report of what is known, change no fact. */
  @Test
  default void whatIsRefusedOrUnchangedChangesNothing() {
    WholeLives.of(lifecycle())
        .check(
            "what is refused or unchanged changes nothing",
            course -> happens(course) || isAsItWas(course) ? "" : "it changes the order");
  }

  /** A late report may be kept without a change to anything that follows from the facts. */
  private boolean isAsItWas(Course course) {
    WholeLifecycle wholes = lifecycle().wholes();
    return course.after().order().equals(course.before().order())
        && wholes.standing(course.after()).equals(wholes.standing(course.before()));
  }

  /** A report about a part that comes twice changes nothing the second time. */
  @Test
  default void aReportToldTwiceChangesNothingTheSecondTime() {
    WholeLifecycle wholes = lifecycle().wholes();
    WholeLives lives = WholeLives.of(lifecycle());
    lives.check("a report that comes twice changes nothing the second time", course -> {
      Whole once = course.after();
      return !lives.isReport(course.request())
              || wholes.decide(once, course.request()).after().equals(once)
          ? ""
          : "reported again, it changes the order again";
    });
  }

  /** The sequence of lines and parts makes no difference. */
  @Test
  default void theSequenceOfLinesAndPartsMakesNoDifference() {
    WholeLifecycle wholes = lifecycle().wholes();
    WholeLives.of(lifecycle())
        .check("the sequence of lines and parts makes no difference", course -> {
          Course other = wholes.decide(WholeLives.reversed(course.before()), course.request());
          boolean same = other.decision().equals(course.decision())
              && other.effects().equals(course.effects())
              && new HashSet<>(other.after().parts())
                  .equals(new HashSet<>(course.after().parts()));
          return same ? "" : "with lines and parts in reverse, the answer is " + other.decision();
        });
  }

  /** After an accepted course, nothing more follows. */
  @Test
  default void afterACourseNothingMoreFollows() {
    WholeLifecycle wholes = lifecycle().wholes();
    WholeLives.of(lifecycle()).check("after a course nothing more follows", course -> {
      Course more = wholes.decide(
          course.after(),
          CourseRequest.of(
              WholeFacts.FOLLOW, Actor.SYSTEM, course.request().request().at()));
      return !course.decision().isAccepted()
              || more.after().order().equals(course.after().order())
          ? ""
          : "then the order follows to " + more.after().order().status();
    });
  }

  private static boolean happens(Course course) {
    return course.decision().kind() == Decision.Kind.ACCEPTED
        || course.decision().kind() == Decision.Kind.ATTENTION;
  }
}
