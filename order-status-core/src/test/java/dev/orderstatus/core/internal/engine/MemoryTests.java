package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SUPPLIER;
import static dev.orderstatus.api.definition.Condition.*;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static dev.orderstatus.core.internal.engine.Told.effects;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.OpenRow;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A lifecycle remembers what it decided, and never mistakes one question for another. */
class MemoryTests {

  private static final Request PLAIN = request(TOUCH, STAFF);

  private static OrderLifecycle ringing(Condition... conditions) {
    TransitionDefinition.Builder row =
        from(OPEN).by(STAFF, CUSTOMER, SUPPLIER).stay().inputs(MARK);
    for (int i = 0; i < conditions.length; i++) {
      row.effect(conditions[i], Effect.forStaff("ring-" + i));
    }
    return with(set -> set.on(TOUCH, row));
  }

  static Stream<Arguments> questionsThatDiffer() {
    OrderSnapshot order = order(OPEN);
    return Stream.of(
        differ(testOrder(), order.withTest(true), PLAIN),
        differ(not(hasAccount()), order.withAccount(false), PLAIN),
        differ(payment(Payment.PAID), order.withPayment(Payment.PAID), PLAIN),
        differ(by(CUSTOMER), order, request(TOUCH, CUSTOMER)),
        differ(customerNotified(), order, PLAIN.notifyingCustomer()),
        differ(justificationGiven(), order, PLAIN.withJustification("because")),
        differ(given(MARK), order.with(MARK, "x"), PLAIN),
        differ(given(MARK), order, PLAIN.with(MARK, "x")),
        differ(otherInput(MARK), order.with(MARK, "x"), PLAIN.with(MARK, "y")),
        differ(not(inputsOnOrder()), order, PLAIN.with(MARK, "y")),
        differ(
            allOf(testOrder(), not(hasAccount())), order.withTest(true).withAccount(false), PLAIN),
        differ(anyOf(testOrder(), given(MARK)), order.with(MARK, "x"), PLAIN));
  }

  private static Arguments differ(Condition condition, Order order, Request request) {
    return Arguments.of(condition, order, request);
  }

  @ParameterizedTest
  @MethodSource("questionsThatDiffer")
  void oneFactMakesAnotherQuestion(Condition condition, Order order, Request request) {
    OrderLifecycle lifecycle = ringing(condition);
    for (int i = 0; i < 2; i++) {
      assertThat(effects(lifecycle.decide(order(OPEN), PLAIN))).isEmpty();
      assertThat(effects(lifecycle.decide(order, request))).containsExactly("ring-0");
    }
  }

  @Test
  void noTwoCombinationsAreMistakenForEachOther() {
    OrderLifecycle lifecycle = ringing(
        by(CUSTOMER),
        by(CUSTOMER, SUPPLIER),
        payment(Payment.PAID),
        payment(Payment.PAID, Payment.DUE),
        testOrder(),
        hasAccount(),
        given(MARK));
    List<Runnable> checks = new ArrayList<>();
    for (Actor actor : List.of(STAFF, CUSTOMER, SUPPLIER)) {
      for (Payment payment : Payment.values()) {
        for (int facts = 0; facts < 8; facts++) {
          boolean test = (facts & 1) != 0;
          boolean account = (facts & 2) != 0;
          boolean marked = (facts & 4) != 0;
          OrderSnapshot plain =
              order(OPEN).withPayment(payment).withTest(test).withAccount(account);
          Order order = marked ? plain.with(MARK, "x") : plain;
          List<String> expected = new ArrayList<>();
          addIf(expected, actor.equals(CUSTOMER), 0);
          addIf(expected, !actor.equals(STAFF), 1);
          addIf(expected, payment == Payment.PAID, 2);
          addIf(expected, payment == Payment.PAID || payment == Payment.DUE, 3);
          addIf(expected, test, 4);
          addIf(expected, account, 5);
          addIf(expected, marked, 6);
          checks.add(() ->
              assertThat(effects(lifecycle.decide(order, TOUCH, actor, AT))).isEqualTo(expected));
        }
      }
    }
    checks.forEach(Runnable::run);
    Collections.reverse(checks);
    checks.forEach(Runnable::run);
  }

  private static void addIf(List<String> expected, boolean holds, int number) {
    if (holds) {
      expected.add("ring-" + number);
    }
  }

  @Test
  void whatWasDecidedIsDecidedOnce() {
    OrderLifecycle lifecycle = ringing(testOrder(), given(MARK));
    Decision first = lifecycle.decide(order(OPEN), PLAIN);
    assertThat(lifecycle.decide(order(OPEN).with(DAY, LocalDate.EPOCH), PLAIN)).isSameAs(first);
    assertThat(lifecycle.options(order(OPEN), STAFF, AT).refused().get(0).why())
        .isSameAs(lifecycle.options(order(OPEN), STAFF, AT).refused().get(0).why());
  }

  @Test
  void upToALimitOfCombinationsItRemembers() {
    // What twelve marks can be: four thousand combinations.
    assertThat(remembers(12)).isTrue();
    assertThat(remembers(13)).isFalse();
  }

  // Whether it is the very same decision shows whether it was remembered.
  @SuppressWarnings("ReferenceEquality")
  private static boolean remembers(int count) {
    List<Attribute<String>> marks =
        IntStream.range(0, count).mapToObj(i -> Attribute.text("mark-" + i)).toList();
    OpenRow row = from(OPEN).by(STAFF);
    marks.forEach(mark -> row.guard(given(mark), ReasonCode.of("no-" + mark)));
    OrderLifecycle lifecycle =
        with(set -> set.attributes(marks.toArray(Attribute<?>[]::new)).on(TOUCH, row.stay()));
    Decision first = lifecycle.decide(order(OPEN), PLAIN);
    Decision second = lifecycle.decide(order(OPEN), PLAIN);
    assertThat(second).isEqualTo(first);
    return second == first;
  }
}
