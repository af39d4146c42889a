package dev.orderstatus.core.internal.check;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.definition.CompoundCondition.AllOf;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.SimpleCondition;
import dev.orderstatus.api.definition.SimpleCondition.AboutAttribute;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import dev.orderstatus.api.definition.SimpleCondition.Passed;
import dev.orderstatus.api.definition.SimpleCondition.Since;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.core.internal.rules.Tables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows of follow that certainly run in circles: each is the first of its status, and has no
 * condition that the first of them does not have, nor one that their steps could change. So every
 * course that takes the first of them comes back to where it was, and is refused.
 */
public final class CircleCheck {

  private static final Set<Fact> STEADY = Set.of(
      Fact.PAYMENT,
      Fact.TYPE,
      Fact.TEST_ORDER,
      Fact.HAS_ACCOUNT,
      Fact.ACCOUNT_REQUIRED,
      Fact.GUEST_PAGE);

  private final StatusSet set;
  private final Map<OrderStatus, TransitionDefinition> first = new LinkedHashMap<>();
  private final Set<OrderStatus> canceled;

  private CircleCheck(StatusSet set) {
    this.set = set;
    this.canceled = set.statuses().stream()
        .filter(row -> row.phase() == Phase.CANCELED)
        .map(StatusDefinition::status)
        .collect(Collectors.toUnmodifiableSet());
    for (TransitionDefinition row : set.transitions()) {
      if (row.action().equals(WholeFacts.FOLLOW)) {
        Tables.sources(set, row).forEach(from -> first.putIfAbsent(from, row));
      }
    }
  }

  public static List<Problem> problems(StatusSet set) {
    CircleCheck check = new CircleCheck(set);
    Findings findings = new Findings(set);
    Set<Set<OrderStatus>> known = new HashSet<>();
    check.first.forEach((start, row) -> {
      List<OrderStatus> circle = check.circleFrom(start, row);
      if (!circle.isEmpty() && known.add(Set.copyOf(circle))) {
        findings.about(circle.stream()
            .map(check.first::get)
            .map(Origin.Row::new)
            .toArray(Origin.Element[]::new));
        findings.add(
            Problem.Kind.INVALID,
            Tables.row(row),
            "it runs in a circle, %s, because the other rows count wherever it does, so it is always refused; remove one of these rows, or give it another condition"
                .formatted(Stream.concat(circle.stream(), Stream.of(start))
                    .map(OrderStatus::value)
                    .collect(Collectors.joining(" -> "))));
      }
    });
    return findings.all();
  }

  /** The statuses through which a course comes back to its start; none if that is not certain. */
  private List<OrderStatus> circleFrom(OrderStatus start, TransitionDefinition row) {
    Set<Condition> holding = parts(row.when()).collect(Collectors.toSet());
    List<OrderStatus> passed = new ArrayList<>();
    OrderStatus at = start;
    while (!passed.contains(at)) {
      passed.add(at);
      OrderStatus next = next(at, holding);
      if (next == null || next.equals(at) || canceled.contains(next) != canceled.contains(at)) {
        return List.of();
      }
      at = next;
    }
    return at.equals(start) ? passed : List.of();
  }

  /** The status that follows if these conditions hold; null if that is not certain. */
  private @Nullable OrderStatus next(OrderStatus from, Set<Condition> holding) {
    TransitionDefinition row = first.get(from);
    if (row == null) {
      return null;
    }
    boolean certain = row.guards().isEmpty()
        && row.actors().contains(Actor.SYSTEM)
        && (row.types().isEmpty() || row.types().containsAll(set.types()))
        && changesNothing(row)
        && parts(row.when()).allMatch(part -> holding.contains(part) && isSteady(part));
    return certain ? row.target().orElse(null) : null;
  }

  private static boolean changesNothing(TransitionDefinition row) {
    return row.paymentBecomes().isEmpty()
        && row.paymentCases().isEmpty()
        && row.set().isEmpty()
        && row.cleared().isEmpty()
        && row.takes().isEmpty()
        && row.justificationBecomes().isEmpty();
  }

  private static Stream<Condition> parts(Condition condition) {
    return condition instanceof AllOf all
        ? all.parts().stream().flatMap(CircleCheck::parts)
        : Stream.of(condition);
  }

  /** True if no step of an order changes the condition; a step of a part may change any. */
  private boolean isSteady(Condition condition) {
    return !set.kinds().isEmpty() && condition.leaves().allMatch(CircleCheck::isSteady);
  }

  private static boolean isSteady(SimpleCondition leaf) {
    if (leaf instanceof FactIs is) {
      return STEADY.contains(is.fact());
    }
    if (leaf instanceof Passed passed) {
      return passed.since() != Since.STATUS;
    }
    return leaf instanceof AboutAttribute about
        && about.attributes().stream()
            .noneMatch(fact ->
                fact.equals(WholeFacts.ORDER_STATUS) || fact.equals(WholeFacts.ORDER_PHASE));
  }
}
