package dev.orderstatus.core.engine;

import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.Answer;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.When;
import java.util.Collection;
import java.util.List;

/**
 * Decides a command where no transition exists for its status and type: the more telling reason,
 * else the plain one.
 */
record ElsewhereRules(List<When<Answer>> answers, Reason otherwise, Truth truth) implements Rules {

  @Override
  public Decision decide(Case it) {
    for (When<Answer> answer : answers) {
      if (truth.holds(answer.condition(), it)) {
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
    for (When<Answer> answer : answers) {
      all.add(answer.condition());
    }
  }

  @Override
  public boolean readsDate() {
    return false;
  }
}
