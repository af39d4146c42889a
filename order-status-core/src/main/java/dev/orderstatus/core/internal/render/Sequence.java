package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.message.Reached;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sorts the changes of an order into the sequence in which they happened. For changes at one
 * instant, it looks for a sequence in which each leads to the next, and prefers one that fits the
 * changes before and after; if there is none, they keep the given sequence.
 */
final class Sequence {

  /** More changes at one instant keep the given sequence: the number of permutations explodes. */
  private static final int MOST = 6;

  private final Ways ways;
  private OrderStatus before = OrderStatus.NEW;
  private Set<OrderStatus> after = Set.of();
  private List<Reached> best = List.of();
  private int bestFit;

  private Sequence(Ways ways) {
    this.ways = ways;
  }

  /** The changes in sequence; the last one led to the order's current status. */
  static List<Reached> of(List<Reached> history, OrderStatus now, Ways ways) {
    TreeMap<Instant, Set<Reached>> instants = new TreeMap<>();
    history.forEach(each ->
        instants.computeIfAbsent(each.at(), none -> new LinkedHashSet<>()).add(each));
    Sequence sequence = new Sequence(ways);
    List<Reached> ordered = new ArrayList<>();
    instants.forEach((at, together) -> {
      var next = instants.higherEntry(at);
      Set<OrderStatus> after = new LinkedHashSet<>();
      if (next == null) {
        after.add(now);
      } else {
        next.getValue().forEach(one -> after.add(one.status()));
      }
      ordered.addAll(sequence.ordered(List.copyOf(together), after));
    });
    return ordered;
  }

  private List<Reached> ordered(List<Reached> together, Set<OrderStatus> after) {
    this.after = after;
    best = together;
    bestFit = -1;
    if (together.size() > 1 && together.size() <= MOST) {
      extend(List.of(), together);
    }
    before = best.get(best.size() - 1).status();
    return best;
  }

  private void extend(List<Reached> begun, List<Reached> left) {
    if (left.isEmpty()) {
      int fit = fit(begun);
      if (fit > bestFit) {
        best = begun;
        bestFit = fit;
      }
      return;
    }
    for (Reached next : left) {
      if (begun.isEmpty() || ways.leads(begun.get(begun.size() - 1).status(), next.status())) {
        List<Reached> longer = new ArrayList<>(begun);
        longer.add(next);
        List<Reached> rest = new ArrayList<>(left);
        rest.remove(next);
        extend(longer, rest);
      }
    }
  }

  private int fit(List<Reached> order) {
    OrderStatus last = order.get(order.size() - 1).status();
    return (ways.leads(before, order.get(0).status()) ? 1 : 0)
        + (after.stream().anyMatch(next -> ways.leads(last, next)) ? 1 : 0);
  }
}
