package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.order.Request;
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
 * @param reads the inputs that any of the rows takes
 * @param truth evaluates the conditions
 */
record GuardedRules(
    List<Conditional<Rules>> rows, Rules otherwise, List<Input> reads, ConditionEvaluator truth)
    implements Rules {

  private Stream<Rules> all() {
    return Stream.concat(rows.stream().map(Conditional::value), Stream.of(otherwise));
  }

  @Override
  public boolean differByCase() {
    return true;
  }

  @Override
  public Rules in(DecisionContext context) {
    Request read = context
        .request()
        .withInputs(InputsLeft.of(context.request().inputs(), reads).taken());
    return chosen(new DecisionContext(
        context.order(), context.actor(), context.at(), read, context.notTaken()));
  }

  private Rules chosen(DecisionContext context) {
    for (Conditional<Rules> row : rows) {
      if (truth.holds(row.condition(), context)) {
        return row.value();
      }
    }
    return otherwise;
  }

  @Override
  public Decision decide(DecisionContext context) {
    return chosen(context).decide(context);
  }

  @Override
  public Optional<Needs> needs(DecisionContext context) {
    return chosen(context).needs(context);
  }

  /** The inputs that every row takes: with others, which row counts decides what is left out. */
  @Override
  public List<Input> takes() {
    return otherwise.takes().stream()
        .filter(input -> rows.stream().allMatch(row -> takes(row.value(), input)))
        .toList();
  }

  private static boolean takes(Rules rules, Input input) {
    return rules.takes().stream().anyMatch(other -> other.attribute().equals(input.attribute()));
  }

  @Override
  public void addConditions(Collection<Condition> all) {
    rows.forEach(row -> all.add(row.condition()));
    all().forEach(rules -> rules.addConditions(all));
  }

  @Override
  public boolean readsDate() {
    return all().anyMatch(Rules::readsDate);
  }
}
