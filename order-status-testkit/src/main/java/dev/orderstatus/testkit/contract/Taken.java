package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.testkit.explore.QuestionSpace;
import dev.orderstatus.testkit.report.Described;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was accepted and answered when every question was asked. */
final class Taken {

  private record Given(Action action, Code reason, List<?> remedies) {}

  private final Map<TransitionDefinition, Set<OrderStatus>> sources = new IdentityHashMap<>();
  private final Map<TransitionDefinition, Set<Actor>> actors = new IdentityHashMap<>();
  private final Map<TransitionDefinition, Set<Notice>> notices = new IdentityHashMap<>();
  private final Set<Given> given = new HashSet<>();

  static Taken of(QuestionSpace questions) {
    Taken taken = new Taken();
    OrderLifecycle lifecycle = questions.lifecycle();
    Table table = Table.of(lifecycle.definition());
    questions.forEach((order, request) ->
        taken.add(table, order, request, lifecycle.decide(order, request)));
    return taken;
  }

  private void add(Table table, Order order, Request request, Decision decision) {
    TransitionDefinition row = table.row(order, request.action());
    if (row != null && decision instanceof Accepted accepted) {
      sources.computeIfAbsent(row, none -> new HashSet<>()).add(order.status());
      actors.computeIfAbsent(row, none -> new HashSet<>()).add(request.actor());
      Set<Notice> told = notices.computeIfAbsent(row, none -> new HashSet<>());
      told.addAll(accepted.effects());
      told.addAll(accepted.warnings());
    }
    for (Notice reason : Described.reasons(decision)) {
      given.add(new Given(request.action(), reason.code(), ((Reason) reason).remedies()));
    }
  }

  Set<OrderStatus> sources(TransitionDefinition row) {
    return sources.getOrDefault(row, Set.of());
  }

  Set<Actor> actors(TransitionDefinition row) {
    return actors.getOrDefault(row, Set.of());
  }

  Set<Notice> notices(TransitionDefinition row) {
    return notices.getOrDefault(row, Set.of());
  }

  boolean isGiven(Action action, Reason reason) {
    return given.contains(new Given(action, reason.code(), reason.remedies()));
  }
}
