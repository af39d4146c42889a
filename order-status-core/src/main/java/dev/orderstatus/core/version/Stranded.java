package dev.orderstatus.core.version;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.internal.rules.Satisfiability;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks that no order gets a status and a type in which it stays forever, if it could go on
 * before.
 */
final class Stranded {

  private static final class Ways {
    private final StatusSet set;
    private final Map<OrderStatus, StatusDefinition> rows = new HashMap<>();
    private final Satisfiability guards;

    Ways(StatusSet set) {
      this.set = set;
      this.guards = new Satisfiability(set);
      set.statuses().forEach(row -> rows.put(row.status(), row));
    }

    boolean isNoEnd(OrderStatus status) {
      StatusDefinition row = rows.get(status);
      return row != null && row.ending() == Ending.NONE;
    }

    Set<OrderStatus> next(OrderStatus status, OrderType type) {
      Set<OrderStatus> next = new HashSet<>();
      for (TransitionDefinition row : set.transitions()) {
        if (row.target().isPresent()
            && row.sources().contains(status)
            && canBeTaken(row, status, type)) {
          next.add(row.target().get());
        }
      }
      next.remove(status);
      return next;
    }

    private boolean canBeTaken(TransitionDefinition row, OrderStatus status, OrderType type) {
      return (row.types().isEmpty() || row.types().contains(type))
          && guards.canBePassed(row, status, type);
    }

    /** The statuses that orders of a type can have. */
    Set<OrderStatus> reached(OrderType type) {
      Set<OrderStatus> reached = new HashSet<>();
      Deque<OrderStatus> open = new ArrayDeque<>(List.of(OrderStatus.NEW));
      set.statuses().stream()
          .filter(StatusDefinition::imported)
          .map(StatusDefinition::status)
          .filter(reached::add)
          .forEach(open::push);
      while (!open.isEmpty()) {
        next(open.pop(), type).stream().filter(reached::add).forEach(open::push);
      }
      return reached;
    }
  }

  private Stranded() {}

  static List<Problem> problems(
      String where,
      StatusSet before,
      StatusSet after,
      Map<OrderStatus, OrderStatus> statuses,
      Map<OrderType, OrderType> types) {
    Ways was = new Ways(before);
    Ways is = new Ways(after);
    List<Problem> problems = new ArrayList<>();
    for (OrderType type : before.types()) {
      OrderType now = types.getOrDefault(type, type);
      Set<OrderStatus> reached = was.reached(type);
      for (StatusDefinition row : before.statuses()) {
        OrderStatus there = statuses.getOrDefault(row.status(), row.status());
        if (reached.contains(row.status())
            && !was.next(row.status(), type).isEmpty()
            && is.isNoEnd(there)
            && after.types().contains(now)
            && is.next(there, now).isEmpty()) {
          problems.add(new Problem(
              Problem.Kind.DEAD_END,
              "%s, status %s, order type %s".formatted(where, row.status(), type),
              "orders could go on, and in %s of the set after nothing leads on for %s; name another status or type, or add a transition"
                  .formatted(there, now)));
        }
      }
    }
    return problems;
  }
}
