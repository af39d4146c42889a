package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.Condition.given;
import static dev.orderstatus.api.definition.Condition.inputGiven;
import static dev.orderstatus.api.definition.Condition.sameInput;
import static dev.orderstatus.api.definition.Condition.testOrder;
import static dev.orderstatus.api.definition.Condition.value;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static dev.orderstatus.core.internal.engine.SmallSet.guard;
import static dev.orderstatus.core.internal.engine.Told.accepted;
import static dev.orderstatus.core.internal.engine.Told.effects;
import static dev.orderstatus.core.internal.engine.Told.reasons;
import static dev.orderstatus.core.internal.engine.Told.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Change;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An action takes the inputs that its row names, and no others. */
class InputTests {

  private static final Attribute<String> NOTE = Attribute.text("note");
  private static final Attribute<String> SHADE = Attribute.text("shade");
  private static final ReasonCode WHY = ReasonCode.of("why");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Request TOUCHED = request(TOUCH, STAFF);
  private static final Request REPORTED = request(HAPPENED, CARRIER);

  private static OrderLifecycle touching(UnaryOperator<TransitionDefinition.Builder> more) {
    return with(set -> set.attributes(NOTE)
        .on(TOUCH, more.apply(from(OPEN).by(STAFF).stay()))
        .on(HAPPENED, more.apply(from(OPEN).by(CARRIER).stay())));
  }

  private final OrderLifecycle stores = touching(row -> row.inputs(MARK, DAY));
  private final OrderLifecycle compares = touching(row -> row.compares(MARK));
  private final OrderLifecycle clears = touching(row -> row.inputsOrBlank(MARK));

  private static Order after(OrderLifecycle lifecycle, Order order, Request request) {
    Answer answer = lifecycle.ask(order, request);
    assertThat(answer.decision().isAccepted()).isTrue();
    return answer.after();
  }

  private static Object details(Refused refused, int reason, Request request) {
    return refused.reasons().get(reason).values(order(OPEN), request).get("value");
  }

  @Test
  void whatTheRowStoresBecomesAnAttribute() {
    for (Request request : List.of(TOUCHED, REPORTED)) {
      assertThat(after(stores, order(OPEN).with(MARK, "old"), request.with(MARK, "x")))
          .isEqualTo(order(OPEN).with(MARK, "x"));
    }
  }

  @Test
  void whatTheRowComparesIsReadAndNeverStored() {
    OrderLifecycle lifecycle = touching(row -> row.compares(MARK)
        .guards(guard(value(MARK, "x"), WHY))
        .effect(inputGiven(MARK), Effect.forStaff("ring")));
    assertThat(effects(lifecycle.decide(order(OPEN), TOUCHED.with(MARK, "x"))))
        .containsExactly("ring");
    assertThat(after(lifecycle, order(OPEN), TOUCHED.with(MARK, "x"))).isEqualTo(order(OPEN));
    assertThat(after(compares, order(OPEN).with(MARK, "y"), REPORTED.with(MARK, "x")))
        .isEqualTo(order(OPEN).with(MARK, "y"));
  }

  @Test
  void whatACommandDoesNotTakeIsRefusedByName() {
    Request request = TOUCHED.with(NOTE, "x").with(MARK, "x").with(DAY, TODAY);
    Refused refused = (Refused) compares.decide(order(OPEN), request);
    assertThat(reasons(refused)).containsExactly("input-not-taken");
    assertThat(details(refused, 0, request)).isEqualTo(List.of("note", "day"));
  }

  @Test
  void whatIsNotTakenStandsAfterTheActorAndTheDateAndBeforeTheGuardsWhichDoNotReadIt() {
    OrderLifecycle lifecycle = with(set -> set.attributes(NOTE)
        .on(
            TOUCH,
            from(OPEN)
                .by(STAFF)
                .guard(given(NOTE), WHY)
                .guard(given(MARK), ReasonCode.of("unmarked"))
                .to(DONE)
                .inputs(MARK)));
    Request request = Request.of(TOUCH, CUSTOMER, EARLY).with(NOTE, "x").with(MARK, "x");
    assertThat(reasons(lifecycle.decide(order(OPEN), request)))
        .containsExactly(
            "not-permitted-for-actor", "dated-before-current-status", "input-not-taken", "why");
  }

