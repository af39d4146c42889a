package dev.orderstatus.core.internal.engine;

import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.internal.rules.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which facts some rules read, and the number that each adds to that of a combination. Payment
 * states between which the rules make no difference share a number. Who acts is no such fact: it is
 * fixed where combinations are counted.
 */
final class FactDependencies {

  /** Rules with more combinations than this are asked anew each time. */
  private static final int MOST_COMBINATIONS = 1 << 12;

  // Leaves that are alike but for their class are kept as classes, and payments as their sets:
  // the hash of a record takes milliseconds when it is first asked.
  private final Set<Class<?>> plain = new HashSet<>();
  private final Set<Set<Payment>> payments = new LinkedHashSet<>();
  private final Set<Condition> others = new LinkedHashSet<>();
  private final boolean readsDate;
  private final boolean bare;
  private long combinations = 1;
  private boolean asksOthers;

  /**
   * What some rules read.
   *
   * @param all the rules
   * @param bare whether nothing is given with the action: then what reads only that is fixed
   */
  FactDependencies(List<Rules> all, boolean bare) {
    this.bare = bare;
    List<Condition> conditions = new ArrayList<>();
    boolean dated = false;
    for (Rules rules : all) {
      rules.addConditions(conditions);
      dated |= rules.readsDate();
    }
    this.readsDate = dated;
    collect(conditions);
  }

  private void collect(List<Condition> conditions) {
    for (Condition condition : conditions) {
      collect(condition);
    }
  }

  private void collect(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      collect(all.parts());
    } else if (condition instanceof Condition.AnyOf any) {
      collect(any.parts());
    } else if (condition instanceof Condition.Not not) {
      collect(not.condition());
    } else if (condition instanceof Condition.PaymentIs is) {
      payments.add(is.payments());
    } else if (bare && readsRequestOnly(condition)) {
      return;
    } else if (condition instanceof Condition.TestOrder
        || condition instanceof Condition.HasAccount
        || condition instanceof Condition.CustomerNotified
        || condition instanceof Condition.ReasonGiven) {
      plain.add(condition.getClass());
    } else if (!(condition instanceof Condition.By)) {
      others.add(condition);
      asksOthers |= condition instanceof Condition.Custom;
    }
  }

  private static boolean readsRequestOnly(Condition condition) {
    return condition instanceof Condition.CustomerNotified
        || condition instanceof Condition.ReasonGiven
        || condition instanceof Condition.InputGiven
        || condition instanceof Condition.SameInput
        || condition instanceof Condition.OtherInput
        || condition instanceof Condition.InputsOnOrder;
  }

  int[] byPayment() {
    Map<List<Boolean>, Integer> classes = new HashMap<>();
    Payment[] all = Payment.values();
    int[] numbers = new int[all.length];
    for (int i = 0; i < numbers.length; i++) {
      List<Boolean> told = new ArrayList<>(payments.size());
      for (Set<Payment> some : payments) {
        told.add(some.contains(all[i]));
      }
      Integer known = classes.putIfAbsent(told, classes.size());
      numbers[i] = (int) ((known == null ? classes.size() - 1 : known) * combinations);
    }
    combinations *= classes.size();
    return numbers;
  }

  int ifDatedBefore() {
    return readsDate ? oneMore() : 0;
  }

  int ifRead(Class<? extends Condition> leaf) {
    return plain.contains(leaf) ? oneMore() : 0;
  }

  /** The number that one more fact adds; it is of no use once there are too many combinations. */
  private int oneMore() {
    int number = (int) combinations;
    combinations = Math.min(combinations * 2, Integer.MAX_VALUE);
    return number;
  }

  Condition[] others() {
    return others.toArray(new Condition[0]);
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
    return List.of(plain, payments, others, readsDate);
  }

  long combinations() {
    return combinations;
  }

  /**
   * Not where there are too many, nor where code of others is asked, which must be asked only where
   * its answer counts.
   */
  boolean areToRemember() {
    return combinations <= MOST_COMBINATIONS && !asksOthers;
  }
}
