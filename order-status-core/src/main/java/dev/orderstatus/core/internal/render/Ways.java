package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.internal.rules.Satisfiability;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The statuses to which transitions lead from each status, for orders of one type. Thread-safe. */
final class Ways {

  private final Map<OrderStatus, Set<OrderStatus>> next = new HashMap<>();

  Ways(StatusSet set, OrderType type, Satisfiability guards) {
    for (TransitionDefinition row : set.transitions()) {
      Optional<OrderStatus> target = row.target();
      if (target.isPresent() && (row.types().isEmpty() || row.types().contains(type))) {
        for (OrderStatus from : row.sources().among(set.statuses())) {
          if (guards.canBePassed(row, from, type)) {
            next.computeIfAbsent(from, none -> new HashSet<>()).add(target.get());
          }
        }
      }
    }
  }

  /** True if one transition leads there. */
  boolean leads(OrderStatus from, OrderStatus to) {
    return next.getOrDefault(from, Set.of()).contains(to);
  }

  /** True if some way leads to one of the goals and enters none of the statuses to avoid. */
  boolean reaches(OrderStatus from, Set<OrderStatus> goals, Set<OrderStatus> avoided) {
    Set<OrderStatus> seen = new HashSet<>(avoided);
    seen.add(from);
    Deque<OrderStatus> open = new ArrayDeque<>(Set.of(from));
    while (!open.isEmpty()) {
      OrderStatus here = open.pop();
      if (goals.contains(here)) {
        return true;
      }
      next.getOrDefault(here, Set.of()).stream().filter(seen::add).forEach(open::push);
    }
    return false;
  }
}
