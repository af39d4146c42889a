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
 * Evaluates conditions as far as some facts decide them. The rest is {@link Condition#ALWAYS},
 * {@link Condition#NEVER}, or a condition that reads other facts only: it may hold or not.
 * Immutable and thread-safe.
 */
public final class PartialEvaluation {

  private final Map<Fact, Object> known;

  private PartialEvaluation(Map<Fact, Object> known) {
    this.known = known;
  }

  /** Where one fact is known. */
  public static PartialEvaluation knowing(Fact fact, Object value) {
    return new PartialEvaluation(new EnumMap<>(Map.of(fact, value)));
  }

  /** Where an order stands, and of which type it is; (new) stands in no section. */
  public static PartialEvaluation of(
      OrderStatus status, @Nullable Section section, OrderType type) {
    return knowing(Fact.STATUS, status)
        .with(Fact.SECTION, section == null ? "none" : section)
        .with(Fact.TYPE, type);
  }

  /** This one, where one fact more is known. */
  public PartialEvaluation with(Fact fact, Object value) {
    Map<Fact, Object> more = new EnumMap<>(known);
    more.put(fact, value);
    return new PartialEvaluation(more);
  }

  /** This one, where a fact more may be known. */
  public PartialEvaluation with(Fact fact, Optional<?> value) {
    return value.isPresent() ? with(fact, (Object) value.get()) : this;
  }

  /** What is left of a condition. */
  public Condition rest(Condition condition) {
    return condition.map(this::restOfLeaf);
  }

  /** What is left of a condition that is not made of others. */
  public Condition restOfLeaf(Condition leaf) {
    if (leaf instanceof FactIs is && known.containsKey(is.fact())) {
      return constant(is.values().contains(known.get(is.fact())));
    }
    return leaf;
  }

  /** False where these facts rule a condition out. */
  public boolean mayHold(Condition condition) {
    return !rest(condition).equals(Condition.NEVER);
  }

  public static Condition constant(boolean holds) {
    return holds ? Condition.ALWAYS : Condition.NEVER;
  }

  /** Those of some values that may hold. */
  <T> List<Conditional<T>> restOfEach(List<Conditional<T>> all) {
    return all.stream()
        .map(one -> new Conditional<>(rest(one.condition()), one.value()))
        .filter(one -> !one.condition().equals(Condition.NEVER))
        .toList();
  }
}
