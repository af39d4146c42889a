package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.definition.Condition.testOrder;
import static dev.orderstatus.api.definition.Problem.Kind.DUPLICATE;
import static dev.orderstatus.api.definition.Problem.Kind.INVALID;
import static dev.orderstatus.api.definition.Problem.Kind.UNREACHABLE;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAllBut;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Problem.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake in a declaration taken for itself is found, alone, and said where and how. */
class DeclarationProblemTests {

  @Test
  void theSmallSetHasNone() {
    assertThat(problems(valid())).isEmpty();
  }

  @Test
  void aVersionHasAtMost32Characters() {
    assertThat(problems(valid().version("2.1-rc_1"))).isEmpty();
    assertThat(problems(valid().version("2".repeat(32)))).isEmpty();
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        broken(
            set("Small set"),
            INVALID,
            "Small set",
            "the id \"Small set\" is not lower-case words joined by hyphens"),
        broken(
            set("x".repeat(65)),
            INVALID,
            "x".repeat(65),
            "the id \"" + "x".repeat(65) + "\" has 65 characters; at most 64 are allowed"),
        broken(
            valid().version("second version"),
            INVALID,
            "small",
            "the version \"second version\" is not 1 to 32 letters, digits, dots, underscores and hyphens, such as 2.1"),
        broken(
            valid().version("2".repeat(33)),
            INVALID,
            "small",
            "the version \"" + "2".repeat(33)
                + "\" is not 1 to 32 letters, digits, dots, underscores and hyphens, such as 2.1"),
        broken(
            StatusSet.named("small", "Small")
                .status(StatusDefinition.of(DONE).terminal())
                .commands(BEGIN)
                .on(BEGIN, from(NEW).by(STAFF).to(DONE)),
            INVALID,
            "small",
            "no order type is declared; declare at least one with types(...)"),
        broken(
            words().commands(BEGIN),
            INVALID,
            "small",
            "no status is declared; declare at least one with status(...)"),
        broken(
            valid().attributes(Attribute.text("small:mark")),
            INVALID,
            "small, attribute small:mark",
            "its namespace is the id of the set, so it would be taken for mark; leave the namespace out"),
        taken("reason"),
        taken("status"),
        taken("order-code"),
        taken("placed-at"),
        twice(valid().types(PARCEL), "order type parcel"),
        twice(valid().actors(STAFF), "actor staff"),
        twice(valid().attributes(MARK), "attribute mark"),
        twice(valid().status(StatusDefinition.of(DONE).terminal()), "status done"),
        twiceAsAction(valid().commands(TOUCH)),
        twiceAsAction(valid().events(TOUCH)),
        broken(
            valid().note("Gift_card", testOrder()),
            INVALID,
            "small",
            "the note name \"Gift_card\" is not lower-case words joined by hyphens"),
        broken(
            valid().note("gift", testOrder()).note("gift", testOrder()),
            DUPLICATE,
            "small",
            "the note gift is declared more than once; keep one"),
        broken(
            statusVaried("Free", "other"),
            INVALID,
            "small, status open",
            "the message variant name \"Free\" is not lower-case words joined by hyphens"),
        broken(
            statusVaried("free", "free"),
            DUPLICATE,
            "small, status open",
            "the message variant free is declared more than once; keep one"),
        broken(
            transitions(actions(words()
                .status(StatusDefinition.of(OPEN).successful())
                .status(StatusDefinition.of(DONE).terminal()))),
            INVALID,
            "small, status open",
            "only a correctable or terminal status can be successful; make it one"),
        broken(
            valid()
                .status(StatusDefinition.of(OrderStatus.of("canceled"))
                    .phase(Phase.CANCELED)
                    .correctable())
                .on(TOUCH, from(OPEN).by(STAFF).to(OrderStatus.of("canceled"))),
            INVALID,
            "small, status canceled",
            "in every set \"canceled\" is terminal; make it terminal, or give a status that orders leave another code"),
        row(
            TOUCH,
            from(OPEN).by(STAFF).stay().newAttempt(),
            "small, transition from open on touch",
            "only an event can be a new attempt; leave newAttempt() out, or make touch an event"),
        broken(
            valid().on(TOUCH, from(OPEN).by(STAFF).stay().inputs(MARK).compares(MARK)),
            DUPLICATE,
            "small, transition from open on touch",
            "the input mark is named twice; name each once, as stored or as compared"),
        row(
            TOUCH,
            from(OPEN).by().stay(),
            "small, transition from open on touch",
            "no actor may take it; name at least one with by(...)"),
        row(
            TOUCH,
            from().by(STAFF).stay(),
            "small, transition from  on touch",
            "it starts from no status; name at least one with from(...)"),
        row(
            TOUCH,
            fromAllBut(OPEN, DONE).by(STAFF).stay(),
            "small, transition from all but open, done on touch",
            "it starts from no status; name at least one with from(...)"),
        row(
            TOUCH,
            from(OPEN).by(STAFF).to(NEW),
            "small, transition from open on touch",
            "no transition can lead to (new)"),
        row(
            HAPPENED,
            from(NEW).by(STAFF).to(OPEN),
            "small, transition from (new) on happened",
            "an event cannot place an order; make happened a command"),
        row(
            TOUCH,
            from(NEW).by(STAFF).stay(),
            "small, transition from (new) on touch",
            "an order about to be placed cannot stay where it is; name a target"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsFoundAloneAndSaid(StatusSet.Builder set, Kind kind, String where, String what) {
    assertThat(problems(set)).containsExactly(new Problem(kind, where, what));
  }

  @Test
  void theLongestIdIsAllowed() {
    assertThat(problems(set("x".repeat(64)))).isEmpty();
  }

  static Stream<StatusSet.Builder> longNames() {
    String name = "a" + "-a".repeat(100_000);
    return Stream.of(set(name), valid().note(name, testOrder()), statusVaried(name, "other"));
  }

  @ParameterizedTest
  @MethodSource("longNames")
  void aNameOfAnyLengthIsAProblemAndNoError(StatusSet.Builder set) {
    assertThat(problems(set)).singleElement().satisfies(problem -> {
      assertThat(problem.kind()).isEqualTo(INVALID);
      assertThat(problem.what()).contains("has 200001 characters; at most 64").hasSizeLessThan(200);
    });
  }

  @Test
  void whatIsDeclaredThreeTimesIsReportedOnce() {
    assertThat(problems(valid().types(PARCEL).types(PARCEL))).hasSize(1);
  }

  @Test
  void theStatusOfANewOrderIsNotDeclared() {
    assertThat(problems(valid().status(StatusDefinition.of(NEW).correctable())))
        .containsExactly(
            new Problem(
                INVALID,
                "small, status (new)",
                "(new) is the status of an order about to be placed; name yours otherwise"),
            new Problem(
                UNREACHABLE,
                "small, status (new)",
                "no transitions lead to it from (new); add one, call it imported where orders come from elsewhere, or take the status out"));
  }

  @Test
  void aFinalStatusMayBeSuccessful() {
    OrderStatus kept = OrderStatus.of("kept");
    assertThat(problems(valid()
            .status(StatusDefinition.of(kept).correctable().successful())
            .on(TOUCH, from(OPEN).by(CUSTOMER).to(kept))))
        .isEmpty();
  }

  private static StatusSet.Builder set(String id) {
    return transitions(
        actions(statuses(StatusSet.named(id, "Small").types(PARCEL).attributes(MARK, DAY))));
  }

  private static StatusSet.Builder statusVaried(String one, String other) {
    return transitions(actions(words()
        .status(StatusDefinition.of(OPEN)
            .phase(Phase.IN_PROGRESS)
            .variant(one, testOrder())
            .variant(other, testOrder()))
        .status(StatusDefinition.of(DONE).terminal())));
  }

  private static Arguments row(
      Action action, TransitionDefinition.Builder row, String where, String what) {
    return broken(valid().on(action, row), INVALID, where, what);
  }

  private static Arguments taken(String name) {
    return broken(
        valid().attributes(Attribute.text(name)),
        INVALID,
        "small, attribute " + name,
        "every order, request or log has a fact of this name, so nobody could distinguish the two; give the attribute another code, such as our-"
            + name);
  }

  private static Arguments twice(StatusSet.Builder set, String what) {
    return broken(set, DUPLICATE, "small, " + what, "declared more than once; keep one");
  }

  private static Arguments twiceAsAction(StatusSet.Builder set) {
    return broken(
        set,
        DUPLICATE,
        "small, action touch",
        "declared more than once, be it as command or as event; keep one");
  }

  private static Arguments broken(StatusSet.Builder set, Kind kind, String where, String what) {
    return Arguments.of(set, kind, where, what);
  }

  @Test
  void anActorStandsOnceInARow() {
    assertThat(problems(valid().on(TOUCH, from(OPEN).by(STAFF, CUSTOMER, STAFF).stay())))
        .extracting(Problem::kind, Problem::what)
        .containsExactly(tuple(DUPLICATE, "the actor staff is named twice; name each once"));
  }
}
