package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.testkit.report.Described;
import java.util.LinkedHashSet;
import java.util.Set;

/** The violations of an invariant; a report shows the first few and their number. */
final class Faults {

  private static final int SHOWN = 5;

  private final Set<String> shown = new LinkedHashSet<>();
  private int count;

  void add(String fault) {
    count++;
    if (shown.size() < SHOWN) {
      shown.add(fault);
    }
  }

  void add(String fault, Order order, Request request, Decision decision) {
    count++;
    if (shown.size() < SHOWN) {
      shown.add("%s%n    order: %s%n    request: %s%n    answer: %s"
          .formatted(
              fault,
              Described.order(order),
              Described.request(request),
              Described.decision(decision)));
    }
  }

  void add(String fault, Answer answer) {
    add(fault, answer.before(), answer.request(), answer.decision());
  }

  void throwIfAny(String invariant) {
    if (count > 0) {
      throw new AssertionError("%s; but (%d in all):%n  %s"
          .formatted(invariant, count, String.join(System.lineSeparator() + "  ", shown)));
    }
  }
}
