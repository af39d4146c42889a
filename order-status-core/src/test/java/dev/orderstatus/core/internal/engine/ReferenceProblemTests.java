package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.Condition.allOf;
import static dev.orderstatus.api.definition.Condition.anyOf;
import static dev.orderstatus.api.definition.Condition.by;
import static dev.orderstatus.api.definition.Condition.dateReached;
import static dev.orderstatus.api.definition.Condition.given;
import static dev.orderstatus.api.definition.Condition.in;
import static dev.orderstatus.api.definition.Condition.not;
import static dev.orderstatus.api.definition.Condition.otherInput;
import static dev.orderstatus.api.definition.Condition.overdue;
import static dev.orderstatus.api.definition.Condition.testOrder;
import static dev.orderstatus.api.definition.Condition.type;
import static dev.orderstatus.api.definition.Condition.value;
import static dev.orderstatus.api.definition.Problem.Kind.INVALID;
import static dev.orderstatus.api.definition.Problem.Kind.UNKNOWN_REFERENCE;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAll;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAllBut;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static dev.orderstatus.core.internal.engine.SmallSet.guard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Remedy;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.time.Promise;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a set refers to without declaring it is found, wherever it stands. */
class ReferenceProblemTests {

  private static final OrderStatus NOWHERE = OrderStatus.of("nowhere");
  private static final OrderType LETTER = OrderType.of("letter");
  private static final Actor GHOST = Actor.of("ghost");
  private static final Action VANISH = Action.of("vanish");
  private static final Attribute<String> SHADE = Attribute.text("shade");
  private static final Attribute<LocalDate> NEVER = Attribute.date("never");
  private static final Attribute<Long> DAYS = Attribute.wholeNumber("days");
  private static final ReasonCode BUSY = ReasonCode.of("busy");
  private static final Condition STRANGE = by(GHOST);

  private static final String ROW = "small, transition from open on touch";

  static Stream<Arguments> strangers() {
    return Stream.of(
        stranger(
            valid().on(TOUCH, from(OPEN, NOWHERE).by(STAFF).stay()),
            "small, transition from open, nowhere on touch",
            "status nowhere"),
        stranger(
            valid().on(TOUCH, fromAllBut(NOWHERE).by(STAFF).stay()),
            "small, transition from all but nowhere on touch",
            "status nowhere"),
        stranger(valid().on(TOUCH, from(OPEN).by(STAFF).to(NOWHERE)), ROW, "status nowhere"),
        stranger(
            valid().on(VANISH, fromAll().by(STAFF).stay()),
            "small, transition from all on vanish",
            "action vanish"),
        stranger(valid().on(TOUCH, from(OPEN).by(STAFF, GHOST).stay()), ROW, "actor ghost"),
        stranger(touch(row -> row.forTypes(LETTER)), ROW + " for letter", "order type letter"),
        stranger(touch(row -> row.inputs(SHADE)), ROW, "attribute shade"),
        stranger(touch(row -> row.clear(SHADE)), ROW, "attribute shade"),
        stranger(touch(row -> row.set(Attributes.of(SHADE, "x"))), ROW, "attribute shade"),
        stranger(touch(row -> row.justificationBecomes(SHADE)), ROW, "attribute shade"),
        stranger(
            touch(row -> row.paymentBecomes(STRANGE, Payment.PAID)),
            ROW + ", change",
            "actor ghost"),
        stranger(valid().path(STRANGE, OPEN, DONE), "small, path [open, done]", "actor ghost"),
        stranger(
            touch(row -> row.guards(guard(STRANGE, BUSY))), ROW + ", guard busy", "actor ghost"),
        stranger(
            touch(row -> row.guards(guard(testOrder(), Reason.of(BUSY).with("shade", SHADE)))),
            ROW + ", guard busy, parameter shade",
            "attribute shade"),
        stranger(
            touch(row -> row.guards(guard(
                testOrder(),
                Reason.of(BUSY)
                    .remedy(Remedy.of(RemedyCode.WAIT_UNTIL, Parameter.of("date", NEVER)))))),
            ROW + ", guard busy, remedy wait-until, parameter date",
            "attribute never"),
        stranger(
            touch(row -> row.effect(STRANGE, Effect.forStaff("ring"))),
            ROW + ", effect ring",
            "actor ghost"),
        stranger(
            touch(row -> row.effect(new Effect(
                Effect.forStaff("ring").code(),
                Audience.STAFF,
                false,
                List.of(Parameter.of("shade", SHADE))))),
            ROW + ", effect ring, parameter shade",
            "attribute shade"),
        stranger(
            touch(row -> row.warning(STRANGE, WarningCode.of("wet"))),
            ROW + ", warning wet",
            "actor ghost"),
        stranger(
            event(action -> action.pastIn(NOWHERE)), "small, action rumor, past", "status nowhere"),
        stranger(
            event(action -> action.reflectedWhen(STRANGE)),
            "small, action rumor, reason already-reflected",
            "actor ghost"),
        stranger(
            event(action -> action.attention(STRANGE, BUSY)),
            "small, action rumor, reason busy",
            "actor ghost"),
        stranger(
            event(action -> action.attention(testOrder(), Reason.of(BUSY).with("shade", SHADE))),
            "small, action rumor, reason busy, parameter shade",
            "attribute shade"),
        stranger(valid().note("gift", STRANGE), "small, note gift", "actor ghost"),
        stranger(
            open(s -> s.variant("dark", STRANGE)),
            "small, status open, message variant dark",
            "actor ghost"),
        stranger(
            open(s -> s.promise(STRANGE, promise(new Promise.Weeks(2)))),
            "small, status open, promise",
            "actor ghost"),
        stranger(
            open(s -> s.promise(promise(new Promise.WorkDaysOf(DAYS, 3)))),
            "small, status open, promise",
            "attribute days"),
        stranger(
            open(s -> s.promise(promise(new Promise.OnDate(NEVER)))),
            "small, status open, promise",
            "attribute never"));
  }

