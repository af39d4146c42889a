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
 * Who passes a transition of one status and order type, and when. Actors and payment states are
 * tried out; whatever else a guard reads may hold or not, each for itself. That is more than can
 * be, so what is found to be within is within.
 */
record GuardImplication(
    CanonicalForm canon,
    OrderStatus status,
    Optional<Section> section,
    OrderType type,
    Set<String> actors,
    List<Guard> guards)
    implements Allowance {

  /** With more facts than this the guards are compared as they are written. */
  private static final int MOST_FACTS = 10;

  @Override
  public boolean within(Allowance other) {
    return other instanceof GuardImplication it
        && (isWrittenWithin(it) || (!it.isWrittenWithin(this) && isFoundWithin(it)));
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

  /** Tries each leaf both ways. */
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

  /** The guards without what is fixed here. */
  private List<Condition> asRead() {
    PartialEvaluation fixed =
        PartialEvaluation.of(status, section.orElse(null), type).with(Fact.OVERDUE, false);
    List<Condition> conditions = guards.stream().map(Guard::condition).toList();
    return replaced(replaced(conditions, fixed::restOfLeaf), this::asRead);
  }

  /** Actors under their names after; what may hold or not is known by its canonical form alone. */
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
