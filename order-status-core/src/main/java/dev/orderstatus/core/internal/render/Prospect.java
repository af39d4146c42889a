package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The steps of a normal course that are certain to come, unless the order fails to end well. They
 * depend only on the order's current status, not on its history.
 */
final class Prospect {

  private final Ways ways;
  private final List<OrderStatus> path;
  private final Set<OrderStatus> elsewhere = new HashSet<>();

  Prospect(StatusSet set, Ways ways, List<OrderStatus> path) {
    this.ways = ways;
    this.path = path;
    for (StatusDefinition row : set.statuses()) {
      if (row.successful() && row.ending() != Ending.NONE) {
        elsewhere.add(row.status());
      }
    }
    for (Conditional<List<OrderStatus>> other : set.paths()) {
      elsewhere.addAll(last(other.value()));
    }
    path.forEach(elsewhere::remove);
  }

  private static List<OrderStatus> last(List<OrderStatus> path) {
    return path.subList(Math.max(0, path.size() - 1), path.size());
  }

  /**
   * The steps to come from a status, which is {@link OrderStatus#NEW} before the order is placed.
   */
  List<OrderStatus> from(OrderStatus here) {
    int at = path.indexOf(here);
    return at >= 0 || here.equals(OrderStatus.NEW)
        ? path.stream()
            .skip(at + 1L)
            .takeWhile(step -> isCertainOnTheWay(here, step))
            .toList()
        : path.stream().filter(step -> isCertainBeside(here, step)).toList();
  }

  /** On its course the order continues along it; only a good end elsewhere can prevent a step. */
  private boolean isCertainOnTheWay(OrderStatus here, OrderStatus step) {
    Set<OrderStatus> rest = Set.copyOf(path.subList(path.indexOf(step), path.size()));
    return !ways.reaches(here, elsewhere, rest);
  }

  /**
   * Beside its course, a step comes if every way to a good end passes through it and some way to
   * the current status does not.
   */
  private boolean isCertainBeside(OrderStatus here, OrderStatus step) {
    Set<OrderStatus> goals = new HashSet<>(elsewhere);
    goals.addAll(last(path));
    return ways.reaches(here, goals, Set.of())
        && !ways.reaches(here, goals, Set.of(step))
        && ways.reaches(OrderStatus.NEW, Set.of(here), Set.of(step));
  }
}
