package dev.orderstatus.core.version;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.order.Payment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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

  /** One case that may come up: the facts listed hold, and no others do. */
  private record Facts(String actor, Payment payment, Set<String> holding) {}

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
    Set<String> read = new HashSet<>();
    Predicate<Facts> passes = passes(read);
    Predicate<Facts> passesOther = other.passes(read);
    if (read.size() > MOST_FACTS) {
      return false;
    }
    Predicate<Facts> isLooser = facts -> passes.test(facts) && !passesOther.test(facts);
    for (Set<String> holding : subsets(List.copyOf(read))) {
      for (Payment payment : Payment.values()) {
        for (String actor : actors) {
          if (isLooser.test(new Facts(actor, payment, holding))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static List<Set<String>> subsets(List<String> all) {
    List<Set<String>> subsets = new ArrayList<>(List.of(Set.of()));
    for (String one : all) {
      for (Set<String> known : List.copyOf(subsets)) {
        Set<String> more = new HashSet<>(known);
        more.add(one);
        subsets.add(more);
      }
    }
    return subsets;
  }

  /** Whether a case passes; adds what else the guards read. */
  private Predicate<Facts> passes(Set<String> read) {
    Predicate<Facts> all = facts -> actors.contains(facts.actor());
    for (Guard guard : guards) {
      all = all.and(holds(guard.condition(), read));
    }
    return all;
  }

  private Predicate<Facts> holds(Condition condition, Set<String> read) {
    if (condition instanceof Condition.AllOf it) {
      List<Predicate<Facts>> parts =
          it.parts().stream().map(part -> holds(part, read)).toList();
      return facts -> parts.stream().allMatch(part -> part.test(facts));
    }
    if (condition instanceof Condition.AnyOf it) {
      List<Predicate<Facts>> parts =
          it.parts().stream().map(part -> holds(part, read)).toList();
      return facts -> parts.stream().anyMatch(part -> part.test(facts));
    }
    if (condition instanceof Condition.Not it) {
      return holds(it.condition(), read).negate();
    }
    if (condition instanceof Condition.By it) {
      Set<String> named = Set.copyOf(canon.sorted(it.actors()));
      return facts -> named.contains(facts.actor());
    }
    if (condition instanceof Condition.PaymentIs it) {
      return facts -> it.payments().contains(facts.payment());
    }
    if (condition instanceof Condition.StatusIs it) {
      return always(it.statuses().contains(status));
    }
    if (condition instanceof Condition.SectionIs it) {
      return always(section.filter(it.section()::equals).isPresent());
    }
    if (condition instanceof Condition.TypeIs it) {
      return always(it.types().contains(type));
    }
    if (condition instanceof Condition.Overdue) {
      return always(false);
    }
    String other = canon.of(condition);
    read.add(other);
    return facts -> facts.holding().contains(other);
  }

  private static Predicate<Facts> always(boolean holds) {
    return facts -> holds;
  }
}
