package dev.orderstatus.core.engine;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.order.Payment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which facts a cell's rules read, and the number that each fact adds to that of a combination.
 * Actors between whom the rules make no difference share a number, and so do payment states.
 */
final class FactsRead {

  private final Set<Condition> leaves = new LinkedHashSet<>();
  private final List<Actor> actors;
  private long combinations = 1;

  FactsRead(Rules rules, List<Actor> actors) {
    this.actors = actors;
    rules.conditions().forEach(this::collect);
  }

  private void collect(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      all.parts().forEach(this::collect);
    } else if (condition instanceof Condition.AnyOf any) {
      any.parts().forEach(this::collect);
    } else if (condition instanceof Condition.Not not) {
      collect(not.condition());
    } else {
      leaves.add(condition);
    }
  }

  int[] byActor() {
    return numbers(
        actors,
        (condition, actor) ->
            condition instanceof Condition.By by && by.actors().contains(actor));
  }

  int[] byPayment() {
    return numbers(
        List.of(Payment.values()),
        (condition, payment) ->
            condition instanceof Condition.PaymentIs is && is.payments().contains(payment));
  }

  private <T> int[] numbers(List<T> values, BiPredicate<Condition, T> holds) {
    Map<List<Boolean>, Integer> classes = new HashMap<>();
    int[] numbers = new int[values.size()];
    for (int i = 0; i < numbers.length; i++) {
      T value = values.get(i);
      List<Boolean> told = leaves.stream().map(leaf -> holds.test(leaf, value)).toList();
      numbers[i] = (int) (classes.computeIfAbsent(told, unseen -> classes.size()) * combinations);
    }
    combinations *= Math.max(classes.size(), 1);
    return numbers;
  }

  int ifRead(Class<? extends Condition> leaf) {
    return leaves.stream().anyMatch(leaf::isInstance) ? oneMore() : 0;
  }

  /** The number that one more fact adds; it is of no use once there are too many combinations. */
  int oneMore() {
    int number = (int) combinations;
    combinations = Math.min(combinations * 2, Integer.MAX_VALUE);
    return number;
  }

  Condition[] others() {
    List<Condition> others = new ArrayList<>(leaves);
    others.removeIf(leaf -> leaf instanceof Condition.By
        || leaf instanceof Condition.PaymentIs
        || leaf instanceof Condition.TestOrder
        || leaf instanceof Condition.HasAccount
        || leaf instanceof Condition.CustomerNotified
        || leaf instanceof Condition.ReasonGiven);
    return others.toArray(Condition[]::new);
  }

  int[] oneMoreEach(int count) {
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = oneMore();
    }
    return numbers;
  }

  boolean areAskedOfOthers() {
    return leaves.stream().anyMatch(Condition.Custom.class::isInstance);
  }

  long combinations() {
    return combinations;
  }
}
