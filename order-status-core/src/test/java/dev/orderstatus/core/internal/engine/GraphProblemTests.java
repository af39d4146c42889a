package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SUPPLIER;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.definition.Condition.*;
import static dev.orderstatus.api.definition.Problem.Kind.AMBIGUOUS;
import static dev.orderstatus.api.definition.Problem.Kind.DEAD_END;
import static dev.orderstatus.api.definition.Problem.Kind.DUPLICATE;
import static dev.orderstatus.api.definition.Problem.Kind.EXIT_FROM_TERMINAL;
import static dev.orderstatus.api.definition.Problem.Kind.INVALID;
import static dev.orderstatus.api.definition.Problem.Kind.STUCK;
import static dev.orderstatus.api.definition.Problem.Kind.UNKNOWN_REFERENCE;
import static dev.orderstatus.api.definition.Problem.Kind.UNREACHABLE;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAll;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Payment;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the transitions fit together: one for each place, a way in, and a way out. */
class GraphProblemTests {

  private static final OrderStatus ISLAND = OrderStatus.of("island");
  private static final OrderStatus SHORE = OrderStatus.of("shore");
  private static final OrderType LETTER = OrderType.of("letter");
  private static final Action SWIM = Action.of("swim");
  private static final ReasonCode BUSY = ReasonCode.of("busy");

  @Test
  void twoTransitionsForOnePlaceAreAmbiguous() {
    assertThat(problems(valid().on(FINISH, from(OPEN).by(CARRIER, STAFF).stay())))
        .containsExactly(ambiguous("", "parcel"));
  }

  @Test
  void transitionsOfDifferentActorsAreDistinguished() {
    assertThat(problems(valid().on(FINISH, from(OPEN).by(CARRIER).stay()))).isEmpty();
  }

  @Test
  void whoeverMayReportAnEventElsewhereNeedsOneOfItsTransitions() {
    StatusSet.Builder set = valid()
        .on(HAPPENED, from(OPEN).by(CARRIER).to(DONE))
        .on(HAPPENED, from(OPEN).by(STAFF).stay());
    assertThat(problems(set)).isEmpty();
    assertThat(problems(set.on(HAPPENED, from(DONE).by(SUPPLIER).stay())))
        .containsExactly(
            new Problem(
                AMBIGUOUS,
                "small, transition from open on happened",
                "in open, supplier may report happened too, and none of the transitions there is theirs; name them in one"));
  }

  @Test
  void whereTheOrderTypesOverlapTheyAreAmbiguousToo() {
    assertThat(problems(
            valid().types(LETTER).on(FINISH, from(OPEN).by(STAFF).stay().forTypes(LETTER))))
        .containsExactly(ambiguous(" for letter", "letter"));
  }

  @Test
  void anAmbiguityIsReportedOnceForEachStatus() {
    assertThat(problems(valid()
            .types(LETTER)
            .on(TOUCH, fromAll().by(STAFF).stay())
            .on(TOUCH, fromAll().by(STAFF).stay())))
        .extracting(Problem::kind)
        .containsExactly(AMBIGUOUS, AMBIGUOUS);
  }

  @Test
  void forDifferentTypesActionsOrStatusesThereMayBeTwo() {
    assertThat(problems(valid()
            .types(LETTER)
            .on(TOUCH, from(OPEN).by(STAFF).stay().forTypes(LETTER))
            .on(TOUCH, from(OPEN).by(STAFF).to(DONE).forTypes(PARCEL))
            .on(TOUCH, from(DONE).by(STAFF).stay())))
        .isEmpty();
  }

  @Test
  void aTransitionIsNotAmbiguousWithItself() {
    assertThat(
            problems(valid().on(TOUCH, from(OPEN, OPEN).by(STAFF).stay().forTypes(PARCEL, PARCEL))))
        .isEmpty();
  }

  @Test
  void aStatusThatNothingLeadsToIsUnreachable() {
    assertThat(problems(valid().status(StatusDefinition.of(ISLAND).correctable())))
        .containsExactly(unreachable("island"));
  }

  @Test
  void statusesThatLeadOnlyToEachOtherAreUnreachable() {
    assertThat(problems(valid()
            .commands(SWIM)
            .status(StatusDefinition.of(ISLAND))
            .status(StatusDefinition.of(SHORE))
            .on(SWIM, from(ISLAND).by(STAFF).to(SHORE))
            .on(SWIM, from(SHORE).by(STAFF).to(ISLAND))))
        .containsExactly(unreachable("island"), unreachable("shore"));
  }

  @Test
  void aStatusThatNothingLeadsFromIsADeadEnd() {
    assertThat(problems(valid()
            .status(StatusDefinition.of(ISLAND))
            .on(TOUCH, from(OPEN).by(STAFF).to(ISLAND))
            .on(TOUCH, from(ISLAND).by(STAFF).to(ISLAND))))
        .containsExactly(
            new Problem(
                DEAD_END,
                "small, status island",
                "nothing leads on from it; add a transition, or make it an ending: correctable or terminal"));
  }

  @Test
  void whatIsTerminalIsNotLeft() {
    assertThat(problems(valid().on(TOUCH, from(DONE).by(STAFF).to(OPEN))))
        .containsExactly(
            new Problem(
                EXIT_FROM_TERMINAL,
                "small, transition from done on touch",
                "it leads out of done, which is terminal; take the transition out, or make the status correctable if it is yours"));
  }

  @Test
  void whatIsFinalMayBeLeftAndMayNot() {
    StatusSet.Builder set = valid()
        .status(StatusDefinition.of(ISLAND).correctable())
        .on(TOUCH, from(OPEN).by(STAFF).to(ISLAND));
    assertThat(problems(set)).isEmpty();
    assertThat(problems(set.on(TOUCH, from(ISLAND).by(STAFF).to(OPEN)))).isEmpty();
  }

