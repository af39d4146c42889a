package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SUPPLIER;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.definition.Condition.hasAccount;
import static dev.orderstatus.api.definition.Condition.in;
import static dev.orderstatus.api.definition.Condition.not;
import static dev.orderstatus.api.definition.Condition.paymentOpen;
import static dev.orderstatus.api.definition.Condition.testOrder;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static dev.orderstatus.core.internal.engine.Told.attention;
import static dev.orderstatus.core.internal.engine.Told.reasons;
import static dev.orderstatus.core.internal.engine.Told.unchanged;
import static dev.orderstatus.core.internal.engine.Told.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The steps by which an event is decided. */
class EventTests {

  private static final Action ARRIVED = Action.of("arrived");
  private static final OrderStatus GONE = OrderStatus.of("gone");
  private static final OrderStatus NOWHERE = OrderStatus.of("nowhere");
  private static final ReasonCode FIRST = ReasonCode.of("first");
  private static final ReasonCode SECOND = ReasonCode.of("second");

  /** arrived: from open to done by the carrier, in gone in place by the supplier. */
  private static OrderLifecycle arriving(UnaryOperator<ActionDefinition.Event> more) {
    return with(set -> set.status(StatusDefinition.of(GONE).correctable())
        .action(more.apply(ActionDefinition.event(ARRIVED)))
        .on(TOUCH, from(OPEN).by(STAFF).to(GONE))
        .on(
            ARRIVED,
            from(OPEN)
                .by(CARRIER)
                .guard(hasAccount(), FIRST)
                .guard(paymentOpen(), SECOND)
                .to(DONE)
                .inputs(MARK)));
  }

  private final OrderLifecycle plain = arriving(event -> event);

  @Test
  void unknownCodesAreRefusedAllTogether() {
    Request request = Request.of(ARRIVED, Actor.of("ghost"), AT).with(Attribute.text("shade"), "x");
    assertThat(reasons(plain.decide(order(OrderType.of("letter"), NOWHERE), request)))
        .containsExactly("unknown-status", "unknown-type", "unknown-actor");
  }

  @Test
  void inAnUnknownStatusSomebodyHasToLook() {
    Decision decision = plain.decide(order(NOWHERE), ARRIVED, CARRIER, AT);
    assertThat(attention(decision)).isEqualTo("unknown-status");
    assertThat(((Attention) decision).reason().values(order(NOWHERE), request(ARRIVED, CARRIER)))
        .isEqualTo(Map.of("value", NOWHERE));
    assertThat(((Attention) decision).remedies())
        .extracting(remedy -> remedy.code())
        .containsExactly(RemedyCode.CONTACT_SHOP);
    assertThat(reasons(plain.decide(order(NOWHERE), ARRIVED, STAFF, AT)))
        .containsExactly("not-permitted-for-actor");
    assertThat(reasons(plain.decide(order(NOWHERE), FINISH, STAFF, AT)))
        .containsExactly("unknown-status");
  }

  @Test
  void theFirstActionOfASetMayBeAnEvent() {
    OrderLifecycle lifecycle = lifecycle(transitions(actions(statuses(words().events(ARRIVED))))
        .on(ARRIVED, from(OPEN).by(CARRIER).to(DONE)));
    assertThat(attention(lifecycle.decide(order(NOWHERE), ARRIVED, CARRIER, AT)))
        .isEqualTo("unknown-status");
  }

  @Test
  void whoMayReportItInOneStatusMayReportItInEvery() {
    OrderLifecycle lifecycle =
        with(set -> set.on(HAPPENED, from(OPEN).by(CARRIER, SUPPLIER).stay())
            .on(HAPPENED, from(DONE).by(SUPPLIER, STAFF).stay()));
    assertThat(attention(lifecycle.decide(order(NEW), HAPPENED, STAFF, AT)))
        .isEqualTo("unexpected-event");
    assertThat(lifecycle.decide(order(OPEN), HAPPENED, STAFF, AT).isAccepted()).isTrue();
    Decision refused = lifecycle.decide(order(OPEN), HAPPENED, CUSTOMER, AT);
    assertThat(reasons(refused)).containsExactly("not-permitted-for-actor");
    assertThat(
            ((Refused) refused).reasons().get(0).values(order(OPEN), request(HAPPENED, CUSTOMER)))
        .isEqualTo(Map.of("actors", List.of(CARRIER, SUPPLIER, STAFF)));
  }

  @Test
  void anEventWithoutATransitionMayBeReportedByNobody() {
    assertThat(reasons(plain.decide(order(OPEN), HAPPENED, STAFF, AT)))
        .containsExactly("not-permitted-for-actor");
  }

  @Test
  void inItsTargetStatusItIsReflected() {
    assertThat(unchanged(plain.decide(order(DONE), ARRIVED, CARRIER, EARLY)))
        .isEqualTo("already-reflected");
  }

  @Test
  void whatStaysInPlaceIsNotReflectedByItself() {
    OrderLifecycle lifecycle =
        with(set -> set.on(HAPPENED, from(OPEN).by(CARRIER).stay())
            .on(HAPPENED, from(DONE).by(CARRIER).to(DONE)));
    assertThat(lifecycle.decide(order(OPEN), HAPPENED, CARRIER, AT).isAccepted())
        .isTrue();
    assertThat(lifecycle.decide(order(DONE), HAPPENED, CARRIER, AT).isAccepted())
        .isTrue();
  }

