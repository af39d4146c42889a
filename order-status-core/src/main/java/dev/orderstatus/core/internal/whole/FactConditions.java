package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.definition.CompoundCondition.AllOf;
import dev.orderstatus.api.definition.CompoundCondition.Not;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.SimpleCondition;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import dev.orderstatus.api.definition.SimpleCondition.NumberIs;
import dev.orderstatus.api.definition.SimpleCondition.NumberIsWithin;
import dev.orderstatus.api.definition.SimpleCondition.ValueIs;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.internal.rules.ConditionEvaluator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates conditions without inputs by reading the facts of a whole one by one, which is faster
 * than to put all of them on an order first. Immutable and thread-safe.
 */
record FactConditions(ConditionEvaluator truth) {

  boolean holds(
      Condition condition, Seen seen, Actor actor, Instant at, @Nullable Request request) {
    if (condition instanceof SimpleCondition leaf) {
      return leafHolds(leaf, seen, actor, at, request);
    }
    if (condition instanceof Not not) {
      return !holds(not.condition(), seen, actor, at, request);
    }
    boolean all = condition instanceof AllOf;
    for (Condition part : condition.parts()) {
      if (holds(part, seen, actor, at, request) != all) {
        return !all;
      }
    }
    return all;
  }

  private boolean leafHolds(
      SimpleCondition leaf, Seen seen, Actor actor, Instant at, @Nullable Request request) {
    if (leaf instanceof NumberIs is && WholeFacts.isFact(is.attribute())) {
      return seen.fact(is.attribute().value()) instanceof Long number
          && ConditionEvaluator.isWithin(number, is.bound(), is.limit());
    }
    if (leaf instanceof NumberIsWithin is
        && WholeFacts.isFact(is.attribute())
        && WholeFacts.isFact(is.limit())) {
      return seen.fact(is.attribute().value()) instanceof Long number
          && seen.fact(is.limit().value()) instanceof Long limit
          && ConditionEvaluator.isWithin(number, is.bound(), limit);
    }
    if (leaf instanceof ValueIs is && WholeFacts.isFact(is.attribute())) {
      Object value = seen.fact(is.attribute().value());
      return value != null && is.values().contains(value);
    }
    Order order = leaf instanceof FactIs ? seen.bare() : seen.order();
    return truth.holds(leaf, order, actor, at, request);
  }
}
