package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Guard;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has to be given with an action so that guards which do not hold would hold. */
record Needs(Transition transition, ConditionEvaluator truth) {

  /** The needs of all guards; empty where one of them needs what cannot be given. */
  Optional<List<String>> of(List<Guard> guards, DecisionContext it) {
    Set<String> needs = new LinkedHashSet<>();
    for (Guard guard : guards) {
      List<String> needed = of(guard.condition(), it);
      if (needed == null) {
        return Optional.empty();
      }
      needs.addAll(needed);
    }
    return Optional.of(List.copyOf(needs));
  }

  private @Nullable List<String> of(Condition condition, DecisionContext it) {
    if (truth.holds(condition, it)) {
      return List.of();
    }
    if (condition instanceof Condition.ReasonGiven) {
      return List.of(Options.REASON);
    }
    if (condition instanceof Condition.Given given) {
      return ofInput(given.attribute());
    }
    if (condition instanceof Condition.InputGiven given) {
      return ofInput(given.attribute());
    }
    if (condition instanceof Condition.SameInput same) {
      return truth.holds(new Condition.Given(same.attribute()), it)
          ? ofInput(same.attribute())
          : null;
    }
    if (condition instanceof Condition.AnyOf any) {
      return ofAny(any, it);
    }
    return condition instanceof Condition.AllOf all ? ofAll(all, it) : null;
  }

  private @Nullable List<String> ofInput(Attribute<?> attribute) {
    return transition.row().inputs().contains(attribute) ? List.of(attribute.value()) : null;
  }

  private @Nullable List<String> ofAny(Condition.AnyOf any, DecisionContext it) {
    for (Condition part : any.parts()) {
      List<String> needed = of(part, it);
      if (needed != null) {
        return needed;
      }
    }
    return null;
  }

  private @Nullable List<String> ofAll(Condition.AllOf all, DecisionContext it) {
    List<String> needs = new ArrayList<>();
    for (Condition part : all.parts()) {
      List<String> needed = of(part, it);
      if (needed == null) {
        return null;
      }
      needs.addAll(needed);
    }
    return needs;
  }
}
