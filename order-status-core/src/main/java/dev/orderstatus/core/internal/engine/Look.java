package dev.orderstatus.core.internal.engine;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.core.internal.check.Satisfiability;
import dev.orderstatus.core.internal.render.StatusConditions;
import dev.orderstatus.core.internal.rules.ConditionEvaluator;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What somebody who only looks at an order asks of the engine. */
final class Look implements StatusConditions {

  private static final Action LOOK = Action.of("look");

  private final ConditionEvaluator truth;
  private final Map<OrderStatus, StatusDefinition> statuses = new HashMap<>();

  Look(StatusSet set, ConditionEvaluator truth) {
    this.truth = truth;
    set.statuses().forEach(row -> statuses.put(row.status(), row));
  }

  @Override
  public boolean holds(Condition condition, Order order, Instant at) {
    return truth.holds(condition, order, LOOK, Actor.CUSTOMER, at, null);
  }

  @Override
  public boolean canBePassed(TransitionDefinition row, OrderStatus from, OrderType type) {
    return row.actors().stream()
        .anyMatch(actor -> Satisfiability.canBePassed(row, statuses.get(from), actor, type));
  }
}
