package dev.orderstatus.core.internal.merge;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.CompoundCondition.AllOf;
import dev.orderstatus.api.definition.CompoundCondition.AnyOf;
import dev.orderstatus.api.definition.CompoundCondition.Not;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.definition.TransitionExtension;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The overlap of an addition with a row of the table. A row with more source statuses or more types
 * than the addition is not split: the addition gets a condition there.
 *
 * @param covered the statuses in which both count
 * @param rest the statuses in which only the row counts
 * @param types the order types for which both count
 * @param otherTypes the order types for which only the row counts
 */
record Overlap(
    Set<OrderStatus> covered,
    Set<OrderStatus> rest,
    Set<OrderType> types,
    Set<OrderType> otherTypes) {

  static Overlap of(
      TransitionDefinition row,
      TransitionExtension addition,
      List<StatusDefinition> statuses,
      List<OrderType> allTypes) {
    Set<OrderStatus> covered = new LinkedHashSet<>(row.sources().among(statuses));
    Set<OrderStatus> rest = new LinkedHashSet<>(covered);
    covered.removeIf(status -> !addition.sources().contains(status));
    rest.removeAll(covered);
    Set<OrderType> types = new LinkedHashSet<>(row.types().isEmpty() ? allTypes : row.types());
    Set<OrderType> otherTypes = new LinkedHashSet<>(types);
    types.removeIf(type -> !addition.types().isEmpty() && !addition.types().contains(type));
    otherTypes.removeAll(types);
    return row.action().equals(addition.action())
        ? new Overlap(covered, rest, types, otherTypes)
        : new Overlap(Set.of(), Set.of(), Set.of(), Set.of());
  }

  boolean isEmpty() {
    return covered.isEmpty() || types.isEmpty();
  }

  /** The addition, limited to its overlap with the row. */
  TransitionExtension narrowed(TransitionExtension addition) {
    return addition.toBuilder()
        .guards(addition.guards().stream()
            .map(guard -> new Guard(unlessElsewhere(guard.condition()), guard.otherwise()))
            .toList())
        .effects(addition.effects().stream().map(this::onlyThere).toList())
        .warnings(addition.warnings().stream().map(this::onlyThere).toList())
        .build();
  }

  private Condition unlessElsewhere(Condition condition) {
    List<Condition> parts = parts();
    return parts.isEmpty()
        ? condition
        : new AnyOf(
            List.of(new Not(parts.size() == 1 ? parts.get(0) : new AllOf(parts)), condition));
  }

  private <T> Conditional<T> onlyThere(Conditional<T> conditional) {
    List<Condition> parts = parts();
    if (parts.isEmpty()) {
      return conditional;
    }
    if (!conditional.condition().equals(Condition.ALWAYS)) {
      parts.add(conditional.condition());
    }
    return new Conditional<>(
        parts.size() == 1 ? parts.get(0) : new AllOf(parts), conditional.value());
  }

  private List<Condition> parts() {
    List<Condition> parts = new ArrayList<>();
    if (!rest.isEmpty()) {
      // A condition cannot name the new status.
      parts.add(
          covered.contains(OrderStatus.NEW)
              ? new Not(new FactIs(Fact.STATUS, rest))
              : new FactIs(Fact.STATUS, covered));
    }
    if (!otherTypes.isEmpty()) {
      parts.add(new FactIs(Fact.TYPE, types));
    }
    return parts;
  }
}
