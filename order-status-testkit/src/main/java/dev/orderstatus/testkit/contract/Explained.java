package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.Conditions;
import dev.orderstatus.testkit.explore.QuestionSpace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The notices that the decisions on all questions gave, and the statuses of accepted rows. */
final class Explained {

  private record Given(Action action, Code reason, List<?> remedies) {}

  private final Map<TransitionDefinition, Set<OrderStatus>> sources = new HashMap<>();
  private final Map<TransitionDefinition, Set<Notice>> notices = new HashMap<>();
  private final Set<Given> given = new HashSet<>();

  static Explained of(QuestionSpace questions) {
    Explained given = new Explained();
    OrderLifecycle lifecycle = questions.lifecycle();
    Conditions rows = Conditions.of(lifecycle);
    questions.forEach(
        (order, request) -> given.add(rows, order, request, lifecycle.decide(order, request)));
    return given;
  }

  private void add(Conditions rows, Order order, Request request, Decision decision) {
    if (decision instanceof Accepted accepted) {
      rows.row(order, request).ifPresent(row -> add(row, order.status(), accepted));
    }
    for (Notice reason : decision.reasons()) {
      given.add(new Given(request.action(), reason.code(), ((Reason) reason).remedies()));
    }
  }

  private void add(TransitionDefinition row, OrderStatus from, Accepted accepted) {
    sources.computeIfAbsent(row, none -> new HashSet<>()).add(from);
    Set<Notice> notes = notices.computeIfAbsent(row, none -> new HashSet<>());
    notes.addAll(accepted.effects());
    notes.addAll(accepted.warnings());
  }

  /** The statuses in which a row was accepted. */
  Set<OrderStatus> sources(TransitionDefinition row) {
    return sources.getOrDefault(row, Set.of());
  }

  Set<Notice> notices(TransitionDefinition row) {
    return notices.getOrDefault(row, Set.of());
  }

  boolean isGiven(Action action, Reason reason) {
    return given.contains(new Given(action, reason.code(), reason.remedies()));
  }
}
