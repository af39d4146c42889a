package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.Condition.*;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static dev.orderstatus.core.internal.engine.Told.effects;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A lifecycle remembers what it decided, and tells apart all that its conditions read. */
class RememberedTests {

  private static final OrderSnapshot PLAIN = order(OPEN).withAccount(false);
  private static final Request ASKED = request(TOUCH, STAFF);

  /** A condition that does not hold for the plain question, and a question for which it does. */
  record Fact(Condition condition, Order order, Request request) {}

  static Stream<Fact> facts() {
    return Stream.of(
        new Fact(testOrder(), PLAIN.withTest(true), ASKED),
        new Fact(hasAccount(), PLAIN.withAccount(true), ASKED),
        new Fact(payment(Payment.PAID), PLAIN.withPayment(Payment.PAID), ASKED),
        new Fact(given(MARK), PLAIN.with(MARK, "x"), ASKED),
        new Fact(inputGiven(MARK), PLAIN, ASKED.with(MARK, "x")),
        new Fact(customerNotified(), PLAIN, ASKED.notifyingCustomer()),
        new Fact(justificationGiven(), PLAIN, ASKED.withJustification("Because.")),
        new Fact(allOf(testOrder(), hasAccount()), PLAIN.withTest(true).withAccount(true), ASKED),
        new Fact(anyOf(testOrder(), hasAccount()), PLAIN.withAccount(true), ASKED));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void whatIsRememberedOfOneQuestionIsNoAnswerToAnother(Fact fact) {
    OrderLifecycle lifecycle = with(set -> set.on(
        TOUCH,
        from(OPEN)
            .by(STAFF)
            .stay()
            .inputs(MARK)
            .effect(fact.condition(), Effect.forStaff("ring"))));
    for (int time = 0; time < 3; time++) {
      assertThat(effects(lifecycle.decide(PLAIN, ASKED))).isEmpty();
      assertThat(effects(lifecycle.decide(fact.order(), fact.request()))).containsExactly("ring");
    }
  }
}
