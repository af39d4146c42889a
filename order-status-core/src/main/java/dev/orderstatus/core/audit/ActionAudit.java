package dev.orderstatus.core.audit;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class ActionAudit extends Audit<ActionRow> {

  private final OrderLifecycle lifecycle;
  private final List<OrderType> types;
  private final ActionCounts counts;
  private final StatusIndex statuses;
  private final TrackedOrders<PlacedOrder> orders = new TrackedOrders<>(PlacedOrder::new);
  private final ActionInputs inputs;

  ActionAudit(OrderLifecycle lifecycle) {
    this.lifecycle = Objects.requireNonNull(lifecycle, "lifecycle");
    types = lifecycle.definition().types();
    inputs = new ActionInputs(lifecycle.definition(), lifecycle.settings());
    counts = new ActionCounts(lifecycle.definition());
    statuses = counts.statuses();
  }

  /** A request about an order, which may be about to be placed. */
  private record Case(Order order, Request request, List<String> notTaken) {}

  @Override
  public Finding accept(ActionRow row) {
    PlacedOrder tracked = orders.get(row.order());
    boolean late = tracked.isOutOfOrder(row.request().at());
    Request request = late ? row.laterRequest() : row.request();
    tracked.see(request.at());
    Case asked = ask(row, request, tracked.status == StatusIndex.NEW, tracked);
    if (asked == null) {
      return unreadable(tracked, typeMissing(row, lifecycle.definition()));
    }
    return tracked.isOutOfOrder(request.at())
        ? counts.outOfOrder(tracked, request.action().value(), request.at())
        : decide(tracked, asked);
  }

  static String typeMissing(ActionRow row, StatusSet set) {
    return "the row does not name the type of order %s, and the set %s has more than one; add a column type"
        .formatted(row.order(), set.id());
  }

  private @Nullable Case ask(ActionRow row, Request request, boolean isNew, PlacedOrder tracked) {
    if (!isNew) {
      return ask(row, request, tracked.order(row.order(), statuses.status(tracked.status), types));
    }
    return type(row.placement(), types)
        .map(type -> new Case(
            toPlace(row, type, row.attributes()), request.withInputs(Attributes.none()), List.of()))
        .orElse(null);
  }

  private Case ask(ActionRow row, Request request, Order placed) {
    ActionInputs.Given given = inputs.give(request, row.attributes(), placed);
    return new Case(placed, given.request(), given.notTaken());
  }

  private Finding unreadable(PlacedOrder order, String problem) {
    countUnreadable();
    order.mark(TrackedOrder.UNCLEAR | TrackedOrder.MUTED);
    return Finding.unreadable(problem);
  }

  private Finding decide(PlacedOrder tracked, Case asked) {
    Order order = asked.order;
    Request request = asked.request;
    Answer answer;
    try {
      answer = lifecycle.ask(order, request);
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError broken) {
      // A set may hold conditions written by others; the audit still decides the remaining rows.
      return unreadable(tracked, "the status set broke down on this row: " + broken);
    }
    Decision decision = answer.decision();
    boolean again = tracked.isAtNewest(request.at());
    tracked.advance(request.at());
    counts.notTaken(asked.notTaken);
    if (decision instanceof Unchanged) {
      return counts.unchanged();
    }
    if (decision instanceof Refused) {
      return counts.refused(tracked, violation(answer), again);
    }
    keep(tracked, answer.after());
    if (decision instanceof Attention) {
      return counts.attention(tracked, violation(answer));
    }
    Accepted yes = (Accepted) decision;
    counts.used(yes.from(), yes.to());
    return counts.accepted();
  }

  private void keep(PlacedOrder tracked, Order after) {
    if (after.status().equals(OrderStatus.NEW)) {
      return;
    }
    counts.enter(tracked, after.status(), after.statusSince());
    tracked.keep(after, types.indexOf(after.type()));
  }

  private Violation violation(Answer answer) {
    OrderStatus status = answer.before().status();
    return counts.violation(
        status,
        Move.shown(status),
        answer.request().action().value(),
        answer.decision().reasons(),
        reason -> answer.explain(reason, Audience.STAFF).value());
  }

  static Optional<OrderType> type(Placement placement, List<OrderType> types) {
    return placement.type().isPresent() || types.size() != 1
        ? placement.type()
        : Optional.of(types.get(0));
  }

  static OrderSnapshot toPlace(ActionRow row, OrderType type, Attributes held) {
    Placement placement = row.placement();
    Attributes attributes = held;
    for (Map.Entry<String, Object> input : row.request().inputs().asMap().entrySet()) {
      attributes = attributes.withRaw(input.getKey(), input.getValue());
    }
    return OrderSnapshot.of(
        OrderCode.of(row.order()),
        type,
        OrderStatus.NEW,
        Instant.EPOCH,
        Instant.EPOCH,
        placement.payment(),
        placement.test(),
        placement.account(),
        attributes);
  }

  /** If the order has not been placed yet, its next row may still place it. */
  private record Simulated(@Nullable Order order) {}

  @Override
  int[] inOrder(List<ActionRow> rows) {
    String code = rows.get(0).order();
    PlacedOrder tracked = orders.get(code);
    Order start = tracked.status == StatusIndex.NEW
        ? null
        : tracked.order(code, statuses.status(tracked.status), types);
    Permutation<Simulated> search =
        new Permutation<>(rows.size(), (from, next) -> step(from.order, rows.get(next), tracked));
    return search.isFoundFrom(new Simulated(start))
        ? search.best()
        : Permutation.asGiven(rows.size());
  }

  private @Nullable Simulated step(@Nullable Order from, ActionRow row, PlacedOrder tracked) {
    Case asked =
        from == null ? ask(row, row.request(), true, tracked) : ask(row, row.request(), from);
    if (asked == null) {
      return null;
    }
    try {
      Answer answer = lifecycle.ask(asked.order, asked.request);
      Order after = answer.after();
      Decision decision = answer.decision();
      boolean allowed = decision instanceof Accepted || decision instanceof Unchanged;
      return allowed ? new Simulated(after.status().equals(OrderStatus.NEW) ? null : after) : null;
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError broken) {
      return null;
    }
  }

  @Override
  public long betterTogether() {
    return counts.betterTogether();
  }

  @Override
  void skip(String code) {
    orders.get(code).mark(TrackedOrder.UNCLEAR | TrackedOrder.MUTED);
  }

  @Override
  TrackedOrder tracked(String code) {
    return orders.get(code);
  }

  @Override
  TrackedOrders<? extends TrackedOrder> orders() {
    return orders;
  }

  @Override
  AuditReport report(long unreadable, long withoutOrder) {
    return counts.report(orders, unreadable, withoutOrder);
  }
}
