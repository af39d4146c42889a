package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.definition.Condition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the facts that conditions ask for, when a transition is tried.
 *
 * @param from the status before the move
 * @param section the section of that status; none for (new)
 * @param type the order type that is tried
 * @param actor the actor that is tried
 * @param accountRequired whether the shop requires an account
 * @param facts the facts of the order; its type is not read
 * @param complete whether an attribute that is not among the facts is known to be missing
 */
record LogKnowledge(
    OrderStatus from,
    Optional<Section> section,
    OrderType type,
    Actor actor,
    boolean accountRequired,
    Facts facts,
    boolean complete) {

  /** Stands for the value of an attribute where only this much of it is known. */
  enum Value {
    SOME,
    REACHED,
    NOT_REACHED
  }

  /** Whether a condition holds. */
  enum Truth {
    HOLDS,
    OPEN,
    FAILS;

    static Truth of(boolean holds) {
      return holds ? HOLDS : FAILS;
    }

    static Truth of(Optional<Boolean> holds) {
      return holds.map(Truth::of).orElse(OPEN);
    }

    Truth negated() {
      return this == OPEN ? OPEN : of(this == FAILS);
    }

    Truth and(Truth other) {
      return compareTo(other) >= 0 ? this : other;
    }

    Truth or(Truth other) {
      return compareTo(other) <= 0 ? this : other;
    }
  }

  Truth holds(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return all.parts().stream().map(this::holds).reduce(Truth.HOLDS, Truth::and);
    }
    if (condition instanceof Condition.AnyOf any) {
      return any.parts().stream().map(this::holds).reduce(Truth.FAILS, Truth::or);
    }
    if (condition instanceof Condition.Not not) {
      return holds(not.condition()).negated();
    }
    if (condition instanceof Condition.StatusIs is) {
      return Truth.of(is.statuses().contains(from));
    }
    if (condition instanceof Condition.SectionIs is) {
      return Truth.of(section.filter(is.section()::equals).isPresent());
    }
    if (condition instanceof Condition.TypeIs is) {
      return Truth.of(is.types().contains(type));
    }
    if (condition instanceof Condition.By by) {
      return Truth.of(by.actors().contains(actor));
    }
    if (condition instanceof Condition.AccountRequired) {
      return Truth.of(accountRequired);
    }
    if (condition instanceof Condition.PaymentIs is) {
      return Truth.of(facts.payment().map(is.payments()::contains));
    }
    if (condition instanceof Condition.TestOrder) {
      return Truth.of(facts.test());
    }
    if (condition instanceof Condition.HasAccount) {
      return Truth.of(facts.account());
    }
    if (condition instanceof Condition.Given given) {
      return value(given.attribute()) == null ? missing() : Truth.HOLDS;
    }
    if (condition instanceof Condition.ValueIs is) {
      Object value = value(is.attribute());
      return value == null
          ? missing()
          : value instanceof Value ? Truth.OPEN : Truth.of(is.values().contains(value));
    }
    if (condition instanceof Condition.DateReached reached) {
      Object value = value(reached.attribute());
      return value == null ? missing() : reached(value);
    }
    return condition instanceof Condition.Overdue ? Truth.FAILS : Truth.OPEN;
  }

  private @Nullable Object value(Attribute<?> attribute) {
    return facts.attributes().find(attribute);
  }

  private Truth missing() {
    return complete ? Truth.FAILS : Truth.OPEN;
  }

  private static Truth reached(Object value) {
    return value == Value.REACHED || value == Value.NOT_REACHED
        ? Truth.of(value == Value.REACHED)
        : Truth.OPEN;
  }
}
