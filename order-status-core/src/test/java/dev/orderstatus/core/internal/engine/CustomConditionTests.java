package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SUPPLIER;
import static dev.orderstatus.api.definition.Condition.allOf;
import static dev.orderstatus.api.definition.Condition.anyOf;
import static dev.orderstatus.api.definition.Condition.custom;
import static dev.orderstatus.api.definition.Condition.given;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static dev.orderstatus.core.internal.engine.Told.effects;
import static dev.orderstatus.core.internal.engine.Told.reasons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Question;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conditions in the shop's own code. */
class CustomConditionTests {

  private static final ReasonCode BUSY = ReasonCode.of("busy");

  private static OrderLifecycle guardedBy(Condition condition) {
    return with(set -> set.on(TOUCH, from(OPEN).by(STAFF).guard(condition, BUSY).stay()));
  }

  @Test
  void itReadsTheOrderTheRequestAndTheSettings() {
    List<Question> asked = new ArrayList<>();
    OrderLifecycle lifecycle = guardedBy(custom("whim", question -> asked.add(question)));
    OrderSnapshot order = order(OPEN).with(MARK, "blue");
    Request request = request(TOUCH, STAFF).withJustification("because");
    assertThat(lifecycle.decide(order, request).isAccepted()).isTrue();
    assertThat(asked).containsOnly(new Question(order, request, Settings.standard()));
  }

  @Test
  void askedTheShortWayItGetsAPlainRequest() {
    List<Question> asked = new ArrayList<>();
    OrderLifecycle lifecycle = guardedBy(custom("whim", question -> asked.add(question)));
    lifecycle.decide(order(OPEN), TOUCH, STAFF, AT);
    assertThat(asked)
        .containsOnly(new Question(order(OPEN), request(TOUCH, STAFF), Settings.standard()));
  }

  @Test
  void itDecidesEachTimeAnew() {
    OrderLifecycle lifecycle = guardedBy(
        custom("blue", question -> question.value(MARK).filter("blue"::equals).isPresent()));
    OrderSnapshot blue = order(OPEN).with(MARK, "blue");
    OrderSnapshot red = order(OPEN).with(MARK, "red");
    assertThat(lifecycle.decide(blue, TOUCH, STAFF, AT).isAccepted()).isTrue();
    assertThat(reasons(lifecycle.decide(red, TOUCH, STAFF, AT))).containsExactly("busy");
    assertThat(lifecycle.can(blue, TOUCH, STAFF, AT)).isTrue();
    assertThat(lifecycle.can(red, TOUCH, STAFF, AT)).isFalse();
  }

  @Test
  void whatItThrowsNamesItAndTheQuestion() {
    IllegalArgumentException cause = new IllegalArgumentException("no mark");
    OrderLifecycle lifecycle = guardedBy(custom("blue", question -> {
      throw cause;
    }));
    assertThatThrownBy(() -> lifecycle.decide(order(OPEN), TOUCH, STAFF, AT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the condition \"blue\" failed for order %s in open, action touch: %s"
            .formatted(order(OPEN).code(), cause))
        .hasCause(cause);
  }

  @Test
  void itIsAskedOnlyWhereItsAnswerCounts() {
    Condition blue =
        custom("blue", question -> question.value(MARK).orElseThrow().equals("blue"));
    OrderLifecycle lifecycle = with(set -> set.on(
        TOUCH,
        from(OPEN)
            .by(STAFF)
            .guard(given(MARK), BUSY)
            .stay()
            .effect(allOf(given(MARK), blue), Effect.forStaff("paint"))
            .effect(blue, Effect.forStaff("polish"))));
    assertThat(reasons(lifecycle.decide(order(OPEN), TOUCH, STAFF, AT))).containsExactly("busy");
    assertThat(reasons(lifecycle.decide(order(OPEN), TOUCH, CUSTOMER, AT)))
        .containsExactly("not-permitted-for-actor", "busy");
    assertThat(effects(lifecycle.decide(order(OPEN).with(MARK, "blue"), TOUCH, STAFF, AT)))
        .containsExactly("paint", "polish");
  }

  @Test
  void whereItSaysWhoMayEveryActorIsAskedAbout() {
    Condition trusted = custom(
        "trusted",
        question -> question.request().actor().equals(STAFF)
            || question.order().attributes().get(MARK).isPresent());
    OrderLifecycle lifecycle = with(set -> set.on(
        TOUCH,
        from(OPEN)
            .by(STAFF, SUPPLIER)
            .guard(trusted, ReasonCode.NOT_PERMITTED_FOR_ACTOR)
            .stay()));
    assertThat(actors(lifecycle, order(OPEN), request(TOUCH, SUPPLIER))).isEqualTo(List.of(STAFF));
    assertThat(actors(lifecycle, order(OPEN), request(TOUCH, CUSTOMER))).isEqualTo(List.of(STAFF));
    assertThat(actors(lifecycle, order(OPEN).with(MARK, "x"), request(TOUCH, CUSTOMER)))
        .isEqualTo(List.of(STAFF, SUPPLIER));
  }

  private static Object actors(OrderLifecycle lifecycle, OrderSnapshot order, Request request) {
    Decision decision = lifecycle.decide(order, request);
    assertThat(reasons(decision)).containsExactly("not-permitted-for-actor");
    return ((Refused) decision).reasons().get(0).values(order, request).get("actors");
  }

  @Test
  void factsAskItToo() {
    OrderLifecycle lifecycle = with(set -> set.on(
        HAPPENED,
        from(OPEN)
            .by(STAFF)
            .guard(anyOf(given(MARK), custom("no", question -> false)), BUSY)
            .to(DONE)));
    assertThat(Told.attention(lifecycle.decide(order(OPEN), HAPPENED, STAFF, AT)))
        .isEqualTo("busy");
    assertThat(
            lifecycle.decide(order(OPEN).with(MARK, "x"), HAPPENED, STAFF, AT).isAccepted())
        .isTrue();
  }
}
