package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides an action with several rows for its status, type and actor: the first whose condition
 * holds decides. Conditions read the inputs that any of the rows takes.
 *
 * @param rows the rows with a condition, each as if it were alone
 * @param otherwise decides if no condition holds: the row without one, or as if there were no row
 * @param truth evaluates the conditions
 */
record GuardedRules(List<Conditional<Rules>> rows, Rules otherwise, ConditionEvaluator truth)
    implements Rules {

  private Rules chosen(DecisionContext it) {
    for (Conditional<Rules> row : rows) {
      if (truth.holds(row.condition(), it)) {
        return row.value();
      }
    }
    return otherwise;
  }

  private Stream<Rules> all() {
    return Stream.concat(rows.stream().map(Conditional::value), Stream.of(otherwise));
  }

  /** An input that only other rows take is left out, as one that no row takes. */
  @Override
  public Decision decide(DecisionContext it) {
    Rules chosen = chosen(it);
    InputsLeft left = InputsLeft.of(it.request().inputs(), chosen.takes());
    return left.ignoredIn(chosen.decide(it.leavingOut(left.codes())));
  }

  @Override
  public Optional<Needs> needs(DecisionContext it) {
    return chosen(it).needs(it);
  }

  @Override
  public List<Input> takes() {
    List<Input> takes = new ArrayList<>();
    all()
        .flatMap(rules -> rules.takes().stream())
        .filter(input -> !isTaken(input, takes))
        .forEach(takes::add);
    return takes;
  }

  @Override
  public List<Input> takes(DecisionContext it) {
    return chosen(it).takes();
  }

  /** Which inputs are left out depends on which are given. */
  @Override
  public void addConditions(Collection<Condition> all) {
    rows.forEach(row -> all.add(row.condition()));
    all().forEach(rules -> rules.addConditions(all));
    takes().stream()
        .filter(input -> !all().allMatch(rules -> isTaken(input, rules.takes())))
        .forEach(input -> all.add(Condition.inputGiven(input.attribute())));
  }

  private static boolean isTaken(Input input, List<Input> takes) {
    return takes.stream().anyMatch(other -> other.attribute().equals(input.attribute()));
  }

  @Override
  public boolean readsDate() {
    return all().anyMatch(Rules::readsDate);
  }
}
