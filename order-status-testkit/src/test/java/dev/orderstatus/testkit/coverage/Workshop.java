package dev.orderstatus.testkit.coverage;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.api.definition.TransitionDefinition.from;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.SampleTexts;
import java.time.Instant;

/** A set with every kind of guard: two with one reason, one about who, two of an event. */
final class Workshop {

  static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");
  static final OrderType BIKE = OrderType.of("bike");
  static final OrderStatus OPEN = OrderStatus.of("open");
  static final OrderStatus DONE = OrderStatus.of("done");
  static final Action BEGIN = Action.of("begin");
  static final Action FINISH = Action.of("finish");
  static final Action COLLECTED = Action.of("collected");
  static final ReasonCode NOT_READY = ReasonCode.of("not-ready");
  static final ReasonCode NOT_PAID = ReasonCode.of("not-paid");
  static final ReasonCode NOBODY_KNOWN = ReasonCode.of("nobody-known");

  private Workshop() {}

  static StatusSet set() {
    return SampleTexts.addTo(StatusSet.named("workshop", "Workshop")
        .types(BIKE)
        .status(StatusDefinition.of(OPEN).phase(Phase.IN_PROGRESS))
        .status(StatusDefinition.of(DONE)
            .phase(Phase.COMPLETED)
            .historical()
            .correctable()
            .successful())
        .commands(BEGIN, FINISH)
        .events(COLLECTED)
        .on(
            BEGIN,
            from(OrderStatus.NEW)
                .by(CUSTOMER, STAFF)
                .guard(
                    Condition.anyOf(Condition.not(Condition.testOrder()), Condition.by(STAFF)),
                    ReasonCode.NOT_PERMITTED_FOR_ACTOR)
                .to(OPEN))
        .on(
            FINISH,
            from(OPEN)
                .by(STAFF)
                .guard(Condition.paymentSettled(), NOT_READY)
                .guard(Condition.justificationGiven(), NOT_READY)
                .to(DONE))
        .on(
            COLLECTED,
            from(OPEN)
                .by(SYSTEM)
                .guard(Condition.hasAccount(), NOBODY_KNOWN)
                .guard(Condition.paymentSettled(), NOT_PAID)
                .to(DONE))
        .build());
  }

  static OrderLifecycle lifecycle() {
    return OrderStatuses.compile(set(), Settings.standard()).get();
  }

  static OrderSnapshot order(OrderStatus status, Payment payment) {
    return OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(BIKE)
        .status(status)
        .statusSince(AT)
        .placedAt(AT)
        .payment(payment)
        .build();
  }

  static Request request(Action action, Actor actor) {
    return Request.of(action, actor, AT);
  }
}
