package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Fallback;
import java.util.Collection;
import java.util.List;

/**
 * Decides a command without a transition for its status and type: gives the more specific reason if
 * there is one, else the plain one.
 */
record NoTransitionRules(
    List<Conditional<Fallback>> answers, Reason otherwise, ConditionEvaluator truth)
    implements Rules {

  @Override
  public Decision decide(DecisionContext context) {
    for (Conditional<Fallback> answer : answers) {
      if (truth.holds(answer.condition(), context)) {
        return new Refused(List.of(answer.value().reason()));
      }
    }
    return new Refused(List.of(otherwise));
  }

  @Override
  public List<Input> takes() {
    return List.of();
  }

  @Override
  public void addConditions(Collection<Condition> all) {
    for (Conditional<Fallback> answer : answers) {
      all.add(answer.condition());
    }
  }

  @Override
  public boolean readsDate() {
    return false;
  }
}
