package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SUPPLIER;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.Condition.*;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static dev.orderstatus.core.internal.engine.Told.accepted;
import static dev.orderstatus.core.internal.engine.Told.attention;
import static dev.orderstatus.core.internal.engine.Told.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Several rows for one action in one status: the first whose condition holds counts. */
class GuardedRowTests {

  private static final OrderStatus HALF = OrderStatus.of("half");
  private static final Attribute<Long> SENT = Attribute.wholeNumber("sent");
  private static final Attribute<Long> ORDERED = Attribute.wholeNumber("ordered");
  private static final ReasonCode WHY = ReasonCode.of("why");
  private static final ReasonCode HOW = ReasonCode.of("how");
  private static final Effect ALL_OUT = Effect.forCustomer("all-out");
  private static final Effect SOME_OUT = Effect.forCustomer("some-out");

  private final OrderLifecycle lifecycle = lifecycle(set());

  private static StatusSet.Builder halves() {
    return valid()
        .attributes(SENT, ORDERED)
        .status(StatusDefinition.of(HALF))
        .on(FINISH, from(HALF).by(STAFF).to(DONE));
  }

  private static StatusSet.Builder set() {
    return sending(HAPPENED, sending(TOUCH, halves()));
  }

  private static StatusSet.Builder sending(Action action, StatusSet.Builder set) {
    return set.on(
            action,
            from(OPEN)
                .by(STAFF)
                .when(atLeast(SENT, ORDERED))
                .guard(given(MARK), WHY)
                .to(DONE)
                .effectAtEnd(ALL_OUT)
                .inputs(MARK))
        .on(
            action,
            from(OPEN)
                .by(STAFF)
                .when(atLeast(SENT, 1))
                .to(HALF)
                .effect(SOME_OUT)
                .inputs(DAY));
  }

  private Decision decide(Action action, OrderSnapshot order) {
    Decision first = lifecycle.decide(order, action, STAFF, AT);
    assertThat(lifecycle.decide(order, action, STAFF, AT)).isEqualTo(first);
    return first;
  }

  private static OrderSnapshot sent(long sent, long ordered) {
    return order(OPEN).with(SENT, sent).with(ORDERED, ordered);
  }

  @Test
  void theFirstRowWhoseConditionHoldsCounts() {
    for (Action action : List.of(TOUCH, HAPPENED)) {
      Decision all = decide(action, sent(2, 2).with(MARK, "x"));
      assertThat(accepted(all).to()).isEqualTo(DONE);
      assertThat(accepted(all).effects()).containsExactly(ALL_OUT);
      Decision some = decide(action, sent(1, 2));
      assertThat(accepted(some).to()).isEqualTo(HALF);
      assertThat(accepted(some).effects()).containsExactly(SOME_OUT);
    }
  }

  @Test
  void onlyTheGuardsOfThatRowCount() {
    assertThat(reasons(decide(TOUCH, sent(2, 2)))).containsExactly("why");
    assertThat(attention(decide(HAPPENED, sent(2, 2)))).isEqualTo("why");
  }

  @Test
  void whereNoConditionHoldsThereIsNoRow() {
    assertThat(reasons(decide(TOUCH, sent(0, 2)))).containsExactly("not-possible-in-status");
    assertThat(attention(decide(HAPPENED, sent(0, 2)))).isEqualTo("unexpected-event");
    assertThat(reasons(decide(TOUCH, order(OPEN)))).containsExactly("not-possible-in-status");
  }

  @Test
  void whereNoConditionHoldsTheAnswersOfTheActionCount() {
    OrderLifecycle answering = lifecycle(halves()
        .action(
            command(Action.of("send")).refuse(in(OPEN), Reason.of(HOW)),
            from(OPEN).by(STAFF).when(atLeast(SENT, 1)).to(HALF)));
    assertThat(reasons(answering.decide(sent(0, 2), Action.of("send"), STAFF, AT)))
        .containsExactly("how");
  }

  @Test
  void anEventWhoseTargetIsReachedIsReflectedWhereNoConditionHolds() {
    OrderLifecycle again = lifecycle(halves()
        .on(HAPPENED, from(OPEN).by(STAFF).to(HALF))
        .on(HAPPENED, from(HALF).by(STAFF).when(atLeast(SENT, ORDERED)).to(DONE)));
    OrderSnapshot half = sent(1, 2).withStatus(HALF);
    assertThat(again.decide(half, HAPPENED, STAFF, AT)).isInstanceOf(Unchanged.class);
    assertThat(accepted(again.decide(half.with(SENT, 2L), HAPPENED, STAFF, AT)).to())
        .isEqualTo(DONE);
  }

