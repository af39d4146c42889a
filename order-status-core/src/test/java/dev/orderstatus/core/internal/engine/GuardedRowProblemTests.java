package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SUPPLIER;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.api.definition.Condition.*;
import static dev.orderstatus.api.definition.Problem.Kind.AMBIGUOUS;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAll;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Payment;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuardedRowProblemTests {

  private static final Attribute<Long> SENT = Attribute.wholeNumber("sent");
  private static final Attribute<Long> ORDERED = Attribute.wholeNumber("ordered");
  private static final Attribute<Long> PACKED = Attribute.wholeNumber("packed");
  private static final Condition FINE = custom("fine", question -> true);

  private static StatusSet.Builder set() {
    return valid().attributes(SENT, ORDERED, PACKED);
  }

  /** A row for each condition, as written. */
  private static List<Problem> problemsOf(Condition... conditions) {
    StatusSet.Builder set = set();
    Arrays.stream(conditions)
        .forEach(condition -> set.on(TOUCH, from(OPEN).by(STAFF).when(condition).stay()));
    return problems(set);
  }

  private static final Problem NEVER_FIRST = new Problem(
      AMBIGUOUS,
      "small, transition from open on touch to same",
      "it is never the first whose condition holds; take it out, or write it before the others");

  @Test
  void rowsWithConditionsMayFollowOneAnother() {
    assertThat(problemsOf(FINE, testOrder(), ALWAYS)).isEmpty();
    assertThat(problemsOf(FINE, testOrder())).isEmpty();
    assertThat(problemsOf(FINE)).isEmpty();
  }

  @Test
  void twoRowsWithoutAConditionAreAmbiguous() {
    assertThat(problemsOf(FINE, ALWAYS, ALWAYS))
        .containsExactly(
            new Problem(
                AMBIGUOUS,
                "small, transition from open on touch",
                "in open, for order type parcel, there is another: transition from open on touch; keep one, or give them different order types or actors, or all but the last a condition"));
  }

  @Test
  void theRowWithoutAConditionComesLast() {
    assertThat(problemsOf(ALWAYS, FINE))
        .containsExactly(
            new Problem(
                AMBIGUOUS,
                "small, transition from open on touch to same",
                "in open, for order type parcel, there is another before it that always counts: transition from open on touch; write the one without a condition last"));
  }

  @Test
  void aRowWhoseConditionEarlierOnesCoverIsNeverFirst() {
    assertThat(problemsOf(FINE, FINE)).containsExactly(NEVER_FIRST);
    assertThat(problemsOf(FINE, testOrder(), allOf(FINE, hasAccount())))
        .containsExactly(NEVER_FIRST);
    assertThat(problemsOf(paymentOpen(), payment(Payment.DUE))).containsExactly(NEVER_FIRST);
    assertThat(problemsOf(payment(Payment.DUE), paymentOpen())).isEmpty();
    assertThat(problemsOf(NEVER)).containsExactly(NEVER_FIRST);
    assertThat(problemsOf(in(DONE))).containsExactly(NEVER_FIRST);
    assertThat(problemsOf(by(SYSTEM))).containsExactly(NEVER_FIRST);
    assertThat(problemsOf(FINE, not(FINE), ALWAYS)).hasSize(1);
  }

  @Test
  void numbersAreComparedAsNumbers() {
    assertThat(problemsOf(atLeast(SENT, 1), atLeast(SENT, 2))).containsExactly(NEVER_FIRST);
    assertThat(problemsOf(atLeast(SENT, 2), atLeast(SENT, 1))).isEmpty();
    assertThat(problemsOf(allOf(atLeast(SENT, 2), atMost(SENT, 1)))).containsExactly(NEVER_FIRST);
    assertThat(problemsOf(atLeast(SENT, 2), atMost(SENT, 1), given(SENT)))
        .containsExactly(NEVER_FIRST);
    assertThat(problemsOf(atLeast(SENT, 3), atMost(SENT, 1), given(SENT))).isEmpty();
    assertThat(problemsOf(atLeast(SENT, 1), value(SENT, 7L))).containsExactly(NEVER_FIRST);
    assertThat(problemsOf(atLeast(SENT, 0), given(SENT))).containsExactly(NEVER_FIRST);
    assertThat(problemsOf(atMost(SENT, Long.MAX_VALUE), given(SENT))).containsExactly(NEVER_FIRST);
    assertThat(problemsOf(atLeast(SENT, 1), ALWAYS)).isEmpty();
  }

  @Test
  void numbersAreComparedWithEachOther() {
    assertThat(problemsOf(atLeast(SENT, ORDERED), atMost(SENT, ORDERED))).isEmpty();
    assertThat(problemsOf(
            atLeast(SENT, ORDERED),
            atMost(SENT, ORDERED),
            allOf(given(SENT), given(ORDERED), FINE)))
        .containsExactly(NEVER_FIRST);
    assertThat(problemsOf(
            atLeast(SENT, PACKED), allOf(atLeast(SENT, ORDERED), atLeast(ORDERED, PACKED))))
        .containsExactly(NEVER_FIRST);
    assertThat(problemsOf(
            atLeast(SENT, PACKED), allOf(atLeast(SENT, ORDERED), atLeast(PACKED, ORDERED))))
        .isEmpty();
    assertThat(problemsOf(allOf(atLeast(SENT, 5), atMost(SENT, ORDERED), atMost(ORDERED, 4))))
        .containsExactly(NEVER_FIRST);
    assertThat(problemsOf(allOf(
            atLeast(SENT, 5),
            not(atLeast(SENT, ORDERED)),
            not(atLeast(ORDERED, PACKED)),
            atMost(PACKED, 7))))
        .isEmpty();
  }

  @Test
  void timesAreComparedAsTimes() {
    Condition week = inStatusFor(Duration.ofDays(7));
    Condition month = inStatusFor(Duration.ofDays(30));
    assertThat(problemsOf(week, month)).containsExactly(NEVER_FIRST);
    assertThat(problemsOf(month, week)).isEmpty();
    assertThat(problemsOf(week, placedFor(Duration.ofDays(30)))).isEmpty();
    assertThat(problemsOf(allOf(month, not(week)))).containsExactly(NEVER_FIRST);
  }

  @Test
  void aRowThatIsFirstForSomeStatusTypeOrActorIsUsed() {
    assertThat(problems(set()
            .on(TOUCH, from(OPEN).by(STAFF).when(FINE).stay())
            .on(TOUCH, fromAll().by(STAFF).when(FINE).stay())))
        .isEmpty();
    assertThat(problems(set()
            .on(TOUCH, from(OPEN).by(STAFF).when(FINE).stay())
            .on(TOUCH, from(OPEN).by(STAFF, SYSTEM).when(FINE).stay())))
        .isEmpty();
  }

  @Test
  void aConditionTooLargeToTryOutIsTakenToBePossible() {
    Condition[] many = new Condition[40];
    Arrays.setAll(
        many, i -> anyOf(custom("a" + i, question -> true), custom("b" + i, question -> true)));
    assertThat(problemsOf(allOf(many), not(anyOf(many)))).isEmpty();
  }

  @Test
  void theConditionNamesWhatTheSetDeclares() {
    assertThat(problemsOf(given(Attribute.text("ghost")), overdue()))
        .extracting(Problem::what)
        .containsExactly(
            "the set does not declare the attribute ghost; declare it, or correct its code",
            "overdue() makes sense in message variants and notes only; here it never holds",
            NEVER_FIRST.what());
  }

  @Test
  void ofAnEventEachReporterNeedsARowOnlyWhereRowsDifferByActor() {
    StatusSet.Builder set = set()
        .on(HAPPENED, from(OPEN).by(CARRIER).when(FINE).to(DONE))
        .on(HAPPENED, from(OPEN).by(CARRIER).stay());
    assertThat(problems(set)).isEmpty();
    assertThat(problems(set.on(HAPPENED, from(DONE).by(SUPPLIER).stay()))).isEmpty();
    assertThat(problems(set.on(HAPPENED, from(OPEN).by(CUSTOMER).stay())))
        .extracting(Problem::kind)
        .containsExactly(AMBIGUOUS);
  }

  @Test
  void aConditionThatNoOrderMeetsLeavesAStatusStuck() {
    assertThat(problems(actions(statuses(words()))
            .on(
                BEGIN,
                from(dev.orderstatus.api.code.OrderStatus.NEW).by(CUSTOMER).to(OPEN))
            .on(
                FINISH,
                from(OPEN)
                    .by(STAFF)
                    .when(paymentOpen())
                    .guard(paymentSettled(), ReasonCode.of("not-paid"))
                    .to(DONE))))
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.STUCK);
  }
}
