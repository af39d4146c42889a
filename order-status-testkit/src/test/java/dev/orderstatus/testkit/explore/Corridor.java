package dev.orderstatus.testkit.explore;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
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
        .status(OPEN, s -> s)
        .status(WAITING, s -> s)
        .status(LOCKED, s -> s)
        .status(JAMMED, s -> s)
        .status(NEVER, s -> s)
        .status(DONE, s -> s.historical().isFinal())
        .commands(ENTER, WAIT, LOCK, JAM, KICK, PASS, DREAM)
        .transition(t -> t.from(OrderStatus.NEW).on(ENTER).by(CUSTOMER).to(OPEN))
        .transition(t -> t.from(OPEN)
            .on(WAIT)
            .by(CUSTOMER)
            .to(WAITING)
            .inputs(DAY)
            .guard(Condition.given(DAY), NO)
            .guard(Condition.not(Condition.dateReached(DAY)), NO))
        .transition(t -> t.from(WAITING)
            .on(PASS)
            .by(CARRIER, STAFF)
            .to(DONE)
            .guard(Condition.dateReached(DAY), NO))
        .transition(t -> t.from(OPEN).on(LOCK).by(STAFF).to(LOCKED))
        .transition(t -> t.from(LOCKED)
            .on(PASS)
            .by(CARRIER)
            .to(DONE)
            .inputs(KEY)
            .guard(Condition.value(KEY, "gold"), NO)
            .guard(Condition.reasonGiven(), NO))
        .transition(t -> t.from(OPEN).on(JAM).by(STAFF).to(JAMMED))
        .transition(t -> t.from(JAMMED).on(KICK).by(STAFF).to(JAMMED))
        .transition(t -> t.from(JAMMED)
            .on(PASS)
            .by(LOCKSMITH)
            .to(DONE)
            .guard(Condition.given(KEY), NO)
            .guard(Condition.not(Condition.given(KEY)), NO))
        .transition(t -> t.from(OPEN)
            .on(DREAM)
            .by(STAFF)
            .to(NEVER)
            .guard(Condition.given(KEY), NO)
            .guard(Condition.not(Condition.given(KEY)), NO))
        .transition(t -> t.from(NEVER).on(PASS).by(STAFF).to(DONE))
        .build();
    return OrderStatuses.builtIn().with(SampleTexts.addTo(set)).lifecycle("corridor");
  }
}
