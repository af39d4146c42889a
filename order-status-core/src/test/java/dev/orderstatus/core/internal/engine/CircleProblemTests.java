package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.api.definition.ActionDefinition.*;
import static dev.orderstatus.api.definition.Condition.*;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.WholeFacts.*;
import static dev.orderstatus.api.parts.StandingNumber.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.OpenRow;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of follow among three statuses of an order with checks. */
class CircleProblemTests {

  private static final OrderType THING = OrderType.of("thing");
  private static final OrderStatus A = OrderStatus.of("a");
  private static final OrderStatus B = OrderStatus.of("b");
  private static final OrderStatus C = OrderStatus.of("c");
  private static final OrderStatus GONE = OrderStatus.of("gone");
  private static final Attribute<String> NOTE = Attribute.text("note");
  private static final Condition SHIPPED = atMost(OPEN, 0);
  private static final Condition LINES = hasLines();
  private static final Kind CHECKS =
      Kind.byCount("check", base("check").build()).build();

  private static StatusSet.Builder base(String id) {
    return StatusSet.named(id, id)
        .types(THING)
        .status(StatusDefinition.of(A).correctable())
        .status(StatusDefinition.of(B).correctable())
        .status(StatusDefinition.of(C).correctable())
        .status(StatusDefinition.of(GONE).phase(Phase.CANCELED).correctable())
        .action(command(Action.of("start")), from(OrderStatus.NEW).by(STAFF).to(A))
        .action(
            command(Action.of("go")),
            from(A).by(STAFF).to(B),
            from(B).by(STAFF).to(C),
            from(C).by(STAFF).to(GONE));
  }

  private static OpenRow when(OrderStatus status, Condition condition) {
    return from(status).by(SYSTEM).when(condition);
  }

  private static List<String> circles(TransitionDefinition.Builder... rows) {
    StatusSet set =
        base("order").attributes(NOTE).kinds(CHECKS).action(event(FOLLOW), rows).build();
    return problems(set);
  }

  private static List<String> circlesOfChecks(TransitionDefinition.Builder... rows) {
    StatusSet checks = base("check").action(event(FOLLOW), rows).build();
    return problems(base("order").kinds(Kind.byCount("check", checks).build()).build());
  }

  private static List<String> problems(StatusSet set) {
    return Compiler.problemsOfTables(set).stream()
        .map(Problem::toString)
        .filter(problem -> problem.contains("circle"))
        .toList();
  }

  @Test
  void rowsWithoutAConditionThatLeadToEachOtherAreACircle() {
    assertThat(circles(when(A, ALWAYS).to(B), when(B, ALWAYS).to(A)))
        .containsExactly(
            "order, transition from a on follow: it runs in a circle, a -> b -> a, because the other rows count wherever it does, so it is always refused; remove one of these rows, or give it another condition");
  }

  @Test
  void soAreRowsOfThreeStatusesWhoseConditionsTheFirstOneHas() {
    assertThat(circles(
            when(B, LINES).to(C),
            when(C, ALWAYS).to(A),
            when(A, allOf(SHIPPED, LINES)).to(B)))
        .singleElement()
        .asString()
        .contains("transition from a on follow to b", "a -> b -> c -> a");
  }

  @Test
  void aRowThatAnotherOneUndoesIsACircleEvenIfThatOneAsksLess() {
    assertThat(circles(when(A, LINES).to(B), when(B, allOf(LINES, SHIPPED)).to(A)))
        .singleElement()
        .asString()
        .contains("transition from b on follow to a", "b -> a -> b");
  }

  @Test
  void soAreRowsOfPartsWithoutACondition() {
    assertThat(circlesOfChecks(when(A, ALWAYS).to(B), when(B, ALWAYS).to(A)))
        .singleElement()
        .asString()
        .startsWith("order, kind check, transition from a on follow: it runs in a circle");
    assertThat(circlesOfChecks(when(A, LINES).to(B), when(B, LINES).to(A))).isEmpty();
  }

  static Stream<List<TransitionDefinition.Builder>> others() {
    Condition placed = placedFor(Duration.ofDays(1));
    Condition waited = inStatusFor(Duration.ofDays(1));
    Condition custom = custom("luck", question -> true);
    return Stream.of(
        List.of(when(A, ALWAYS).to(B), when(B, ALWAYS).to(C)),
        List.of(when(A, LINES).to(B), when(B, SHIPPED).to(A)),
        List.of(when(A, LINES).to(B), when(B, not(LINES)).to(A)),
        List.of(when(A, LINES).to(B), when(B, placed).to(C), when(B, LINES).to(A)),
        List.of(when(A, waited).to(B), when(B, waited).to(A)),
        List.of(when(A, custom).to(B), when(B, custom).to(A)),
        List.of(when(A, orderIn(A, B)).to(B), when(B, orderIn(A, B)).to(A)),
        List.of(when(A, LINES).to(GONE), when(GONE, LINES).to(A)),
        List.of(
            when(A, LINES).to(B),
            when(B, LINES).guard(SHIPPED, ReasonCode.of("no")).to(A)),
        List.of(when(A, given(NOTE)).to(B).cleared(NOTE), when(B, given(NOTE)).to(A)));
  }

  @ParameterizedTest
  @MethodSource("others")
  void noOtherRowsAreCertainToRunInCircles(List<TransitionDefinition.Builder> rows) {
    assertThat(circles(rows.toArray(TransitionDefinition.Builder[]::new))).isEmpty();
  }
}
