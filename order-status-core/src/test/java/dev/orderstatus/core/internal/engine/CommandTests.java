package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SUPPLIER;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.definition.Condition.by;
import static dev.orderstatus.api.definition.Condition.hasAccount;
import static dev.orderstatus.api.definition.Condition.in;
import static dev.orderstatus.api.definition.Condition.not;
import static dev.orderstatus.api.definition.Condition.paymentOpen;
import static dev.orderstatus.api.definition.Condition.testOrder;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static dev.orderstatus.core.internal.engine.Told.reasons;
import static dev.orderstatus.core.internal.engine.Told.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Effect;
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
import org.junit.jupiter.api.Test;

/** The steps by which a command is decided. */
class CommandTests {

  private static final ReasonCode FIRST = ReasonCode.of("first");
  private static final ReasonCode SECOND = ReasonCode.of("second");
  private static final OrderType LETTER = OrderType.of("letter");
  private static final OrderStatus NOWHERE = OrderStatus.of("nowhere");

  private final OrderLifecycle small = with(set -> set);

  private static Map<String, Object> details(
      OrderLifecycle lifecycle, Order order, Request request, int reason) {
    return ((Refused) lifecycle.decide(order, request))
        .reasons()
        .get(reason)
        .values(order, request);
  }

  @Test
  void whatIsUnknownIsReportedAllTogetherWithItsValues() {
    OrderSnapshot order = order(LETTER, NOWHERE);
    Request request = Request.of(Action.of("vanish"), Actor.of("ghost"), AT)
        .with(Attribute.text("shade"), "x")
        .with(MARK, "x")
        .with(Attribute.text("hue"), "x")
        .withExpectedStatus(OPEN);
    assertThat(reasons(small.decide(order, request)))
        .containsExactly(
            "unknown-status",
            "unknown-type",
            "unknown-action",
            "unknown-actor",
            "unknown-attribute");
    List<Object> values =
        List.of(NOWHERE, LETTER, Action.of("vanish"), Actor.of("ghost"), List.of("shade", "hue"));
    for (int i = 0; i < values.size(); i++) {
      assertThat(details(small, order, request, i)).isEqualTo(Map.of("value", values.get(i)));
    }
  }

  @Test
  void oneStrangerAmongTheInputsIsEnough() {
    Request request = request(FINISH, STAFF).with(Attribute.text("shade"), "x");
    assertThat(reasons(small.decide(order(OPEN), request))).containsExactly("unknown-attribute");
  }

  @Test
  void whatIsKnownIsNotCalledUnknownBesideAStranger() {
    Request request = request(BEGIN, CUSTOMER).with(Attribute.text("shade"), "x");
    assertThat(reasons(small.decide(order(NEW), request))).containsExactly("unknown-attribute");
  }

  @Test
  void whoSawAnotherStatusIsToldBothAndNothingElse() {
    Request request = request(FINISH, CUSTOMER).withExpectedStatus(DONE);
    assertThat(reasons(small.decide(order(OPEN), request))).containsExactly("stale-status");
    assertThat(details(small, order(OPEN), request, 0))
        .isEqualTo(Map.of("expected", DONE, "actual", OPEN));
    assertThat(small
            .decide(order(OPEN), request(FINISH, STAFF).withExpectedStatus(OPEN))
            .isAccepted())
        .isTrue();
  }

  @Test
  void whereNoTransitionIsThePlainReasonIsGivenAlone() {
    Request early = Request.of(TOUCH, CUSTOMER, EARLY);
    assertThat(reasons(small.decide(order(OPEN), early))).containsExactly("not-possible-in-status");
    assertThat(reasons(small.decide(order(DONE), early))).containsExactly("order-is-closed");
    assertThat(reasons(small.decide(order(NEW), early))).containsExactly("not-possible-in-status");
  }

  @Test
  void inAFinalStatusTheOrderIsNotClosed() {
    OrderStatus kept = OrderStatus.of("kept");
    OrderLifecycle lifecycle = with(set -> set.status(StatusDefinition.of(kept).correctable())
        .on(TOUCH, from(OPEN).by(STAFF).to(kept)));
    assertThat(reasons(lifecycle.decide(order(kept), FINISH, STAFF, AT)))
        .containsExactly("not-possible-in-status");
  }

