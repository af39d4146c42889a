package dev.orderstatus.core.engine;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.time.Instant;

/**
 * One order and what is asked of it, for the slow path: built when a cell meets a combination for
 * the first time.
 */
record Case(Order order, Actor actor, Instant at, Request request) {

  static Case of(Order order, Action action, Actor actor, Instant at) {
    return new Case(order, actor, at, Request.of(action, actor, at));
  }

  Case by(Actor other) {
    return new Case(order, other, at, request.withActor(other));
  }

  boolean isDatedBeforeStatus() {
    return at.isBefore(order.statusSince());
  }
}
