package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.definition.CompoundCondition.AllOf;
import dev.orderstatus.api.definition.CompoundCondition.AnyOf;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.SimpleCondition.AttributeIs;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The inputs with which failing guards would hold. */
record Needs(Transition transition, ConditionEvaluator truth) {

  /** The needs of all guards; empty if one of them needs something that cannot be an input. */
  Optional<List<String>> of(List<Guard> guards, DecisionContext context) {
    return ofAll(guards.stream().map(Guard::condition).toList(), context);
  }

  private Optional<List<String>> ofAll(List<Condition> conditions, DecisionContext context) {
    Set<String> needs = new LinkedHashSet<>();
    for (Condition condition : conditions) {
      Optional<List<String>> needed = of(condition, context);
      if (needed.isEmpty()) {
        return needed;
      }
      needs.addAll(needed.get());
    }
    return Optional.of(List.copyOf(needs));
  }

  private Optional<List<String>> of(Condition condition, DecisionContext context) {
    if (truth.holds(condition, context)) {
      return Optional.of(List.of());
    }
    if (condition instanceof FactIs is) {
      return only(is.fact() == Fact.REASON_GIVEN, Options.REASON);
    }
    if (condition instanceof AttributeIs is) {
      boolean canBeMet = switch (is.trait()) {
        case GIVEN, INPUT_GIVEN -> true;
        case SAME_INPUT -> truth.holds(Condition.given(is.attribute()), context);
        case OTHER_INPUT, DATE_REACHED, DATE_OVER -> false;
      };
      boolean isTaken = transition.row().inputs().contains(is.attribute());
      return only(canBeMet && isTaken, is.attribute().value());
    }
    if (condition instanceof AllOf) {
      return ofAll(condition.parts(), context);
    }
    return condition instanceof AnyOf
        ? condition.parts().stream().flatMap(part -> of(part, context).stream()).findFirst()
        : Optional.empty();
  }

  private static Optional<List<String>> only(boolean possible, String need) {
    return possible ? Optional.of(List.of(need)) : Optional.empty();
  }
}
