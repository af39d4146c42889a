package dev.orderstatus.testkit.explore;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.TransitionDefinition.from;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.SampleTexts;
import java.time.LocalDate;

/** A small set with a deadlock, a date, and somebody without whom nothing goes on. */
final class Corridor {

  static final OrderStatus OPEN = OrderStatus.of("open");
  static final OrderStatus WAITING = OrderStatus.of("waiting");
  static final OrderStatus LOCKED = OrderStatus.of("locked");
  static final OrderStatus JAMMED = OrderStatus.of("jammed");
  static final OrderStatus NEVER = OrderStatus.of("never");
  static final OrderStatus DONE = OrderStatus.of("done");
  static final Actor LOCKSMITH = Actor.of("locksmith");
  static final Action ENTER = Action.of("enter");
  static final Action WAIT = Action.of("wait");
  static final Action LOCK = Action.of("lock");
  static final Action JAM = Action.of("jam");
  static final Action KICK = Action.of("kick");
  static final Action PASS = Action.of("pass");
  static final Action DREAM = Action.of("dream");
  static final Attribute<LocalDate> DAY = Attribute.date("day");
  static final Attribute<String> KEY = Attribute.text("key");

  private static final ReasonCode NO = ReasonCode.of("no");

  private Corridor() {}

  static OrderLifecycle lifecycle() {
    StatusSet set = StatusSet.named("corridor", "Corridor")
        .types(OrderType.of("visit"))
        .actors(LOCKSMITH)
        .attributes(DAY, KEY)
        .status(StatusDefinition.of(OPEN))
        .status(StatusDefinition.of(WAITING))
        .status(StatusDefinition.of(LOCKED))
        .status(StatusDefinition.of(JAMMED))
        .status(StatusDefinition.of(NEVER))
        .status(StatusDefinition.of(DONE).historical().correctable())
        .commands(ENTER, WAIT, LOCK, JAM, KICK, PASS, DREAM)
        .on(ENTER, from(OrderStatus.NEW).by(CUSTOMER).to(OPEN))
        .on(
            WAIT,
            from(OPEN)
                .by(CUSTOMER)
                .guard(Condition.given(DAY), NO)
                .guard(Condition.not(Condition.dateReached(DAY)), NO)
                .to(WAITING)
                .inputs(DAY))
        .on(
            PASS,
            from(WAITING)
                .by(CARRIER, STAFF)
                .guard(Condition.dateReached(DAY), NO)
                .to(DONE))
        .on(LOCK, from(OPEN).by(STAFF).to(LOCKED))
        .on(
            PASS,
            from(LOCKED)
                .by(CARRIER)
                .guard(Condition.value(KEY, "gold"), NO)
                .guard(Condition.justificationGiven(), NO)
                .to(DONE)
                .inputs(KEY))
        .on(JAM, from(OPEN).by(STAFF).to(JAMMED))
        .on(KICK, from(JAMMED).by(STAFF).to(JAMMED))
        .on(
            PASS,
            from(JAMMED)
                .by(LOCKSMITH)
                .guard(Condition.given(KEY), NO)
                .guard(Condition.not(Condition.given(KEY)), NO)
                .to(DONE))
        .on(
            DREAM,
            from(OPEN)
                .by(STAFF)
                .guard(Condition.given(KEY), NO)
                .guard(Condition.not(Condition.given(KEY)), NO)
                .to(NEVER))
        .on(PASS, from(NEVER).by(STAFF).to(DONE))
        .build();
    return OrderStatuses.builtIn().with(SampleTexts.addTo(set)).lifecycle("corridor");
  }
}
