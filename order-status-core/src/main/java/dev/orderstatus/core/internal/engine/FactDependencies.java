package dev.orderstatus.core.internal.engine;

import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.SimpleCondition;
import dev.orderstatus.api.definition.SimpleCondition.AttributeIs;
import dev.orderstatus.api.definition.SimpleCondition.Custom;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import dev.orderstatus.api.definition.SimpleCondition.Trait;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.internal.rules.Rules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts that some rules read, and the number that each adds to that of a combination. Payment
 * states between which the rules make no difference share a number. The actor is not among the
 * facts: it is fixed where combinations are counted.
 */
final class FactDependencies {

  /** Rules with more combinations than this are evaluated anew each time. */
  private static final int MOST_COMBINATIONS = 1 << 12;

  /** Facts that {@link FactIndex} reads directly. */
  private static final Set<Fact> PLAIN = EnumSet.of(
      Fact.TEST_ORDER, Fact.HAS_ACCOUNT, Fact.CUSTOMER_NOTIFIED, Fact.JUSTIFICATION_GIVEN);

  private static final Set<Fact> OF_REQUEST =
      EnumSet.of(Fact.CUSTOMER_NOTIFIED, Fact.JUSTIFICATION_GIVEN, Fact.INPUTS_ON_ORDER);
  private static final Set<Trait> OF_INPUT =
      EnumSet.of(Trait.INPUT_GIVEN, Trait.SAME_INPUT, Trait.OTHER_INPUT);

  private final Set<Fact> plain = EnumSet.noneOf(Fact.class);
  private final Set<Set<?>> payments = new LinkedHashSet<>();
  private final Set<SimpleCondition> others = new LinkedHashSet<>();
  private final boolean readsDate;
  private final boolean bare;
  private long combinations = 1;
  private boolean asksOthers;

  /**
   * The facts that some rules read.
   *
   * @param all the rules
   * @param bare true if the action has no inputs: conditions that read only inputs are then fixed
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
    conditions.forEach(condition -> condition.leaves().forEach(this::collect));
  }

  private void collect(SimpleCondition leaf) {
    if (leaf instanceof FactIs is && is.fact() == Fact.PAYMENT) {
      payments.add(is.values());
    } else if (leaf instanceof FactIs is
        && (is.fact() == Fact.ACTOR || (bare && OF_REQUEST.contains(is.fact())))) {
      return;
    } else if (leaf instanceof FactIs is && PLAIN.contains(is.fact())) {
      plain.add(is.fact());
    } else if (!(bare && leaf instanceof AttributeIs is && OF_INPUT.contains(is.trait()))) {
      others.add(leaf);
      asksOthers |= leaf instanceof Custom;
    }
  }

  int[] byPayment() {
    Map<List<Boolean>, Integer> classes = new HashMap<>();
    Payment[] all = Payment.values();
    int[] numbers = new int[all.length];
    for (int i = 0; i < numbers.length; i++) {
      List<Boolean> held = new ArrayList<>(payments.size());
      for (Set<?> some : payments) {
        held.add(some.contains(all[i]));
      }
      Integer known = classes.putIfAbsent(held, classes.size());
      numbers[i] = (int) ((known == null ? classes.size() - 1 : known) * combinations);
    }
    combinations *= classes.size();
    return numbers;
  }

  int ifDatedBefore() {
    return readsDate ? oneMore() : 0;
  }

  int ifRead(Fact fact) {
    return plain.contains(fact) ? oneMore() : 0;
  }

  /** The number that one more fact adds; meaningless once there are too many combinations. */
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
   * False if there are too many combinations, or if the rules call custom code, which must run only
   * when its result counts.
   */
  boolean areToRemember() {
    return combinations <= MOST_COMBINATIONS && !asksOthers;
  }
}
