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

  private static List<String> problems(StatusSet set) {
    return Compiler.problemsOfTables(set).stream()
        .map(Problem::toString)
        .filter(problem -> problem.contains("circle"))
        .toList();
  }

  @Test
  void rows_without_a_condition_that_lead_to_each_other_are_a_circle() {
    assertThat(circles(when(A, ALWAYS).to(B), when(B, ALWAYS).to(A)))
        .containsExactly(
            "order, transition from a on follow: it leads round in a circle, a -> b -> a, as the others hold where it does, so it is always refused; take one of them out, or give it another condition");
  }

  @Test
  void so_are_rows_of_three_statuses_whose_conditions_the_first_one_has() {
    assertThat(circles(
            when(B, LINES).to(C),
            when(C, ALWAYS).to(A),
            when(A, allOf(SHIPPED, LINES)).to(B)))
        .singleElement()
        .asString()
        .contains("transition from a on follow to b", "a -> b -> c -> a");
  }

  @Test
  void a_row_that_another_one_undoes_is_a_circle_even_if_that_one_asks_less() {
    assertThat(circles(when(A, LINES).to(B), when(B, allOf(LINES, SHIPPED)).to(A)))
        .singleElement()
        .asString()
        .contains("transition from b on follow to a", "b -> a -> b");
  }

  @Test
  void so_are_rows_of_parts_without_a_condition() {
    Kind checks = Kind.byCount(
            "check",
            base("check")
                .action(event(FOLLOW), when(A, ALWAYS).to(B), when(B, ALWAYS).to(A))
                .build())
        .build();
    assertThat(problems(base("order").kinds(checks).build()))
        .singleElement()
        .asString()
        .startsWith("order, kind check, transition from a on follow: it leads round in a circle");
    Kind asking = Kind.byCount(
            "check",
            base("check")
                .action(event(FOLLOW), when(A, LINES).to(B), when(B, LINES).to(A))
                .build())
        .build();
    assertThat(problems(base("order").kinds(asking).build())).isEmpty();
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
  void no_other_rows_are_certain_to_run_in_circles(List<TransitionDefinition.Builder> rows) {
    assertThat(circles(rows.toArray(TransitionDefinition.Builder[]::new))).isEmpty();
  }
}
