package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.Condition.allOf;
import static dev.orderstatus.api.definition.Condition.anyOf;
import static dev.orderstatus.api.definition.Condition.testOrder;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.time.Promise;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A condition that nests too deeply is a problem of the set, and never the end of the stack. */
class NestingProblemTests {

  private static final OrderStatus HELD = OrderStatus.of("held");
  private static final ReasonCode WHY = ReasonCode.of("why");
  private static final Condition DEEP = nested(20_000);
  private static final Promise WEEK =
      new Promise(Promise.Kind.TYPICAL, new Promise.Weeks(1), Promise.Anchor.PLACED_AT);

  private static Condition nested(int deep) {
    List<UnaryOperator<Condition>> around =
        List.of(Condition::not, inner -> allOf(inner), inner -> anyOf(testOrder(), inner));
    Condition condition = testOrder();
    for (int depth = 1; depth < deep; depth++) {
      condition = around.get(depth % around.size()).apply(condition);
    }
    return condition;
  }

  @Test
  void oneHundredConditionsMayNest() {
    assertThat(problems(row(t -> t.guard(nested(100), WHY)))).isEmpty();
  }

  @Test
  void oneMoreIsAProblem() {
    assertThat(found(row(t -> t.guard(nested(101), WHY))))
        .containsExactly(problem("small, transition from open on touch"));
  }

  static Stream<Arguments> places() {
    String row = "small, transition from open on touch";
    String status = "small, status held";
    return Stream.of(
        Arguments.of(row, row(t -> t.guard(DEEP, WHY))),
        Arguments.of(row, row(t -> t.effect(DEEP, Effect.forStaff("call")))),
        Arguments.of(row, row(t -> t.warning(DEEP, WarningCode.of("hot")))),
        Arguments.of(row, row(t -> t.paymentBecomes(DEEP, Payment.PAID))),
        Arguments.of(status, valid().status(StatusDefinition.of(HELD).variant("deep", DEEP))),
        Arguments.of(status, valid().status(StatusDefinition.of(HELD).promise(DEEP, WEEK))),
        Arguments.of(
            "small, action touch",
            valid().action(ActionDefinition.command(TOUCH).refuse(DEEP, WHY))),
        Arguments.of(
            "small, action happened",
            valid().action(ActionDefinition.event(HAPPENED).attention(DEEP, WHY))),
        Arguments.of(
            "small, action happened",
            valid().action(ActionDefinition.event(HAPPENED).reflectedWhen(DEEP))),
        Arguments.of("small, note deep", valid().note("deep", DEEP)),
        Arguments.of("small, path [open]", valid().path(DEEP, OPEN)));
  }

  @ParameterizedTest
  @MethodSource("places")
  void whereverItStandsItIsToldAndNothingElse(String where, StatusSet.Builder set) {
    assertThat(found(set)).containsExactly(problem(where));
  }

  static Stream<UnaryOperator<Condition>> doublings() {
    return Stream.of(
        part -> allOf(part, part),
        part -> anyOf(part, Condition.not(part)),
        part -> allOf(part, testOrder(), part));
  }

  @ParameterizedTest
  @MethodSource("doublings")
  @Timeout(5)
  void partsThatAreSharedAreCountedEachTime(UnaryOperator<Condition> doubling) {
    Condition shared = testOrder();
    for (int depth = 0; depth < 45; depth++) {
      shared = doubling.apply(shared);
    }
    Condition many = shared;

    assertThat(found(row(t -> t.guard(many, WHY)))).singleElement().satisfies(problem -> {
      assertThat(problem.where()).isEqualTo("small, transition from open on touch");
      assertThat(problem.what()).startsWith("a condition has more than 2000 parts");
    });
  }

  @Test
  void twoThousandPartsAreAllowedAndOneMoreIsNot() {
    assertThat(problems(row(t -> t.guard(flat(1_999), WHY)))).isEmpty();
    assertThat(found(row(t -> t.guard(flat(2_000), WHY)))).hasSize(1);
  }

  private static Condition flat(int parts) {
    return allOf(Collections.nCopies(parts, testOrder()).toArray(Condition[]::new));
  }

  private static StatusSet.Builder row(UnaryOperator<TransitionDefinition.Builder> more) {
    return valid().on(TOUCH, more.apply(from(OPEN).by(STAFF).stay()));
  }

  private static List<Problem> found(StatusSet.Builder set) {
    return Compiler.compile(set.build(), Settings.standard()).getError();
  }

  private static Problem problem(String where) {
    return new Problem(
        Problem.Kind.INVALID,
        where,
        "a condition nests more than 100 deep; make it flatter, or split it");
  }

  @Test
  void theTablesAloneAreCheckedForItToo() {
    StatusSet deep = row(t -> t.guard(nested(101), WHY)).build();
    assertThat(Compiler.problemsOfTables(deep))
        .extracting(Problem::where)
        .containsExactly("small, transition from open on touch");
    assertThat(Compiler.problemsOfTables(valid().build())).isEmpty();
  }
}