  @Test
  void whereNoRowIsThatIsTheReasonAlone() {
    Request request = request(TOUCH, STAFF).with(MARK, "x");
    assertThat(reasons(stores.decide(order(DONE), request))).containsExactly("order-is-closed");
    assertThat(reasons(stores.decide(order(OPEN), request.withExpectedStatus(DONE))))
        .containsExactly("stale-status");
    assertThat(
            reasons(compares.decide(order(OPEN), request.with(NOTE, "x").withExpectedStatus(DONE))))
        .containsExactly("stale-status");
  }

  @Test
  void whatAnEventDoesNotTakeIsLeftOutWithAWarningThatComesLast() {
    Request request = Request.of(HAPPENED, CARRIER, EARLY)
        .with(SHADE, "x")
        .with(MARK, "x")
        .withInputs(Attributes.none()
            .withRaw("shade", "x")
            .withRaw("mark", "x")
            .withRaw("note", "x")
            .withRaw("day", "soon"));
    Decision decision = stores.decide(order(OPEN), request);
    assertThat(warnings(decision)).containsExactly("late", "input-ignored");
    assertThat(accepted(decision).warnings().get(1).values(order(OPEN), request))
        .isEqualTo(Map.of("value", List.of("shade", "note", "day")));
    assertThat(stores.ask(order(OPEN), request).after()).isEqualTo(order(OPEN).with(MARK, "x"));
    assertThat(warnings(stores.decide(order(OPEN), REPORTED.with(MARK, "x")))).isEmpty();
  }

  @Test
  void noGuardOfAnEventReadsWhatIsLeftOut() {
    OrderLifecycle lifecycle =
        touching(row -> row.inputs(DAY).guards(guard(given(MARK), WHY)).warning(testOrder(), WET));
    assertThat(Told.attention(lifecycle.decide(order(OPEN), REPORTED.with(MARK, "x"))))
        .isEqualTo("why");
    Order marked = order(OPEN).with(MARK, "y").withTest(true);
    Request request = REPORTED.with(MARK, "x");
    assertThat(warnings(lifecycle.decide(marked, request))).containsExactly("wet", "input-ignored");
    assertThat(after(lifecycle, marked, request)).isEqualTo(marked);
  }

  private static final WarningCode WET = WarningCode.of("wet");

  @Test
  void onlyAnAcceptedEventWarns() {
    Request request = REPORTED.with(NOTE, "x");
    assertThat(Told.attention(stores.decide(order(DONE), request))).isEqualTo("unexpected-event");
  }