  static Stream<Arguments> conditions() {
    return Stream.of(
        Arguments.of(by(STAFF, GHOST), "actor ghost"),
        Arguments.of(in(OPEN, NOWHERE), "status nowhere"),
        Arguments.of(type(LETTER), "order type letter"),
        Arguments.of(given(SHADE), "attribute shade"),
        Arguments.of(value(SHADE, "x"), "attribute shade"),
        Arguments.of(otherInput(SHADE), "attribute shade"),
        Arguments.of(dateReached(NEVER), "attribute never"),
        Arguments.of(not(given(SHADE)), "attribute shade"),
        Arguments.of(allOf(testOrder(), given(SHADE)), "attribute shade"),
        Arguments.of(anyOf(testOrder(), not(allOf(given(SHADE)))), "attribute shade"));
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void aStrangerIsFoundWhereItStands(StatusSet.Builder set, String where, String what) {
    assertThat(problems(set)).containsExactly(unknown(where, what));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void aStrangerInAConditionIsFoundHoweverDeep(Condition condition, String what) {
    assertThat(problems(touch(row -> row.effect(condition, Effect.forStaff("ring")))))
        .containsExactly(unknown(ROW + ", effect ring", what));
  }

  @Test
  void anAttributeOfAnotherKindThanTheDeclaredOneIsFound() {
    Attribute<LocalDate> mark = Attribute.date("mark");
    String what =
        "the values of attribute mark are text in the set, and date here; use the same kind";

    assertThat(problems(touch(row -> row.guards(guard(not(given(mark)), BUSY)))))
        .containsExactly(new Problem(INVALID, ROW + ", guard busy", what));
    assertThat(problems(touch(row -> row.inputs(mark).clear(mark))))
        .containsExactly(new Problem(INVALID, ROW, what), new Problem(INVALID, ROW, what));
    assertThat(problems(open(s -> s.promise(promise(new Promise.OnDate(mark))))))
        .containsExactly(new Problem(INVALID, "small, status open, promise", what));
  }

  @Test
  void overdueIsForMessagesOnly() {
    String what = "overdue() makes sense in message variants and notes only; here it never holds";
    assertThat(problems(touch(row -> row.guards(guard(not(overdue()), BUSY)))))
        .containsExactly(new Problem(INVALID, ROW + ", guard busy", what));
    assertThat(problems(open(s -> s.promise(overdue(), promise(new Promise.Minutes(5))))))
        .containsExactly(new Problem(INVALID, "small, status open, promise", what));
    assertThat(problems(valid().note("gift", overdue()))).isEmpty();
    assertThat(problems(open(s -> s.variant("late", anyOf(overdue()))))).isEmpty();
  }

  @Test
  void severalStrangersAreReportedInTheOrderOfTheirCodes() {
    assertThat(problems(touch(row -> row.clear(SHADE, NEVER))))
        .containsExactly(unknown(ROW, "attribute never"), unknown(ROW, "attribute shade"));
  }

  private static Problem unknown(String where, String what) {
    return new Problem(
        UNKNOWN_REFERENCE,
        where,
        "the set does not declare the " + what + "; declare it, or correct its code");
  }

  private static Arguments stranger(StatusSet.Builder set, String where, String what) {
    return Arguments.of(set, where, what);
  }

  private static StatusSet.Builder touch(UnaryOperator<TransitionDefinition.Builder> more) {
    return valid().on(TOUCH, more.apply(from(OPEN).by(STAFF).stay()));
  }

  private static StatusSet.Builder event(UnaryOperator<ActionDefinition.Event> more) {
    return valid().action(more.apply(ActionDefinition.event(Action.of("rumor"))));
  }

  private static StatusSet.Builder open(UnaryOperator<StatusDefinition.Builder> more) {
    return transitions(actions(words()
        .status(more.apply(StatusDefinition.of(OPEN)))
        .status(StatusDefinition.of(DONE).terminal())));
  }

  private static Promise promise(Promise.Span span) {
    return new Promise(Promise.Kind.TYPICAL, span, Promise.Anchor.STATUS_SINCE);
  }

  @Test
  void aParameterHasANameOfItsOwnThatTextsCanSay() {
    for (String name : List.of("", "two words", "a}", "2nd", "a\u200b", "x".repeat(65))) {
      assertThat(problems(touch(row -> row.effect(Effect.forStaff("ring").with(name, 1)))))
          .singleElement()
          .satisfies(problem -> {
            assertThat(problem.where()).isEqualTo(ROW + ", effect ring");
            assertThat(problem.what()).startsWith("the parameter name \"" + name);
          });
    }
    assertThat(problems(
            touch(row -> row.effect(Effect.forStaff("ring").with("bell", 1).with("bell", 2)))))
        .containsExactly(new Problem(
            Problem.Kind.DUPLICATE,
            ROW + ", effect ring",
            "it has the parameter bell twice; leave one out"));
    assertThat(problems(touch(row -> row.guards(guard(
            testOrder(),
            Reason.of(BUSY)
                .remedy(Remedy.of(RemedyCode.WAIT_UNTIL, Parameter.of("the date", 1))))))))
        .extracting(Problem::where)
        .containsExactly(ROW + ", guard busy, remedy wait-until");
  }

  @Test
  void aPathFollowsTransitions() {
    assertThat(problems(valid().path(OPEN, DONE))).isEmpty();
    assertThat(problems(valid().path(DONE, OPEN)))
        .extracting(Problem::where, Problem::kind)
        .containsOnly(tuple("small, path [done, open]", INVALID));
    assertThat(problems(valid().path(DONE, OPEN)))
        .extracting(Problem::what)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("no transition leads from (new) to done; "),
            then -> assertThat(then).startsWith("no transition leads from done to open; "));
  }

  @Test
  void aRowSetsAValueOfTheDeclaredKind() {
    assertThat(problems(touch(row -> row.set(Attributes.of(Attribute.text("day"), "soon")))))
        .extracting(Problem::what)
        .singleElement()
        .asString()
        .startsWith("sets attribute day to \"soon\", which is not ");
  }

  @Test
  void theTablesAloneAreCheckedToo() {
    assertThat(Compiler.problemsOfTables(valid().path(OPEN, NOWHERE).build())).hasSize(2);
    assertThat(Compiler.problemsOfTables(valid().build())).isEmpty();
  }

  @Test
  void aPathNamesDeclaredStatuses() {
    assertThat(problems(valid().path(OPEN, NOWHERE)))
        .extracting(Problem::kind)
        .containsExactlyInAnyOrder(UNKNOWN_REFERENCE, INVALID);
  }
}
