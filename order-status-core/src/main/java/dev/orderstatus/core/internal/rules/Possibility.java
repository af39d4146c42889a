package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.SimpleCondition;
import dev.orderstatus.api.definition.SimpleCondition.AboutAttribute;
import dev.orderstatus.api.definition.SimpleCondition.AttributeIs;
import dev.orderstatus.api.definition.SimpleCondition.Bound;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import dev.orderstatus.api.definition.SimpleCondition.NumberIs;
import dev.orderstatus.api.definition.SimpleCondition.NumberIsWithin;
import dev.orderstatus.api.definition.SimpleCondition.Passed;
import dev.orderstatus.api.definition.SimpleCondition.Trait;
import dev.orderstatus.api.definition.SimpleCondition.ValueIs;
import dev.orderstatus.api.order.Payment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out if an order can meet a condition and fail others: tries the values of each fact, number
 * and time that make a difference. Any other part may be true or false, independently, so "cannot"
 * is certain. Gives up, and says "can", after a number of steps.
 */
public final class Possibility {

  private static final int MOST_STEPS = 20_000;

  private int steps;

  private Possibility() {}

  /**
   * Tries the values that make a difference.
   *
   * @param met the condition that must hold
   * @param failed the conditions none of which may hold
   * @return false if no order can do so
   */
  public static boolean canHold(Condition met, List<Condition> failed) {
    return new Possibility().tryAll(met, failed);
  }

  private boolean tryAll(Condition met, List<Condition> failed) {
    if (met.equals(Condition.NEVER) || failed.contains(Condition.ALWAYS)) {
      return false;
    }
    List<SimpleCondition> open = Stream.concat(Stream.of(met), failed.stream())
        .flatMap(Condition::leaves)
        .distinct()
        .toList();
    return open.isEmpty()
        || ++steps > MOST_STEPS
        || cases(open.get(0), open).stream()
            .anyMatch(known -> tryAll(
                met.map(known), failed.stream().map(one -> one.map(known)).toList()));
  }

  private static List<UnaryOperator<Condition>> cases(
      SimpleCondition leaf, List<SimpleCondition> all) {
    if (leaf instanceof FactIs is && is.fact() == Fact.PAYMENT) {
      return of(List.of(Payment.values()), is.fact());
    }
    if (leaf instanceof FactIs is && is.values().contains(true)) {
      return of(List.of(true, false), is.fact());
    }
    if (leaf instanceof AboutAttribute is && readsNumber(is)) {
      return numbers(is.attribute(), all);
    }
    if (leaf instanceof Passed passed) {
      return times(passed, all);
    }
    return List.of(
        other -> other.equals(leaf) ? Condition.ALWAYS : other,
        other -> other.equals(leaf) ? Condition.NEVER : other);
  }

  private static boolean readsNumber(AboutAttribute leaf) {
    return leaf.attribute().kind() == Attribute.Kind.WHOLE_NUMBER
        && !(leaf instanceof AttributeIs is && is.trait() != Trait.GIVEN);
  }

  private static List<UnaryOperator<Condition>> of(List<?> values, Fact fact) {
    List<UnaryOperator<Condition>> cases = new ArrayList<>();
    values.forEach(value -> cases.add(PartialEvaluation.knowing(fact, value)::restOfLeaf));
    return cases;
  }

  /** No number, and the numbers around each limit, as many as other numbers fit between. */
  private static List<UnaryOperator<Condition>> numbers(
      Attribute<?> attribute, List<SimpleCondition> all) {
    Set<Long> limits = new TreeSet<>(Set.of(0L));
    all.forEach(leaf -> {
      if (leaf instanceof NumberIs is) {
        limits.add(is.limit());
      } else if (leaf instanceof ValueIs is && is.attribute().kind() == attribute.kind()) {
        is.values().forEach(value -> limits.add((Long) value));
      }
    });
    long others = all.stream().filter(NumberIsWithin.class::isInstance).count();
    Set<Long> numbers = new TreeSet<>();
    for (long limit : limits) {
      for (long step = -1 - others; step <= 1 + others; step++) {
        if (attribute.accepts(limit + step)) {
          numbers.add(limit + step);
        }
      }
    }
    List<UnaryOperator<Condition>> cases = new ArrayList<>();
    cases.add(leaf -> read(leaf, attribute, null));
    numbers.forEach(number -> cases.add(leaf -> read(leaf, attribute, number)));
    return cases;
  }

  private static Condition read(Condition leaf, Attribute<?> attribute, @Nullable Long number) {
    if (leaf instanceof NumberIs is && is.attribute().equals(attribute)) {
      return PartialEvaluation.constant(
          number != null && ConditionEvaluator.isWithin(number, is.bound(), is.limit()));
    }
    if (leaf instanceof NumberIsWithin is && is.attributes().contains(attribute)) {
      return number == null ? Condition.NEVER : compared(is, attribute, number);
    }
    if (leaf instanceof ValueIs is && is.attribute().equals(attribute)) {
      return PartialEvaluation.constant(number != null && is.values().contains(number));
    }
    return leaf instanceof AttributeIs is
            && is.attribute().equals(attribute)
            && is.trait() == Trait.GIVEN
        ? PartialEvaluation.constant(number != null)
        : leaf;
  }

  private static Condition compared(NumberIsWithin is, Attribute<?> attribute, long number) {
    if (is.attribute().equals(is.limit())) {
      return Condition.ALWAYS;
    }
    Bound opposite = is.bound() == Bound.AT_LEAST ? Bound.AT_MOST : Bound.AT_LEAST;
    return is.limit().equals(attribute)
        ? new NumberIs(is.attribute(), is.bound(), number)
        : new NumberIs(is.limit(), opposite, number);
  }

  /** Less than each time that a condition waits for, and each of these times. */
  private static List<UnaryOperator<Condition>> times(Passed one, List<SimpleCondition> all) {
    Set<Duration> times = new TreeSet<>(Set.of(Duration.ofNanos(-1)));
    all.forEach(leaf -> {
      if (leaf instanceof Passed passed && passed.since() == one.since()) {
        times.add(passed.time());
      }
    });
    List<UnaryOperator<Condition>> cases = new ArrayList<>();
    times.forEach(time ->
        cases.add(leaf -> leaf instanceof Passed passed && passed.since() == one.since()
            ? PartialEvaluation.constant(time.compareTo(passed.time()) >= 0)
            : leaf));
    return cases;
  }
}