  @Test
  void aRowTakesItsOwnInputs() {
    Request request = request(TOUCH, STAFF).with(MARK, "x");
    assertThat(lifecycle.decide(sent(2, 2), request).isAccepted()).isTrue();
    assertThat(reasons(lifecycle.decide(sent(1, 2), request))).containsExactly("input-not-taken");
    assertThat(lifecycle.decide(sent(1, 2), request(TOUCH, STAFF)).isAccepted()).isTrue();
    assertThat(reasons(lifecycle.decide(sent(1, 2), request))).containsExactly("input-not-taken");
  }

  @Test
  void anEventLeavesOutTheInputsOfOtherRows() {
    Request request = request(HAPPENED, STAFF).with(MARK, "x");
    assertThat(accepted(lifecycle.decide(sent(2, 2), request)).warnings()).isEmpty();
    assertThat(accepted(lifecycle.decide(sent(1, 2), request)).warnings())
        .extracting(warning -> warning.code().value())
        .containsExactly("input-ignored");
    assertThat(accepted(lifecycle.decide(sent(1, 2), request(HAPPENED, STAFF))).warnings())
        .isEmpty();
  }

  @Test
  void aConditionReadsTheInputs() {
    OrderLifecycle asked = lifecycle(halves()
        .on(TOUCH, from(OPEN).by(STAFF).when(atLeast(SENT, ORDERED)).to(DONE).inputs(SENT))
        .on(TOUCH, from(OPEN).by(STAFF).to(HALF).inputs(SENT)));
    OrderSnapshot order = order(OPEN).with(ORDERED, 2L);
    Request request = request(TOUCH, STAFF);
    assertThat(accepted(asked.decide(order, request.with(SENT, 2L))).to()).isEqualTo(DONE);
    assertThat(accepted(asked.decide(order, request.with(SENT, 1L))).to()).isEqualTo(HALF);
    assertThat(accepted(asked.decide(order, request)).to()).isEqualTo(HALF);
  }

  @Test
  void anOptionIsThatOfTheRowThatCounts() {
    assertThat(lifecycle.options(sent(1, 2), STAFF, AT).allowed())
        .contains(new Options.Allowed(TOUCH, false, List.of(), List.of(DAY)));
    assertThat(lifecycle.options(sent(2, 2), STAFF, AT).allowed())
        .contains(new Options.Allowed(TOUCH, false, List.of(MARK), List.of()));
    assertThat(lifecycle.options(sent(0, 2), STAFF, AT).refused())
        .extracting(Options.NotAllowed::action)
        .contains(TOUCH);
    assertThat(lifecycle.can(sent(1, 2), TOUCH, STAFF, AT)).isTrue();
    assertThat(lifecycle.can(sent(0, 2), TOUCH, STAFF, AT)).isFalse();
  }

  @Test
  void eachActorHasItsOwnFirstRow() {
    OrderLifecycle shared = lifecycle(halves()
        .on(TOUCH, from(OPEN).by(STAFF).when(testOrder()).to(DONE))
        .on(TOUCH, from(OPEN).by(STAFF, SYSTEM).when(hasAccount()).to(HALF))
        .on(TOUCH, from(OPEN).by(CUSTOMER).stay()));
    OrderSnapshot test = order(OPEN).withTest(true);
    assertThat(accepted(shared.decide(test, TOUCH, STAFF, AT)).to()).isEqualTo(DONE);
    assertThat(accepted(shared.decide(test, TOUCH, SYSTEM, AT)).to()).isEqualTo(HALF);
    assertThat(accepted(shared.decide(test, TOUCH, CUSTOMER, AT)).to()).isEqualTo(OPEN);
    OrderSnapshot guest = order(OPEN).withAccount(false);
    assertThat(reasons(shared.decide(guest, TOUCH, STAFF, AT)))
        .containsExactly("not-possible-in-status");
    Request request = request(TOUCH, CARRIER);
    Refused refused = (Refused) shared.decide(guest, request);
    assertThat(refused.reasons().get(0).values(guest, request))
        .isEqualTo(Map.of("actors", List.of(CUSTOMER)));
  }

  @Test
  void whoMayReportAnEventElsewhereFollowsTheRowsOfOthersThatAllNameTheSame() {
    OrderLifecycle reported = lifecycle(halves()
        .on(HAPPENED, from(OPEN).by(CARRIER).when(payment(Payment.PAID)).to(DONE))
        .on(HAPPENED, from(OPEN).by(CARRIER).to(HALF))
        .on(HAPPENED, from(HALF).by(SUPPLIER).to(DONE)));
    assertThat(accepted(reported.decide(order(OPEN), HAPPENED, SUPPLIER, AT)).to())
        .isEqualTo(HALF);
    assertThat(
            accepted(reported.decide(order(OPEN).withPayment(Payment.PAID), HAPPENED, SUPPLIER, AT))
                .to())
        .isEqualTo(DONE);
  }
}
