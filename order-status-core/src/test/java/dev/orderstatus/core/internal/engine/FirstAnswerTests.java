package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.definition.Condition.hasAccount;
import static dev.orderstatus.api.definition.Condition.inputsOnOrder;
import static dev.orderstatus.api.definition.Condition.not;
import static dev.orderstatus.api.definition.Condition.otherInput;
import static dev.orderstatus.api.definition.Condition.sameInput;
import static dev.orderstatus.api.definition.Condition.testOrder;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static dev.orderstatus.core.internal.engine.Told.accepted;
import static dev.orderstatus.core.internal.engine.Told.attention;
import static dev.orderstatus.core.internal.engine.Told.reasons;
import static dev.orderstatus.core.internal.engine.Told.unchanged;
import static dev.orderstatus.core.internal.engine.Told.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is answered to an event before a transition is looked for, and when it begins anew. */
class FirstAnswerTests {

  private static final Action ARRIVED = Action.of("arrived");
  private static final ReasonCode LOOK = ReasonCode.of("look");
  private static final ReasonCode WHY = ReasonCode.of("why");
  private static final Request REPORTED = request(ARRIVED, CARRIER);

  /** arrived: from open to done by the carrier, storing the mark. */
  private static OrderLifecycle happening(UnaryOperator<ActionDefinition.Event> more) {
    return with(set -> set.action(more.apply(ActionDefinition.event(ARRIVED)))
        .on(ARRIVED, from(OPEN).by(CARRIER).guard(hasAccount(), WHY).to(DONE).inputs(MARK)));
  }

  @Test
  void theFirstThatHoldsIsGivenInTheOrderInWhichTheyAreWritten() {
    OrderLifecycle lifecycle = happening(event -> event
        .pastWhen(sameInput(MARK))
        .otherPaymentWhen(otherInput(MARK))
        .reflectedWhen(testOrder())
        .attentionFirst(not(hasAccount()), LOOK));
    Order marked = order(OPEN).with(MARK, "a").withTest(true).withAccount(false);
    assertThat(unchanged(lifecycle.decide(marked, REPORTED.with(MARK, "a"))))
        .isEqualTo("already-past");
    assertThat(unchanged(lifecycle.decide(marked, REPORTED.with(MARK, "b"))))
        .isEqualTo("other-payment");
    assertThat(unchanged(lifecycle.decide(marked, REPORTED))).isEqualTo("already-reflected");
    assertThat(attention(lifecycle.decide(order(OPEN).withAccount(false), REPORTED)))
        .isEqualTo("look");
    assertThat(lifecycle.decide(order(OPEN), REPORTED).isAccepted()).isTrue();
  }

  @Test
  void theyAreAskedInEveryStatusAndBeforeThePast() {
    OrderLifecycle lifecycle = happening(event ->
        event.otherPaymentWhen(otherInput(MARK)).reflectedWhen(testOrder()).pastIn(DONE));
    Order done = order(DONE).with(MARK, "a");
    assertThat(unchanged(lifecycle.decide(done, REPORTED.with(MARK, "b"))))
        .isEqualTo("other-payment");
    assertThat(unchanged(lifecycle.decide(done, REPORTED))).isEqualTo("already-past");
  }

  @Test
  void whoMayNotReportItAndAnOrderThatCannotBeReadComeBeforeThem() {
    OrderLifecycle lifecycle = happening(event -> event.reflectedWhen(hasAccount()));
    assertThat(reasons(lifecycle.decide(order(OPEN), request(ARRIVED, STAFF))))
        .containsExactly("not-permitted-for-actor");
    assertThat(attention(lifecycle.decide(order(NEW), REPORTED))).isEqualTo("unexpected-event");
    assertThat(attention(lifecycle.decide(order(OrderType.of("letter"), OPEN), REPORTED)))
        .isEqualTo("unknown-type");
  }

  @Test
  void anEventOfAnUnknownTypeSaysWhich() {
    OrderLifecycle lifecycle = happening(event -> event);
    Order letter = order(OrderType.of("letter"), OPEN);
    Attention attention = (Attention) lifecycle.decide(letter, REPORTED);
    assertThat(attention.reason().values(letter, REPORTED))
        .isEqualTo(Map.of("value", OrderType.of("letter")));
    assertThat(attention.effects())
        .extracting(reason -> reason.code().value())
        .containsExactly("notify-staff");
    assertThat(lifecycle.ask(letter, REPORTED).after()).isEqualTo(letter);
    assertThat(reasons(lifecycle.decide(letter, request(ARRIVED, STAFF))))
        .containsExactly("not-permitted-for-actor");
  }

