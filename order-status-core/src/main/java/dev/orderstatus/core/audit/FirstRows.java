package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out if a row may be the first whose condition holds, as far as a log knows the facts. */
final class FirstRows {

  private final StatusSet set;
  private final Set<Action> conditional;

  FirstRows(StatusSet set) {
    this.set = set;
    this.conditional = set.transitions().stream()
        .filter(row -> !row.when().equals(Condition.ALWAYS))
        .map(TransitionDefinition::action)
        .collect(Collectors.toSet());
  }

  boolean mayCount(
      TransitionDefinition row, OrderStatus from, OrderType type, Actor actor, LogKnowledge known) {
    return !conditional.contains(row.action())
        || (known.mayHold(row.when())
            && set.transitions().stream()
                .takeWhile(other -> !other.equals(row))
                .noneMatch(other -> other.action().equals(row.action())
                    && fits(other, from, type)
                    && other.actors().contains(actor)
                    && certainlyHolds(other, known)));
  }

  /** True if some row of the action certainly counts for its actors. */
  boolean oneCounts(Action action, OrderStatus from, OrderType type, LogKnowledge known) {
    return set.transitions().stream()
        .anyMatch(row ->
            row.action().equals(action) && fits(row, from, type) && certainlyHolds(row, known));
  }

  private static boolean certainlyHolds(TransitionDefinition row, LogKnowledge known) {
    return known.rest(row.when()).equals(Condition.ALWAYS);
  }

  private static boolean fits(TransitionDefinition row, OrderStatus from, OrderType type) {
    return row.sources().contains(from) && (row.types().isEmpty() || row.types().contains(type));
  }
}
