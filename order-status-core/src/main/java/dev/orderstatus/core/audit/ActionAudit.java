package dev.orderstatus.core.audit;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class ActionAudit extends Audit<ActionRow> {

  /** Limits the number of groups, because a log may hold any number of unknown action names. */
  private static final int MOST_GROUPS = 10_000;

  private static final String OTHER = "(other)";

  private final OrderLifecycle lifecycle;
  private final List<OrderType> types;
  private final StatusIndex statuses;
  private final Dwelling dwelling;
  private final long[][] used;
  private final TrackedOrders<PlacedOrder> orders = new TrackedOrders<>(PlacedOrder::new);
  private final ViolationCounts violations = new ViolationCounts();
  private final ViolationCounts notTaken = new ViolationCounts();
  private final ActionInputs inputs;
  private long accepted;
  private long unchanged;
  private long refused;
  private long attention;
  private long betterTogether;

  ActionAudit(OrderLifecycle lifecycle) {
    this.lifecycle = Objects.requireNonNull(lifecycle, "lifecycle");
    types = lifecycle.definition().types();
    inputs = new ActionInputs(lifecycle);
    statuses = new StatusIndex(lifecycle.definition());
    dwelling = new Dwelling(statuses.size());
    used = new long[statuses.size()][statuses.size()];
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
      return unreadable(
          tracked,
          "the row does not tell the type of order %s, and the set %s has more than one; add a column type"
              .formatted(row.order(), lifecycle.definition().id()));
    }
    return tracked.isOutOfOrder(request.at())
        ? outOfOrder(tracked, request)
        : decide(tracked, asked);
  }

  private @Nullable Case ask(ActionRow row, Request request, boolean isNew, PlacedOrder tracked) {
    if (!isNew) {
      return ask(row, request, tracked.order(row.order(), statuses.status(tracked.status), types));
    }
    return type(row.placement())
        .map(type -> new Case(toPlace(row, type), request.withInputs(Attributes.none()), List.of()))
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

  private Finding outOfOrder(PlacedOrder order, Request request) {
    refused++;
    OrderStatus from = statuses.status(order.status);
    String group = group(from, request.action().value(), Audit.OUT_OF_ORDER);
    return violated(
        order, Finding.refused(Violation.outOfOrder(from, group, request.at(), order.newest())));
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
    asked.notTaken.forEach(attribute -> notTaken.add(attribute, 1));
    if (decision instanceof Unchanged) {
      unchanged++;
      return Finding.UNCHANGED;
    }
    if (decision instanceof Refused) {
      refused++;
      betterTogether += again ? 1 : 0;
      return violated(tracked, Finding.refused(violation(answer)));
    }
    keep(tracked, answer.after());
    if (decision instanceof Attention) {
      attention++;
      return violated(tracked, Finding.attention(violation(answer)));
    }
    Accepted yes = (Accepted) decision;
    accepted++;
    used[statuses.number(yes.from())][statuses.number(yes.to())]++;
    return Finding.ACCEPTED;
  }

  private void keep(PlacedOrder tracked, Order after) {
    int from = tracked.status;
    int to = statuses.number(after.status());
    if (to == StatusIndex.NEW) {
      return;
    }
    if (from != to) {
      if (from != StatusIndex.NEW) {
        tracked.addDwell(after.statusSince(), dwelling.in(from));
      }
      tracked.enter(to, after.statusSince());
    }
    tracked.keep(after, types.indexOf(after.type()));
  }

  private Violation violation(Answer answer) {
    List<Reason> reasons = answer.decision().reasons();
    ReasonCode code = reasons.get(0).code();
    OrderStatus status = answer.before().status();
    return new Violation(
        code,
        status,
        group(status, answer.request().action().value(), code),
        () -> reasons.stream()
            .map(reason -> answer.explain(reason, Audience.STAFF).value())
            .collect(Collectors.joining(" ")));
  }

  private Finding violated(PlacedOrder order, Finding finding) {
    if (order.is(TrackedOrder.MUTED)) {
      return new Finding(finding.kind(), Optional.empty(), Optional.empty());
    }
    order.mark(TrackedOrder.VIOLATED);
    finding.violation().ifPresent(violation -> violations.add(violation.group(), 1));
    return finding;
  }

  private String group(OrderStatus status, String action, ReasonCode code) {
    String group = Move.shown(status) + " -" + action + "- " + code;
    return action.equals(OTHER) || violations.size() < MOST_GROUPS || violations.has(group)
        ? group
        : group(status, OTHER, code);
  }

  private Optional<OrderType> type(Placement placement) {
    return placement.type().isPresent() || types.size() != 1
        ? placement.type()
        : Optional.of(types.get(0));
  }

  private static Order toPlace(ActionRow row, OrderType type) {
    Placement placement = row.placement();
    Attributes attributes = row.attributes();
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
    return betterTogether;
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
    Map<Move, Long> made = new LinkedHashMap<>();
    List<Move> foreseen = foreseen();
    for (Move move : foreseen) {
      long count = used[statuses.number(move.from())][statuses.number(move.to())];
      if (count > 0) {
        made.put(move, count);
      }
    }
    return new Summary(statuses, orders, dwelling, unreadable, withoutOrder)
        .report(
            new AuditReport.Decisions(accepted, unchanged, refused, attention),
            violations,
            Map.of(),
            made,
            foreseen,
            Map.of(),
            notTaken.mostFrequentFirst());
  }

  private List<Move> foreseen() {
    StatusSet set = lifecycle.definition();
    return set.transitions().stream()
        .flatMap(transition -> Moves.of(set, transition).stream())
        .distinct()
        .toList();
  }
}