  static Stream<Condition> impassable() {
    return Stream.of(
        by(CARRIER),
        not(by(STAFF)),
        anyOf(),
        in(DONE),
        in(Section.HISTORICAL),
        type(LETTER),
        not(type(PARCEL)),
        payment(),
        allOf(payment(Payment.PAID), payment(Payment.DUE)),
        allOf(testOrder(), not(testOrder())),
        allOf(hasAccount(), not(hasAccount())),
        allOf(given(MARK), by(CARRIER)),
        anyOf(by(CARRIER), in(DONE)));
  }

  @ParameterizedTest
  @MethodSource("impassable")
  void aStatusThatNobodyCanLeaveIsStuck(Condition guard) {
    assertThat(problems(guarded(guard)))
        .containsExactly(
            new Problem(
                STUCK,
                "small, status open",
                "transitions lead on from it, but their guards let no actor of the set take one; let somebody"));
  }

  static Stream<Condition> passable() {
    return Stream.of(
        allOf(),
        by(STAFF, CARRIER),
        not(by(CARRIER)),
        in(OPEN),
        in(Section.RECENT),
        type(PARCEL),
        payment(Payment.REFUNDED),
        allOf(testOrder(), hasAccount(), payment(Payment.PAID)),
        not(anyOf(testOrder(), hasAccount())),
        not(given(MARK)),
        allOf(given(MARK), by(STAFF)),
        anyOf(by(CARRIER), accountRequired()),
        not(justificationGiven()),
        custom("whim", question -> false));
  }

  @ParameterizedTest
  @MethodSource("passable")
  void aStatusThatSomebodyCanLeaveForSomeOrderIsNotStuck(Condition guard) {
    assertThat(problems(guarded(guard))).isEmpty();
  }

  @Test
  void oneGuardThatNobodyPassesIsEnough() {
    StatusSet.Builder set = actions(statuses(words()))
        .on(BEGIN, from(NEW).by(STAFF).to(OPEN))
        .on(
            FINISH,
            from(OPEN)
                .by(STAFF)
                .guard(testOrder(), BUSY)
                .guard(not(testOrder()), BUSY)
                .to(DONE));
    assertThat(problems(set)).extracting(Problem::kind).containsExactly(STUCK);
  }

  @Test
  void oneWayOutIsEnough() {
    assertThat(problems(guarded(by(CARRIER)).on(TOUCH, from(OPEN).by(STAFF).to(DONE))))
        .isEmpty();
  }

  @Test
  void aDefinitionWithManyMistakesReportsThemAllInOrder() {
    StatusSet.Builder set = valid()
        .types(PARCEL)
        .status(StatusDefinition.of(ISLAND).successful())
        .on(TOUCH, from(OPEN).by(Actor.of("ghost")).stay())
        .on(FINISH, from(OPEN).by(STAFF).stay())
        .on(TOUCH, from(DONE).by(STAFF).to(OPEN));
    assertThat(problems(set))
        .extracting(Problem::kind)
        .containsExactly(
            DUPLICATE,
            INVALID,
            UNKNOWN_REFERENCE,
            AMBIGUOUS,
            EXIT_FROM_TERMINAL,
            UNREACHABLE,
            DEAD_END);
  }

  private static StatusSet.Builder guarded(Condition guard) {
    return actions(statuses(words()))
        .types(LETTER)
        .on(BEGIN, from(NEW).by(STAFF).to(OPEN))
        .on(FINISH, from(OPEN).by(STAFF).guard(guard, BUSY).to(DONE).forTypes(PARCEL));
  }

  private static Problem unreachable(String status) {
    return new Problem(
        UNREACHABLE,
        "small, status " + status,
        "no transitions lead to it from (new); add one, call it imported where orders come from elsewhere, or take the status out");
  }

  private static Problem ambiguous(String types, String type) {
    return new Problem(
        AMBIGUOUS,
        "small, transition from open on finish" + types,
        "in open, for order type %s, there is another: transition from open on finish; keep one, or give them different order types or actors, or all but the last a condition"
            .formatted(type));
  }

  @Test
  void somebodyCanPlaceAnOrder() {
    StatusSet.Builder never = actions(statuses(words()))
        .on(
            BEGIN,
            from(NEW).by(CUSTOMER).guard(Condition.NEVER, ReasonCode.of("no")).to(OPEN))
        .on(FINISH, from(OPEN).by(STAFF).to(DONE));

    assertThat(problems(never))
        .containsExactly(
            new Problem(
                Problem.Kind.STUCK,
                "small, placing orders",
                "transitions lead from an order about to be placed, but their guards let no actor of the set take one; let somebody"));
    assertThat(problems(never.on(TOUCH, from(NEW).by(STAFF).to(OPEN)))).isEmpty();
  }

  @Test
  void nothingNeedLeadToAStatusFromWhichOrdersAreImported() {
    OrderStatus older = OrderStatus.of("older");
    OrderStatus sorted = OrderStatus.of("sorted");
    StatusSet.Builder imported = valid()
        .status(StatusDefinition.of(older).imported())
        .status(StatusDefinition.of(sorted))
        .on(TOUCH, from(older).by(STAFF).to(sorted))
        .on(TOUCH, from(sorted).by(STAFF).to(DONE));

    assertThat(problems(imported)).isEmpty();
    assertThat(problems(valid().status(StatusDefinition.of(older).imported())))
        .extracting(Problem::kind)
        .containsExactly(DEAD_END);
    assertThat(problems(valid().status(StatusDefinition.of(older).imported().correctable())))
        .isEmpty();
  }
}
