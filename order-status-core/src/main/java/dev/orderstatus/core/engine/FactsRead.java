package dev.orderstatus.core.engine;

import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.order.Payment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which facts some rules read, and the number that each adds to that of a combination. Payment
 * states between which the rules make no difference share a number. Who acts is no such fact: it is
 * fixed where combinations are counted.
 */
final class FactsRead {

  /** Rules with more combinations than this are asked anew each time. */
  private static final int MOST_COMBINATIONS = 1 << 12;

  private final Set<Condition> leaves = new LinkedHashSet<>();
  private final boolean readsDate;
  private long combinations = 1;

  FactsRead(List<Rules> all) {
    all.forEach(rules -> rules.conditions().forEach(this::collect));
    this.readsDate = all.stream().anyMatch(Rules::readsDate);
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

  int[] byPayment() {
    List<Condition.PaymentIs> read = leaves.stream()
        .filter(Condition.PaymentIs.class::isInstance)
        .map(Condition.PaymentIs.class::cast)
        .toList();
    Map<List<Boolean>, Integer> classes = new HashMap<>();
    Payment[] payments = Payment.values();
    int[] numbers = new int[payments.length];
    for (int i = 0; i < numbers.length; i++) {
      Payment payment = payments[i];
      List<Boolean> told =
          read.stream().map(leaf -> leaf.payments().contains(payment)).toList();
      numbers[i] = (int) (classes.computeIfAbsent(told, unseen -> classes.size()) * combinations);
    }
    combinations *= classes.size();
    return numbers;
  }

  int ifDatedBefore() {
    return readsDate ? oneMore() : 0;
  }

  int ifRead(Class<? extends Condition> leaf) {
    return leaves.stream().anyMatch(leaf::isInstance) ? oneMore() : 0;
  }

  /** The number that one more fact adds; it is of no use once there are too many combinations. */
  private int oneMore() {
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

  /** Equal for rules that read the same facts. */
  Object key() {
    return List.of(leaves, readsDate);
  }

  long combinations() {
    return combinations;
  }

  /**
   * Not where there are too many, nor where code of others is asked, which must be asked only where
   * its answer counts.
   */
  boolean areToRemember() {
    return combinations <= MOST_COMBINATIONS
        && leaves.stream().noneMatch(Condition.Custom.class::isInstance);
  }
}
