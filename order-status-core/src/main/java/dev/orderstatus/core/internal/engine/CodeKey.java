package dev.orderstatus.core.internal.engine;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;

/** The data about one status, action, order type and actor. */
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

  /** True if the key has these very objects, which is the case for a caller with constants. */
  // Equal codes may be different objects: isFor handles that case.
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
