package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.List;

/**
 * One order and one request, for the slow path: built when a cell first meets a combination. The
 * request has only inputs that the action takes; the codes of the others are listed.
 */
public record DecisionContext(
    Order order, Actor actor, Instant at, Request request, List<String> notTaken) {

  public static DecisionContext of(Order order, Action action, Actor actor, Instant at) {
    return of(order, Request.of(action, actor, at));
  }

  public static DecisionContext of(Order order, Request request) {
    return new DecisionContext(order, request.actor(), request.at(), request, List.of());
  }

  DecisionContext by(Actor other) {
    return new DecisionContext(order, other, at, request.withActor(other), notTaken);
  }
}
