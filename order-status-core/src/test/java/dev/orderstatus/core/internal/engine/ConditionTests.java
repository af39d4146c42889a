package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.definition.Condition.*;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAll;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static dev.orderstatus.core.internal.engine.Told.effects;
import static dev.orderstatus.core.internal.engine.Told.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** When each condition holds: asked by an effect, which is there where it does. */
class ConditionTests {

  private static final OrderType LETTER = OrderType.of("letter");
  private static final Request TOUCHED = request(TOUCH, STAFF);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static StatusSet.Builder ringing(Condition condition) {
    return valid()
        .types(LETTER)
        .on(
            TOUCH,
            fromAll()
                .by(STAFF, CUSTOMER)
                .stay()
                .inputs(MARK, DAY)
                .effect(condition, Effect.forStaff("ring")));
  }

  private static boolean holds(Condition condition, Order order, Request request) {
    return effects(lifecycle(ringing(condition)).decide(order, request)).contains("ring");
  }

  private static boolean holds(Condition condition, Request request) {
    return holds(condition, order(OPEN), request);
  }

  private static boolean holds(Condition condition, Order order) {
    return holds(condition, order, TOUCHED);
  }

  @Test
  void joinedConditions() {
    assertThat(holds(allOf(), order(OPEN))).isTrue();
    assertThat(holds(anyOf(), order(OPEN))).isFalse();
    assertThat(holds(allOf(hasAccount(), not(testOrder())), order(OPEN))).isTrue();
    assertThat(holds(allOf(hasAccount(), testOrder()), order(OPEN))).isFalse();
    assertThat(holds(anyOf(testOrder(), hasAccount()), order(OPEN))).isTrue();
    assertThat(holds(anyOf(testOrder(), not(hasAccount())), order(OPEN))).isFalse();
    assertThat(holds(not(allOf()), order(OPEN))).isFalse();
    assertThat(holds(not(anyOf()), order(OPEN))).isTrue();
    assertThat(holds(anyOf(in(DONE), allOf(in(OPEN), testOrder())), order(OPEN).withTest(true)))
        .isTrue();
    assertThat(holds(allOf(anyOf(in(DONE), testOrder()), hasAccount()), order(OPEN)))
        .isFalse();
  }

  @Test
  void factsOfTheOrder() {
    assertThat(holds(in(DONE), order(DONE))).isTrue();
    assertThat(holds(in(DONE), order(OPEN))).isFalse();
    assertThat(holds(in(Section.HISTORICAL), order(DONE))).isTrue();
    assertThat(holds(in(Section.HISTORICAL), order(OPEN))).isFalse();
    assertThat(holds(type(LETTER), order(LETTER, OPEN))).isTrue();
    assertThat(holds(type(LETTER), order(OPEN))).isFalse();
    assertThat(holds(payment(Payment.PAID), order(OPEN).withPayment(Payment.PAID)))
        .isTrue();
    assertThat(holds(payment(Payment.PAID), order(OPEN))).isFalse();
  }

  @Test
  void factsOfTheRequest() {
    assertThat(holds(by(CUSTOMER), request(TOUCH, CUSTOMER))).isTrue();
    assertThat(holds(by(CUSTOMER), TOUCHED)).isFalse();
    assertThat(holds(justificationGiven(), TOUCHED.withJustification("because")))
        .isTrue();
    assertThat(holds(justificationGiven(), TOUCHED.withJustification(" "))).isFalse();
    assertThat(holds(justificationGiven(), TOUCHED)).isFalse();
    assertThat(holds(customerNotified(), TOUCHED.notifyingCustomer())).isTrue();
    assertThat(holds(customerNotified(), TOUCHED)).isFalse();
  }

  @Test
  void anAttributeIsReadFromTheInputsFirst() {
    Condition blue = value(MARK, "blue");
    Order marked = order(OPEN).with(MARK, "blue");
    assertThat(holds(blue, marked)).isTrue();
    assertThat(holds(blue, TOUCHED.with(MARK, "blue"))).isTrue();
    assertThat(holds(blue, marked, TOUCHED.with(MARK, "red"))).isFalse();
    assertThat(holds(blue, order(OPEN).with(MARK, "red"), TOUCHED.with(MARK, "blue")))
        .isTrue();
    assertThat(holds(blue, order(OPEN))).isFalse();
    assertThat(holds(not(blue), order(OPEN))).isTrue();
  }

  @Test
  void blankTextCountsAsNotGiven() {
    Order marked = order(OPEN).with(MARK, "blue");
    assertThat(holds(given(MARK), order(OPEN))).isFalse();
    assertThat(holds(given(MARK), TOUCHED.with(MARK, " \t"))).isFalse();
    assertThat(holds(given(MARK), order(OPEN).with(MARK, " "))).isFalse();
    assertThat(holds(given(MARK), TOUCHED.with(MARK, "x"))).isTrue();
    assertThat(holds(value(MARK, "blue"), marked, TOUCHED.with(MARK, " "))).isTrue();
  }

  @Test
  void anInputIsGivenWithTheRequestOnly() {
    assertThat(holds(inputGiven(MARK), TOUCHED.with(MARK, "x"))).isTrue();
    assertThat(holds(inputGiven(MARK), TOUCHED.with(MARK, " "))).isFalse();
    assertThat(holds(inputGiven(MARK), order(OPEN).with(MARK, "x"))).isFalse();
  }

