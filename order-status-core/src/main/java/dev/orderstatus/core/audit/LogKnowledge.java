package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.SimpleCondition.AttributeIs;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.SimpleCondition.Trait;
import dev.orderstatus.api.definition.SimpleCondition.ValueIs;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.core.internal.rules.PartialEvaluation;
import org.jspecify.annotations.Nullable;

/**
 * The known facts that conditions read when a transition is tried.
 *
 * @param facts the facts with a few possible values
 * @param attributes the known attributes
 * @param complete true if attributes that are not listed are known to be missing
 */
record LogKnowledge(PartialEvaluation facts, Attributes attributes, boolean complete) {

  /** Represents a partly known value of an attribute. */
  enum Value {
    SOME,
    REACHED,
    NOT_REACHED
  }

  /** The known facts when an order leaves a status; the type does not come from the facts. */
  static LogKnowledge of(
      OrderStatus from,
      @Nullable Section section,
      OrderType type,
      Actor actor,
      boolean accountRequired,
      Facts facts,
      boolean complete) {
    return new LogKnowledge(
        PartialEvaluation.of(from, section, type)
            .with(Fact.ACTOR, actor)
            .with(Fact.ACCOUNT_REQUIRED, accountRequired)
            .with(Fact.OVERDUE, false)
            .with(Fact.PAYMENT, facts.payment())
            .with(Fact.TEST_ORDER, facts.test())
            .with(Fact.HAS_ACCOUNT, facts.account()),
        facts.attributes(),
        complete);
  }

  /** The remaining part of a condition: it holds, fails, or is open. */
  Condition rest(Condition condition) {
    return condition.map(this::restOfLeaf);
  }

  boolean mayHold(Condition condition) {
    return !rest(condition).equals(Condition.NEVER);
  }

  private Condition restOfLeaf(Condition leaf) {
    if (leaf instanceof ValueIs is) {
      Object value = attributes.find(is.attribute());
      return value == null
          ? missing(leaf)
          : value instanceof Value
              ? leaf
              : PartialEvaluation.constant(is.values().contains(value));
    }
    if (leaf instanceof AttributeIs is && is.trait() == Trait.GIVEN) {
      return attributes.find(is.attribute()) == null ? missing(leaf) : Condition.ALWAYS;
    }
    if (leaf instanceof AttributeIs is && is.trait() == Trait.DATE_REACHED) {
      Object value = attributes.find(is.attribute());
      return value == null
          ? missing(leaf)
          : value == Value.REACHED || value == Value.NOT_REACHED
              ? PartialEvaluation.constant(value == Value.REACHED)
              : leaf;
    }
    return facts.restOfLeaf(leaf);
  }

  private Condition missing(Condition leaf) {
    return complete ? Condition.NEVER : leaf;
  }
}
