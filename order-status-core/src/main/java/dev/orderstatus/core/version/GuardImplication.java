package dev.orderstatus.core.version;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.SimpleCondition;
import dev.orderstatus.api.definition.SimpleCondition.Custom;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.internal.rules.PartialEvaluation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The guards that actors and orders must pass for a transition of one status and order type. Tries
 * all actors and payment states; any other fact in a guard may be true or false, independently.
 * This over-approximates the reachable cases, so a positive answer is safe.
 */
record GuardImplication(
    CanonicalForm canon,
    OrderStatus status,
    Optional<Section> section,
    OrderType type,
    Set<String> actors,
    List<Guard> guards)
    implements Allowance {

  /** With more facts than this, guards are compared as written. */
  private static final int MOST_FACTS = 10;

  @Override
  public boolean within(Allowance other) {
    return other instanceof GuardImplication guardimplication
        && (isWrittenWithin(guardimplication)
            || (!guardimplication.isWrittenWithin(this) && isFoundWithin(guardimplication)));
  }

  private boolean isWrittenWithin(GuardImplication other) {
    return section.equals(other.section)
        && other.actors.containsAll(actors)
        && conditions().containsAll(other.conditions());
  }

  private Set<String> conditions() {
    Set<String> conditions = new HashSet<>();
    guards.forEach(guard -> conditions.add(canon.of(guard.condition())));
    return conditions;
  }

  private boolean isFoundWithin(GuardImplication other) {
    List<Condition> mine = asRead();
    List<Condition> theirs = other.asRead();
    if (leaves(mine, theirs).filter(Custom.class::isInstance).distinct().count() > MOST_FACTS) {
      return false;
    }
    for (Payment payment : Payment.values()) {
      for (String actor : actors) {
        PartialEvaluation known =
            PartialEvaluation.knowing(Fact.PAYMENT, payment).with(Fact.ACTOR, Actor.of(actor));
        if (!imply(
            replaced(mine, known::restOfLeaf),
            other.actors.contains(actor)
                ? replaced(theirs, known::restOfLeaf)
                : List.of(Condition.NEVER))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Tries both values of each leaf. */
  private static boolean imply(List<Condition> guards, List<Condition> others) {
    if (guards.contains(Condition.NEVER) || others.stream().allMatch(Condition.ALWAYS::equals)) {
      return true;
    }
    Optional<SimpleCondition> open = leaves(guards, others).findFirst();
    return open.isPresent()
        && Stream.of(Condition.ALWAYS, Condition.NEVER).allMatch(value -> {
          UnaryOperator<Condition> decided = leaf -> leaf.equals(open.get()) ? value : leaf;
          return imply(replaced(guards, decided), replaced(others, decided));
        });
  }

  private static Stream<SimpleCondition> leaves(List<Condition> guards, List<Condition> others) {
    return Stream.concat(guards.stream(), others.stream()).flatMap(Condition::leaves);
  }

  private static List<Condition> replaced(List<Condition> guards, UnaryOperator<Condition> leaf) {
    return guards.stream().map(guard -> guard.map(leaf)).toList();
  }

  /** The guards without the parts that are fixed here. */
  private List<Condition> asRead() {
    PartialEvaluation fixed =
        PartialEvaluation.of(status, section.orElse(null), type).with(Fact.OVERDUE, false);
    List<Condition> conditions = guards.stream().map(Guard::condition).toList();
    return replaced(replaced(conditions, fixed::restOfLeaf), this::asRead);
  }

  /** Names actors as in the set after, and represents each unknown fact by its canonical form. */
  private Condition asRead(Condition leaf) {
    if (leaf instanceof FactIs is && is.fact() == Fact.PAYMENT) {
      return leaf;
    }
    return leaf instanceof FactIs is && is.fact() == Fact.ACTOR
        ? new FactIs(
            Fact.ACTOR,
            is.values().stream()
                .map(actor -> Actor.of(canon.of((Actor) actor)))
                .collect(Collectors.toSet()))
        : new Custom(canon.of(leaf), question -> false);
  }
}