  @Test
  void theSameInputAndAnother() {
    Condition same = sameInput(MARK);
    Condition other = otherInput(MARK);
    Order marked = order(OPEN).with(MARK, "blue");
    for (Condition condition : new Condition[] {same, other}) {
      assertThat(holds(condition, order(OPEN))).isFalse();
      assertThat(holds(condition, marked)).isFalse();
      assertThat(holds(condition, TOUCHED.with(MARK, "blue"))).isFalse();
      assertThat(holds(condition, marked, TOUCHED.with(MARK, " "))).isFalse();
    }
    assertThat(holds(same, marked, TOUCHED.with(MARK, "blue"))).isTrue();
    assertThat(holds(same, marked, TOUCHED.with(MARK, "red"))).isFalse();
    assertThat(holds(other, marked, TOUCHED.with(MARK, "blue"))).isFalse();
    assertThat(holds(other, marked, TOUCHED.with(MARK, "red"))).isTrue();
  }

  @Test
  void everyInputIsOnTheOrder() {
    Order marked = order(OPEN).with(MARK, "blue");
    assertThat(holds(inputsOnOrder(), order(OPEN))).isTrue();
    assertThat(holds(inputsOnOrder(), marked, TOUCHED.with(MARK, "blue"))).isTrue();
    assertThat(holds(inputsOnOrder(), marked, TOUCHED.with(MARK, " "))).isTrue();
    assertThat(holds(inputsOnOrder(), marked, TOUCHED.with(MARK, "red"))).isFalse();
    assertThat(holds(inputsOnOrder(), TOUCHED.with(MARK, "blue"))).isFalse();
    assertThat(holds(inputsOnOrder(), marked, TOUCHED.with(MARK, "blue").with(DAY, TODAY)))
        .isFalse();
  }

  @Test
  void aDateIsReachedOnItsDay() {
    assertThat(holds(dateReached(DAY), order(OPEN).with(DAY, TODAY))).isTrue();
    assertThat(holds(dateReached(DAY), order(OPEN).with(DAY, TODAY.minusDays(1))))
        .isTrue();
    assertThat(holds(dateReached(DAY), order(OPEN).with(DAY, TODAY.plusDays(1))))
        .isFalse();
    assertThat(holds(dateReached(DAY), order(OPEN))).isFalse();
    assertThat(holds(dateReached(DAY), TOUCHED.with(DAY, TODAY))).isTrue();
  }

  @Test
  void aDayBeginsAndEndsInTheZoneOfTheShop() {
    OrderLifecycle amsterdam = lifecycle(
        ringing(dateReached(DAY)), Settings.standard().withZone(ZoneId.of("Europe/Amsterdam")));
    Order order = order(OPEN).with(DAY, TODAY.plusDays(1));
    Instant lastSecond = Instant.parse("2026-11-21T22:59:59Z");
    assertThat(effects(amsterdam.decide(order, TOUCH, STAFF, lastSecond))).isEmpty();
    assertThat(effects(amsterdam.decide(order, TOUCH, STAFF, lastSecond.plusSeconds(1))))
        .containsExactly("ring");
  }

  @Test
  void theShopMayRequireAnAccount() {
    OrderLifecycle strict =
        lifecycle(ringing(accountRequired()), Settings.standard().withAccountRequired(true));
    assertThat(effects(strict.decide(order(OPEN), TOUCHED))).containsExactly("ring");
    assertThat(holds(accountRequired(), order(OPEN))).isFalse();
    assertThat(strict.settings().accountRequired()).isTrue();
  }

  @Test
  void anOrderAboutToBePlacedIsInNoStatusAndNoSection() {
    OrderLifecycle lifecycle = with(set -> set.on(
        TOUCH,
        from(NEW)
            .by(STAFF)
            .to(OPEN)
            .effect(in(OPEN, DONE), Effect.forStaff("ring"))
            .effect(in(Section.RECENT), Effect.forStaff("ring"))
            .effect(not(in(OPEN)), Effect.forStaff("knock"))));
    assertThat(effects(lifecycle.decide(order(NEW), TOUCH, STAFF, AT))).containsExactly("knock");
  }

  @Test
  void aStoredValueOfAnotherTypeIsNoMatchAndNoError() {
    Order odd = order(OPEN)
        .withAttributes(order(OPEN).attributes().withRaw("day", "soon").withRaw("mark", 4L));
    assertThat(holds(dateReached(DAY), odd)).isFalse();
    assertThat(holds(value(MARK, "blue"), odd)).isFalse();
  }

  @Test
  void guardsAreListedAsWritten() {
    Attribute<Boolean> dry = Attribute.yesNo("dry");
    OrderLifecycle lifecycle = with(set -> set.attributes(dry)
        .on(
            TOUCH,
            from(OPEN)
                .by(STAFF)
                .guard(value(dry, true), ReasonCode.of("wet"))
                .guard(given(MARK), ReasonCode.of("unmarked"))
                .guard(not(value(MARK, "blue")), ReasonCode.of("blue"))
                .stay()
                .inputs(MARK, dry)));
    assertThat(reasons(lifecycle.decide(order(OPEN), TOUCHED))).containsExactly("wet", "unmarked");
    assertThat(reasons(lifecycle.decide(order(OPEN), TOUCHED.with(MARK, "blue"))))
        .containsExactly("wet", "blue");
    assertThat(lifecycle
            .decide(order(OPEN), TOUCHED.with(MARK, "red").with(dry, true))
            .isAccepted())
        .isTrue();
  }
}
