package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.definition.Condition;
import java.util.Optional;

/**
 * What a status log tells about the facts that conditions ask for. The log itself has the status
 * only; type and actor are those of the transition that is tried.
 *
 * @param from the status before the move
 * @param section the section of that status; none for (new)
 * @param type the order type that is tried
 * @param actor the actor that is tried
 * @param accountRequired whether the shop requires an account
 */
record Known(
    OrderStatus from,
    Optional<Section> section,
    OrderType type,
    Actor actor,
    boolean accountRequired) {

  /** Whether a condition holds. */
  enum Truth {
    HOLDS,
    OPEN,
    FAILS;

    static Truth of(boolean holds) {
      return holds ? HOLDS : FAILS;
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
    return condition instanceof Condition.Overdue ? Truth.FAILS : Truth.OPEN;
  }
}