  @Test
  void forAnotherOrderTypeTheTypeIsTheReason() {
    OrderLifecycle lifecycle = with(
        set -> set.types(LETTER).on(TOUCH, from(OPEN, DONE).by(STAFF).stay().forTypes(LETTER)));
    assertThat(reasons(lifecycle.decide(order(OPEN), TOUCH, CUSTOMER, AT)))
        .containsExactly("wrong-order-type");
    assertThat(reasons(lifecycle.decide(order(DONE), TOUCH, CUSTOMER, AT)))
        .containsExactly("wrong-order-type");
  }

  @Test
  void eachOrderTypeHasItsOwnTransition() {
    OrderStatus posted = OrderStatus.of("posted");
    OrderLifecycle lifecycle = with(set -> set.types(LETTER)
        .status(StatusDefinition.of(posted).correctable())
        .on(TOUCH, from(OPEN).by(STAFF).to(DONE).forTypes(PARCEL))
        .on(TOUCH, from(OPEN).by(STAFF).to(posted).forTypes(LETTER)));
    OrderSnapshot letter = order(LETTER, OPEN);
    assertThat(Told.accepted(lifecycle.decide(order(OPEN), TOUCH, STAFF, AT)).to())
        .isEqualTo(DONE);
    assertThat(Told.accepted(lifecycle.decide(letter, TOUCH, STAFF, AT)).to()).isEqualTo(posted);
  }

  @Test
  void aMoreTellingReasonStandsWhereNoTransitionIs() {
    OrderLifecycle lifecycle = with(set -> set.action(ActionDefinition.command(Action.of("ask"))
        .refuse(in(DONE), Reason.of(FIRST).remedy(RemedyCode.REORDER))
        .refuse(by(CUSTOMER), SECOND)));
    Action ask = Action.of("ask");
    assertThat(reasons(lifecycle.decide(order(DONE), ask, CUSTOMER, AT))).containsExactly("first");
    assertThat(reasons(lifecycle.decide(order(OPEN), ask, CUSTOMER, AT))).containsExactly("second");
    assertThat(reasons(lifecycle.decide(order(OPEN), ask, STAFF, AT)))
        .containsExactly("not-possible-in-status");
    assertThat(reasons(lifecycle.decide(order(NEW), ask, CUSTOMER, AT)))
        .containsExactly("not-possible-in-status");
  }

  private final OrderLifecycle guarded = with(set -> set.action(
          ActionDefinition.command(Action.of("send")).refuse(by(SUPPLIER), Reason.of(SECOND)))
      .on(
          Action.of("send"),
          from(OPEN)
              .by(STAFF, CUSTOMER)
              .guard(hasAccount(), FIRST)
              .guard(paymentOpen(), SECOND)
              .guard(not(testOrder()), Reason.of(FIRST).remedy(RemedyCode.CONTACT_SHOP))
              .to(DONE)));

  private static final Action SEND = Action.of("send");

  @Test
  void everythingInTheWayIsReportedInOrderAndOneCodeTwiceWhereItSaysMore() {
    OrderSnapshot order = order(OPEN).withAccount(false).withTest(true).withPayment(Payment.PAID);
    Request early = Request.of(SEND, Actor.CARRIER, EARLY);
    assertThat(reasons(guarded.decide(order, early)))
        .containsExactly(
            "not-permitted-for-actor", "dated-before-current-status", "first", "second", "first");
    assertThat(details(guarded, order, early, 0))
        .isEqualTo(Map.of("actors", List.of(STAFF, CUSTOMER)));
    assertThat(details(guarded, order, early, 1)).isEqualTo(Map.of("statusSince", SINCE));
    assertThat(((Refused) guarded.decide(order, early)).remedies())
        .extracting(remedy -> remedy.code())
        .containsExactly(RemedyCode.CONTACT_SHOP);
  }

  @Test
  void theSameReasonOfTwoGuardsIsGivenOnce() {
    OrderLifecycle twice = with(set -> set.on(
        TOUCH,
        from(OPEN)
            .by(STAFF)
            .guard(testOrder(), FIRST)
            .guard(not(hasAccount()), SECOND)
            .guard(in(DONE), FIRST)
            .stay()));
    assertThat(reasons(twice.decide(order(OPEN), TOUCH, STAFF, AT)))
        .containsExactly("first", "second");
  }