  @Test
  void theDefaultReflectionComesAfterThemAndOnlyWhereTheEventHasNoRow() {
    OrderLifecycle lifecycle =
        with(set -> set.action(ActionDefinition.event(ARRIVED).attentionFirst(testOrder(), LOOK))
            .on(ARRIVED, from(OPEN).by(CARRIER).to(DONE))
            .on(TOUCH, from(OPEN).by(STAFF).to(DONE)));
    assertThat(attention(lifecycle.decide(order(DONE).withTest(true), REPORTED)))
        .isEqualTo("look");
    assertThat(unchanged(lifecycle.decide(order(DONE), REPORTED))).isEqualTo("already-reflected");
    OrderLifecycle chain =
        with(set -> set.events(ARRIVED).on(ARRIVED, from(OPEN, DONE).by(CARRIER).to(DONE)));
    assertThat(chain.decide(order(DONE), REPORTED).isAccepted()).isTrue();
  }

  @Test
  void whereASetSaysWhenItIsReflectedTheDefaultDoesNotCount() {
    OrderLifecycle own = happening(event -> event.reflectedWhen(testOrder()));
    assertThat(attention(own.decide(order(DONE), REPORTED))).isEqualTo("unexpected-event");
    OrderLifecycle others = happening(event -> event.pastWhen(testOrder()));
    assertThat(unchanged(others.decide(order(DONE), REPORTED))).isEqualTo("already-reflected");
  }

  @Test
  void whatIsReflectedByItsInputsIsSoWithoutAny() {
    OrderLifecycle lifecycle = happening(event -> event.reflectedWhen(inputsOnOrder()));
    Order marked = order(OPEN).with(MARK, "a");
    assertThat(unchanged(lifecycle.decide(marked, REPORTED))).isEqualTo("already-reflected");
    assertThat(unchanged(lifecycle.decide(marked, REPORTED.with(MARK, "a"))))
        .isEqualTo("already-reflected");
    assertThat(lifecycle.decide(marked, REPORTED.with(MARK, "b")).isAccepted()).isTrue();
  }

  @Test
  void anAttentionStoresTheNumberOfThePaymentWhereItChangesOrHasNone() {
    OrderLifecycle lifecycle =
        happening(event -> event.attentionFirst(testOrder(), LOOK, Payment.UNLINKED));
    Request request = REPORTED.with(MARK, "b");
    Order due = order(OPEN).withTest(true).with(MARK, "a");
    OrderSnapshot unlinked = order(OPEN).withTest(true).withPayment(Payment.UNLINKED);
    assertThat(after(lifecycle, due, request)).isEqualTo(unlinked.with(MARK, "b"));
    assertThat(after(lifecycle, unlinked, request)).isEqualTo(unlinked.with(MARK, "b"));
    assertThat(after(lifecycle, unlinked.with(MARK, "a"), request))
        .isEqualTo(unlinked.with(MARK, "a"));
  }

  private static Order after(OrderLifecycle lifecycle, Order order, Request request) {
    assertThat(attention(lifecycle.decide(order, request))).isEqualTo("look");
    return lifecycle.ask(order, request).after();
  }

  private static OrderLifecycle attempted() {
    return with(set -> set.events(ARRIVED)
        .on(ARRIVED, from(OPEN).by(CARRIER).guard(hasAccount(), WHY).to(DONE).newAttempt()));
  }

  @Test
  void aNewAttemptIsNotTakenFromBeforeTheStatus() {
    Order guest = order(OPEN).withAccount(false);
    Request early = Request.of(ARRIVED, CARRIER, EARLY);
    Attention attention = (Attention) attempted().decide(guest, early);
    assertThat(attention.reason().code()).isEqualTo(ReasonCode.DATED_BEFORE_CURRENT_STATUS);
    assertThat(attention.reason().values(guest, early)).isEqualTo(Map.of("statusSince", SINCE));
    assertThat(attention(attempted().decide(guest, REPORTED))).isEqualTo("why");
    assertThat(warnings(attempted().decide(order(OPEN), Request.of(ARRIVED, CARRIER, SINCE))))
        .isEmpty();
  }

  @Test
  void whereTheOrderReflectsItAnAttemptIsNotLookedAt() {
    assertThat(unchanged(attempted().decide(order(DONE), ARRIVED, CARRIER, EARLY)))
        .isEqualTo("already-reflected");
  }

  @Test
  void whoeverEntersAStatusAnewIsInItSinceThen() {
    OrderLifecycle lifecycle =
        with(set -> set.on(TOUCH, from(OPEN).by(STAFF).stay().reenters()));
    Answer answer = lifecycle.ask(order(OPEN), Request.of(TOUCH, STAFF, AT));
    assertThat(accepted(answer.decision()).moves()).isTrue();
    assertThat(answer.after()).isEqualTo(order(OPEN).withStatusSince(AT));
    assertThat(reasons(lifecycle.decide(order(OPEN), TOUCH, STAFF, EARLY)))
        .containsExactly("dated-before-current-status");
  }
}
