package dev.orderstatus.core.internal.engine;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;

/** What is known about one status, action, order type and actor. */
abstract class CodeKey {

  final OrderStatus status;
  final Action action;
  final OrderType type;
  final Actor actor;

  CodeKey(OrderStatus status, Action action, OrderType type, Actor actor) {
    this.status = status;
    this.action = action;
    this.type = type;
    this.actor = actor;
  }

  /** Whether it is for these very objects, which is what a caller with constants has. */
  // That equal codes may be different objects is left to isFor.
  @SuppressWarnings("ReferenceEquality")
  final boolean has(OrderStatus status, Action action, OrderType type, Actor actor) {
    return this.status == status
        && this.action == action
        && this.actor == actor
        && this.type == type;
  }

  final boolean isFor(OrderStatus status, Action action, OrderType type, Actor actor) {
    return this.status.equals(status)
        && this.action.equals(action)
        && this.actor.equals(actor)
        && this.type.equals(type);
  }
}