  @Test
  void theMoreTellingReasonTakesThePlaceOfWhoMayAndNamesThem() {
    OrderSnapshot order = order(OPEN).withPayment(Payment.PAID);
    assertThat(reasons(guarded.decide(order, SEND, SUPPLIER, AT)))
        .containsExactly("second", "second");
    assertThat(details(guarded, order, request(SEND, SUPPLIER), 0))
        .isEqualTo(Map.of("actors", List.of(STAFF, CUSTOMER)));
  }

  @Test
  void onlyWhatMovesTheOrderOnMustNotBeDatedBefore() {
    OrderLifecycle lifecycle = with(set -> set.commands(Action.of("look"))
        .on(Action.of("look"), from(OPEN).by(STAFF).stay())
        .on(TOUCH, from(OPEN).by(STAFF).to(OPEN)));
    assertThat(reasons(lifecycle.decide(order(OPEN), FINISH, STAFF, EARLY)))
        .containsExactly("dated-before-current-status");
    assertThat(lifecycle.decide(order(OPEN), FINISH, STAFF, SINCE).isAccepted()).isTrue();
    assertThat(lifecycle.decide(order(OPEN), TOUCH, STAFF, EARLY).isAccepted()).isTrue();
    assertThat(warnings(lifecycle.decide(order(OPEN), Action.of("look"), STAFF, EARLY)))
        .isEmpty();
    assertThat(lifecycle.decide(order(NEW), BEGIN, CUSTOMER, EARLY).isAccepted())
        .isTrue();
  }

  @Test
  void guardsOnWhoMayArePartOfThatQuestion() {
    OrderLifecycle lifecycle = with(set -> set.on(
        TOUCH,
        from(OPEN)
            .by(STAFF, CUSTOMER, SUPPLIER)
            .guard(hasAccount(), FIRST)
            .guard(not(by(CUSTOMER)), Reason.of(ReasonCode.NOT_PERMITTED_FOR_ACTOR))
            .guard(
                not(testOrder()),
                Reason.of(ReasonCode.NOT_PERMITTED_FOR_ACTOR).remedy(RemedyCode.ASK_STAFF))
            .stay()));
    OrderSnapshot guest = order(OPEN).withAccount(false);
    assertThat(reasons(lifecycle.decide(guest, TOUCH, CUSTOMER, AT)))
        .containsExactly("not-permitted-for-actor", "first");
    assertThat(details(lifecycle, guest, request(TOUCH, CUSTOMER), 0))
        .isEqualTo(Map.of("actors", List.of(STAFF, SUPPLIER)));
    OrderSnapshot test = guest.withTest(true);
    assertThat(details(lifecycle, test, request(TOUCH, STAFF), 0))
        .isEqualTo(Map.of("actors", List.of()));
    assertThat(((Refused) lifecycle.decide(test, TOUCH, STAFF, AT)).remedies())
        .extracting(remedy -> remedy.code())
        .containsExactly(RemedyCode.ASK_STAFF);
  }

  @Test
  void aGuardOnWhoMayIsNotToldBesideTheMoreTellingReason() {
    OrderLifecycle lifecycle =
        with(set -> set.action(ActionDefinition.command(SEND).refuse(by(CUSTOMER), SECOND))
            .on(
                SEND,
                from(OPEN)
                    .by(STAFF, CUSTOMER)
                    .guard(not(by(CUSTOMER)), ReasonCode.NOT_PERMITTED_FOR_ACTOR)
                    .stay()));
    assertThat(reasons(lifecycle.decide(order(OPEN), SEND, CUSTOMER, AT)))
        .containsExactly("second");
  }

  @Test
  void warningsComeWithTheGuestLast() {
    OrderLifecycle lifecycle = with(set -> set.on(
        TOUCH,
        from(OPEN)
            .by(STAFF)
            .to(DONE)
            .optIn(Effect.forCustomer("email-news"))
            .warning(paymentOpen(), WarningCode.of("wet"))));
    assertThat(warnings(lifecycle.decide(order(OPEN).withAccount(false), TOUCH, STAFF, AT)))
        .containsExactly("wet", "guest-not-informed");
  }
}
