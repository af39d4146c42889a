package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.definition.CompoundCondition.AllOf;
import dev.orderstatus.api.definition.CompoundCondition.AnyOf;
import dev.orderstatus.api.definition.CompoundCondition.Not;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.SimpleCondition.AttributeIs;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import dev.orderstatus.api.definition.SimpleCondition.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The inputs with which failing guards would hold. */
record MissingInputs(Transition transition, ConditionEvaluator truth) {

  /** A date that is too early can be replaced by a later one. */
  private static final Set<Trait> DATES = EnumSet.of(Trait.DATE_REACHED, Trait.DATE_OVER);

  /** The needs of all guards; empty if one of them needs something that cannot be an input. */
  Optional<Needs> of(List<Guard> guards, DecisionContext context) {
    return ofAll(guards.stream().map(Guard::condition).toList(), context);
  }

  private Optional<Needs> ofAll(List<Condition> conditions, DecisionContext context) {
    Needs all = Needs.NOTHING;
    for (Condition condition : conditions) {
      Optional<Needs> needed = of(condition, context);
      if (needed.isEmpty()) {
        return needed;
      }
      all = all.and(needed.get());
    }
    return Optional.of(all);
  }

  private Optional<Needs> of(Condition condition, DecisionContext context) {
    if (truth.holds(condition, context)) {
      return Optional.of(Needs.NOTHING);
    }
    if (condition instanceof FactIs is) {
      return only(is.fact() == Fact.JUSTIFICATION_GIVEN, Needs.JUSTIFICATION);
    }
    if (condition instanceof AttributeIs is) {
      boolean canBeMet = switch (is.trait()) {
        case GIVEN, INPUT_GIVEN -> true;
        case SAME_INPUT -> truth.holds(Condition.given(is.attribute()), context);
        case OTHER_INPUT, DATE_REACHED, DATE_OVER -> false;
      };
      return input(is, canBeMet);
    }
    if (condition instanceof Not not && not.condition() instanceof AttributeIs is) {
      return input(is, DATES.contains(is.trait()));
    }
    if (condition instanceof AllOf) {
      return ofAll(condition.parts(), context);
    }
    return condition instanceof AnyOf
        ? condition.parts().stream().flatMap(part -> of(part, context).stream()).findFirst()
        : Optional.empty();
  }

  private Optional<Needs> input(AttributeIs is, boolean canBeMet) {
    boolean isTaken = transition.row().inputs().contains(is.attribute());
    return only(canBeMet && isTaken, new Needs(false, List.of(is.attribute())));
  }

  private static Optional<Needs> only(boolean possible, Needs needs) {
    return possible ? Optional.of(needs) : Optional.empty();
  }
}
