package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a condition what is fixed where it is asked: the order's status with its section,
 * its type, the settings. What is left is {@link Condition#ALWAYS}, {@link Condition#NEVER}, or
 * reads only what differs from order to order.
 */
final class PartialEvaluation {

  private final @Nullable StatusDefinition status;
  private final OrderType type;
  private final Settings settings;

  /** The status is missing for an order about to be placed. */
  PartialEvaluation(@Nullable StatusDefinition status, OrderType type, Settings settings) {
    this.status = status;
    this.type = type;
    this.settings = settings;
  }

  Condition fold(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return foldAll(all.parts());
    }
    if (condition instanceof Condition.AnyOf any) {
      return foldAny(any.parts());
    }
    if (condition instanceof Condition.Not not) {
      Condition inner = fold(not.condition());
      return isConstant(inner) ? constant(isNever(inner)) : new Condition.Not(inner);
    }
    if (condition instanceof Condition.StatusIs is) {
      return constant(status != null && is.statuses().contains(status.status()));
    }
    if (condition instanceof Condition.SectionIs is) {
      return constant(status != null && is.section() == status.section());
    }
    if (condition instanceof Condition.TypeIs is) {
      return constant(is.types().contains(type));
    }
    if (condition instanceof Condition.AccountRequired) {
      return constant(settings.accountRequired());
    }
    if (condition instanceof Condition.GuestPage) {
      return constant(settings.guestPage());
    }
    return condition instanceof Condition.Overdue ? Condition.NEVER : condition;
  }

  /** Those of some values that may hold. */
  <T> List<Conditional<T>> foldEach(List<Conditional<T>> all) {
    List<Conditional<T>> folded = new ArrayList<>(all.size());
    for (Conditional<T> one : all) {
      Condition condition = fold(one.condition());
      if (!isNever(condition)) {
        folded.add(new Conditional<>(condition, one.value()));
      }
    }
    return List.copyOf(folded);
  }

  private Condition foldAll(List<Condition> parts) {
    List<Condition> open = new ArrayList<>();
    for (Condition part : parts) {
      Condition folded = fold(part);
      if (isNever(folded)) {
        return Condition.NEVER;
      }
      if (!isConstant(folded)) {
        open.add(folded);
      }
    }
    return open.isEmpty()
        ? Condition.ALWAYS
        : open.size() == 1 ? open.get(0) : new Condition.AllOf(open);
  }

  private Condition foldAny(List<Condition> parts) {
    List<Condition> open = new ArrayList<>();
    for (Condition part : parts) {
      Condition folded = fold(part);
      if (isAlways(folded)) {
        return Condition.ALWAYS;
      }
      if (!isConstant(folded)) {
        open.add(folded);
      }
    }
    return open.isEmpty()
        ? Condition.NEVER
        : open.size() == 1 ? open.get(0) : new Condition.AnyOf(open);
  }

  static boolean isConstant(Condition condition) {
    return isAlways(condition) || isNever(condition);
  }

  // Not by equals: that of a record takes milliseconds when it is first asked.
  private static boolean isAlways(Condition condition) {
    return condition instanceof Condition.AllOf all && all.parts().isEmpty();
  }

  private static boolean isNever(Condition condition) {
    return condition instanceof Condition.AnyOf any && any.parts().isEmpty();
  }

  private static Condition constant(boolean holds) {
    return holds ? Condition.ALWAYS : Condition.NEVER;
  }
}