  @Test
  void itsOwnConditionReplacesTheTargetStatus() {
    OrderLifecycle lifecycle = arriving(event -> event.reflectedWhen(testOrder()));
    assertThat(attention(lifecycle.decide(order(DONE), ARRIVED, CARRIER, AT)))
        .isEqualTo("unexpected-event");
    assertThat(unchanged(lifecycle.decide(order(OPEN).withTest(true), ARRIVED, CARRIER, AT)))
        .isEqualTo("already-reflected");
    assertThat(attention(lifecycle.decide(order(NEW).withTest(true), ARRIVED, CARRIER, AT)))
        .isEqualTo("unexpected-event");
  }

  @Test
  void theFirstGuardThatFailsIsWhatSomebodyHasToLookAt() {
    OrderSnapshot guest = order(OPEN).withAccount(false);
    assertThat(attention(plain.decide(guest.withPayment(Payment.PAID), ARRIVED, CARRIER, AT)))
        .isEqualTo("first");
    assertThat(attention(plain.decide(order(OPEN).withPayment(Payment.PAID), ARRIVED, CARRIER, AT)))
        .isEqualTo("second");
  }

  @Test
  void whatTheOrderHasMovedOnPastChangesNothing() {
    OrderLifecycle lifecycle = arriving(event -> event.pastIn(GONE).attention(in(GONE), FIRST));
    assertThat(unchanged(lifecycle.decide(order(GONE), ARRIVED, CARRIER, AT)))
        .isEqualTo("already-past");
    assertThat(reasons(lifecycle.decide(order(GONE), ARRIVED, STAFF, AT)))
        .containsExactly("not-permitted-for-actor");
  }

  @Test
  void whereATransitionIsItCountsBeforeThePast() {
    OrderLifecycle lifecycle = arriving(event -> event.pastIn(OPEN));
    assertThat(lifecycle.decide(order(OPEN), ARRIVED, CARRIER, AT).isAccepted()).isTrue();
  }

  @Test
  void elsewhereTheFirstAnswerThatHoldsIsGiven() {
    OrderLifecycle lifecycle = arriving(event -> event
        .attention(not(testOrder()), FIRST)
        .attention(in(GONE), Reason.of(SECOND).remedy(RemedyCode.REORDER)));
    assertThat(attention(lifecycle.decide(order(GONE), ARRIVED, CARRIER, AT))).isEqualTo("first");
    Decision test = lifecycle.decide(order(GONE).withTest(true), ARRIVED, CARRIER, AT);
    assertThat(attention(test)).isEqualTo("second");
    assertThat(((Attention) test).remedies())
        .extracting(remedy -> remedy.code())
        .containsExactly(RemedyCode.REORDER);
    assertThat(attention(lifecycle.decide(order(NEW), ARRIVED, CARRIER, AT)))
        .isEqualTo("unexpected-event");
  }

  @Test
  void anAnswerMayChangeThePaymentAndThenKeepsTheInputs() {
    OrderLifecycle lifecycle = arriving(event -> event
        .attention(testOrder(), Reason.of(FIRST), Payment.UNLINKED)
        .attention(in(GONE), SECOND));
    Request request = request(ARRIVED, CARRIER).with(MARK, "blue");
    Order test = order(GONE).withTest(true);
    Order after = lifecycle.ask(test, request).after();
    assertThat(after)
        .isEqualTo(order(GONE).withTest(true).withPayment(Payment.UNLINKED).with(MARK, "blue"));
    assertThat(lifecycle.ask(order(GONE), request).after()).isEqualTo(order(GONE));
  }

  @Test
  void forAnotherOrderTypeSomebodyHasToLook() {
    OrderType letter = OrderType.of("letter");
    OrderLifecycle lifecycle = with(
        set -> set.types(letter).on(HAPPENED, from(OPEN).by(CARRIER).to(DONE).forTypes(letter)));
    assertThat(attention(lifecycle.decide(order(OPEN), HAPPENED, CARRIER, AT)))
        .isEqualTo("wrong-order-type");
    assertThat(unchanged(lifecycle.decide(order(DONE), HAPPENED, CARRIER, AT)))
        .isEqualTo("already-reflected");
    assertThat(lifecycle.decide(order(letter, OPEN), HAPPENED, CARRIER, AT).isAccepted())
        .isTrue();
  }

  @Test
  void whatComesLateIsTakenWithAWarningInPlaceToo() {
    OrderLifecycle lifecycle =
        with(set -> set.on(HAPPENED, from(OPEN).by(CARRIER).stay()));
    assertThat(warnings(lifecycle.decide(order(OPEN), HAPPENED, CARRIER, EARLY)))
        .containsExactly("late");
    assertThat(warnings(lifecycle.decide(order(OPEN), HAPPENED, CARRIER, SINCE)))
        .isEmpty();
    Answer late = plain.ask(order(OPEN), Request.of(ARRIVED, CARRIER, EARLY));
    assertThat(warnings(late.decision())).containsExactly("late");
    assertThat(late.after().statusSince()).isEqualTo(SINCE);
  }

  @Test
  void whatTheReporterSawIsIgnored() {
    assertThat(plain
            .decide(order(OPEN), request(ARRIVED, CARRIER).withExpectedStatus(DONE))
            .isAccepted())
        .isTrue();
  }
}
