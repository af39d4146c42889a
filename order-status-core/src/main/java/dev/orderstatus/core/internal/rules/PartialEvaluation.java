package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates conditions as far as the known facts decide them. The rest is {@link Condition#ALWAYS},
 * {@link Condition#NEVER}, or a condition on the other facts, which may or may not hold. Immutable
 * and thread-safe.
 */
public final class PartialEvaluation {

  private final Map<Fact, Object> known;

  private PartialEvaluation(Map<Fact, Object> known) {
    this.known = known;
  }

  /** The evaluation with one known fact. */
  public static PartialEvaluation knowing(Fact fact, Object value) {
    return new PartialEvaluation(new EnumMap<>(Map.of(fact, value)));
  }

  /** The evaluation for an order's status and type; (new) has no section. */
  public static PartialEvaluation of(
      OrderStatus status, @Nullable Section section, OrderType type) {
    return knowing(Fact.STATUS, status)
        .with(Fact.SECTION, section == null ? "none" : section)
        .with(Fact.TYPE, type);
  }

  /** This evaluation with one more known fact. */
  public PartialEvaluation with(Fact fact, Object value) {
    Map<Fact, Object> more = new EnumMap<>(known);
    more.put(fact, value);
    return new PartialEvaluation(more);
  }

  /** This evaluation with one more fact, if it is known. */
  public PartialEvaluation with(Fact fact, Optional<?> value) {
    return value.isPresent() ? with(fact, (Object) value.get()) : this;
  }

  /** The rest of a condition. */
  public Condition rest(Condition condition) {
    return condition.map(this::restOfLeaf);
  }

  /** The rest of a simple condition. */
  public Condition restOfLeaf(Condition leaf) {
    if (leaf instanceof FactIs is && known.containsKey(is.fact())) {
      return constant(is.values().contains(known.get(is.fact())));
    }
    return leaf;
  }

  /** False if the known facts rule out the condition. */
  public boolean mayHold(Condition condition) {
    return !rest(condition).equals(Condition.NEVER);
  }

  public static Condition constant(boolean holds) {
    return holds ? Condition.ALWAYS : Condition.NEVER;
  }

  /** The values whose condition may hold, each with its rest. */
  <T> List<Conditional<T>> restOfEach(List<Conditional<T>> all) {
    return all.stream()
        .map(one -> new Conditional<>(rest(one.condition()), one.value()))
        .filter(one -> !one.condition().equals(Condition.NEVER))
        .toList();
  }
}