  @Test
  void aValueOfTheWrongKindIsRefusedWithWhatElseIsUnknown() {
    Request request = TOUCHED.withInputs(Attributes.none()
        .withRaw("day", "soon")
        .withRaw("shade", "x")
        .withRaw("mark", 4L)
        .withRaw("note", "x"));
    Refused refused = (Refused) stores.decide(order(OrderType.of("letter"), OPEN), request);
    assertThat(reasons(refused))
        .containsExactly("unknown-type", "unknown-attribute", "invalid-input");
    assertThat(details(refused, 1, request)).isEqualTo(List.of("shade"));
    assertThat(details(refused, 2, request)).isEqualTo(List.of("day", "mark"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void aBlankInputIsAsIfItWereNotThere(String blank) {
    Request request = TOUCHED.withInputs(
        Attributes.none().withRaw("mark", blank).withRaw("day", blank).withRaw("note", blank));
    OrderSnapshot order = order(OPEN).with(MARK, "old").with(DAY, TODAY).with(NOTE, "old");
    for (OrderLifecycle lifecycle : List.of(stores, compares)) {
      assertThat(after(lifecycle, order, request)).isEqualTo(order);
      Request report = REPORTED.withInputs(request.inputs().withRaw("shade", blank));
      assertThat(warnings(lifecycle.decide(order, report))).isEmpty();
      assertThat(after(lifecycle, order, report)).isEqualTo(order);
    }
    assertThat(reasons(stores.decide(order, TOUCHED.with(SHADE, blank))))
        .containsExactly("unknown-attribute");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void aBlankInputTakesAwayWhatItClears(String blank) {
    OrderSnapshot order = order(OPEN).with(MARK, "old");
    for (Request request : List.of(TOUCHED, REPORTED)) {
      assertThat(after(clears, order, request.with(MARK, blank))).isEqualTo(order(OPEN));
      assertThat(after(clears, order, request)).isEqualTo(order);
      assertThat(after(clears, order, request.with(MARK, "x")))
          .isEqualTo(order(OPEN).with(MARK, "x"));
    }
  }

  @Test
  void nullIsABlankInput() {
    OrderSnapshot order = order(OPEN).with(MARK, "old").with(DAY, TODAY);
    assertThat(after(stores, order, TOUCHED.with(MARK, null).with(DAY, null))).isEqualTo(order);
    assertThat(after(clears, order, TOUCHED.with(MARK, null)))
        .isEqualTo(order(OPEN).with(DAY, TODAY));
  }

  @Test
  void aBlankInputThatIsClearedIsNoMoreReadThanOneThatIsMissing() {
    OrderLifecycle lifecycle =
        touching(row -> row.inputsOrBlank(MARK).guards(guard(given(MARK), WHY)));
    assertThat(after(lifecycle, order(OPEN).with(MARK, "old"), TOUCHED.with(MARK, " ")))
        .isEqualTo(order(OPEN));
    assertThat(reasons(lifecycle.decide(order(OPEN), TOUCHED.with(MARK, " "))))
        .containsExactly("why");
  }

  @Test
  void theChangeFilledInIsWhatTheOrderGets() {
    OrderLifecycle lifecycle = touching(
        row -> row.inputs(DAY).inputsOrBlank(MARK).compares(NOTE).set(Attributes.of(NOTE, "set")));
    Order order = order(OPEN).with(MARK, "old");
    for (String mark : List.of("x", " ")) {
      Request request = TOUCHED.with(MARK, mark).with(DAY, TODAY).with(NOTE, "given");
      Change change = accepted(lifecycle.decide(order, request)).change().given(request);
      Attributes expected = order.attributes().withAll(change.set());
      for (Attribute<?> cleared : change.cleared()) {
        expected = expected.without(cleared);
      }
      assertThat(change.inputs()).isEmpty();
      assertThat(after(lifecycle, order, request).attributes()).isEqualTo(expected);
    }
  }

  @Test
  void aBlankTextOnTheOrderCountsAsMissing() {
    OrderLifecycle lifecycle = touching(row -> row.guards(guard(given(MARK), WHY)));
    Order blank =
        order(OPEN).withAttributes(Attributes.none().withRaw("mark", " ").withRaw("day", ""));
    assertThat(reasons(lifecycle.decide(blank, TOUCHED))).containsExactly("why");
    assertThat(lifecycle.problems(blank)).isEmpty();
  }

  @Test
  void aValueOfTheWrongKindOnTheOrderCountsAsMissingAndIsKept() {
    OrderLifecycle lifecycle = touching(row -> row.inputs(MARK).guards(guard(given(DAY), WHY)));
    Order odd = order(OPEN).withAttributes(Attributes.none().withRaw("day", "soon"));
    assertThat(reasons(lifecycle.decide(odd, TOUCHED))).containsExactly("why");
    OrderLifecycle open = touching(row -> row.inputs(MARK));
    assertThat(after(open, odd, TOUCHED.with(MARK, "x")).attributes().asMap())
        .isEqualTo(Map.of("day", "soon", "mark", "x"));
  }

  @Test
  void anInputThatOneRowStoresAndAnotherComparesCountsOnce() {
    OrderLifecycle twoRows = with(set -> set.attributes(NOTE)
        .on(HAPPENED, from(OPEN).by(CARRIER).stay().inputs(MARK))
        .on(HAPPENED, from(DONE).by(CARRIER).stay().compares(MARK)));
    Request more = REPORTED.with(MARK, "x").with(NOTE, "y");

    assertThat(warnings(twoRows.decide(order(OPEN), more)))
        .containsExactly(WarningCode.INPUT_IGNORED.value());
  }

  @Test
  void aGuardThatComparesAnInputNeedsIt() {
    OrderLifecycle comparing = with(set ->
        set.on(TOUCH, from(OPEN).by(STAFF).guard(sameInput(MARK), WHY).stay().compares(MARK)));

    assertThat(comparing.options(order(OPEN).with(MARK, "x"), STAFF, AT).allowed())
        .filteredOn(allowed -> allowed.action().equals(TOUCH))
        .singleElement()
        .satisfies(allowed -> assertThat(allowed.needs()).isEqualTo(List.of(MARK)));
    assertThat(reasons(comparing.decide(order(OPEN), TOUCHED))).containsExactly("why");
    assertThat(comparing.can(order(OPEN), TOUCH, STAFF, AT)).isFalse();
  }
}
