package dev.orderstatus.core.audit;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.core.word.SeenStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class StatusAudit extends Audit<StatusRow> {

  private static final int MOST_WORDS = 10_000;

  private final String set;
  private final boolean fromAnywhere;
  private final StatusIndex statuses;
  private final Steps steps;
  private final Dwelling dwelling;
  private final TrackedOrders<StatusOrder> orders;
  private final ViolationCounts unknown = new ViolationCounts(MOST_WORDS);
  private long accepted;
  private long unchanged;
  private long refused;
  private long outOfOrder;
  private long unknownStatus;
  private long betterTogether;

  StatusAudit(OrderLifecycle lifecycle, boolean fromAnywhere) {
    Objects.requireNonNull(lifecycle, "lifecycle");
    this.fromAnywhere = fromAnywhere;
    set = lifecycle.definition().id();
    statuses = new StatusIndex(lifecycle.definition());
    steps = new Steps(lifecycle, statuses);
    dwelling = new Dwelling(statuses.size());
    orders = new TrackedOrders<>(this::begun);
  }

  private StatusOrder begun(long code) {
    StatusOrder order = new StatusOrder(code);
    order.mark(TrackedOrder.STARTS_ANEW, fromAnywhere);
    return order;
  }

  @Override
  public Finding accept(StatusRow row) {
    StatusOrder order = orders.get(row.order());
    Instant at = order.isOutOfOrder(row.at()) ? row.later() : row.at();
    order.see(at);
    if (order.isOutOfOrder(at)) {
      return outOfOrder(order, at);
    }
    int to = row.status().status().map(statuses::number).orElse(-1);
    // No row shows the new status: an order has it only before its first row.
    return to <= StatusIndex.NEW ? unknown(order, row.status()) : move(order, at, to, row.facts());
  }

  private Finding move(StatusOrder order, Instant at, int to, Facts facts) {
    int from = order.status;
    if (order.is(TrackedOrder.STARTS_ANEW)) {
      order.mark(TrackedOrder.STARTS_ANEW, false);
      note(order, at, StatusOrder.ANYWHERE, to, false);
      order.enter(to, at);
      accepted++;
      return Finding.ACCEPTED;
    }
    if (to == from) {
      note(order, at, from, to, false);
      unchanged++;
      return Finding.UNCHANGED;
    }
    Step step = steps.get(from, to, facts, at);
    note(order, at, from, to, !step.legal);
    if (from != StatusIndex.NEW) {
      order.addDwell(at, dwelling.in(from));
    }
    order.enter(to, at);
    if (step.legal) {
      step.count++;
      accepted++;
      return Finding.ACCEPTED;
    }
    refused++;
    if (order.is(TrackedOrder.MUTED)) {
      return Finding.NOT_REPORTED;
    }
    step.count++;
    order.mark(TrackedOrder.VIOLATED);
    return step.finding;
  }

  /** Keeps the newest instant, and the order's statuses at that instant. */
  private void note(StatusOrder order, Instant at, int from, int to, boolean violated) {
    if (order.isAtNewest(at)) {
      order.join(order.status, to, violated);
      return;
    }
    betterTogether += isBetterTogether(order) ? 1 : 0;
    order.begin(from, violated);
    order.advance(at);
  }

  private boolean isBetterTogether(StatusOrder order) {
    short[] seen = order.doubtful();
    return seen.length > 0
        && new Permutation<Integer>(seen.length - 1, (from, next) -> step(from, seen[next + 1]))
            .isFoundFrom((int) seen[0]);
  }

  private @Nullable Integer step(int from, int to) {
    return from == StatusOrder.ANYWHERE
            || from == to
            || steps.get(from, to, Facts.NONE, Instant.EPOCH).legal
        ? (Integer) to
        : null;
  }

  @Override
  public long betterTogether() {
    long[] atTheEnd = new long[1];
    orders.forEach(order -> atTheEnd[0] += isBetterTogether(order) ? 1 : 0);
    return betterTogether + atTheEnd[0];
  }

  @Override
  int[] inOrder(List<StatusRow> rows) {
    StatusOrder order = orders.get(rows.get(0).order());
    int start = order.is(TrackedOrder.STARTS_ANEW) ? StatusOrder.ANYWHERE : order.status;
    Permutation<Integer> search =
        new Permutation<>(rows.size(), (from, next) -> step(from, rows.get(next)));
    return search.isFoundFrom(start) ? search.best() : Permutation.asGiven(rows.size());
  }

  private @Nullable Integer step(int from, StatusRow row) {
    int to = row.status().status().map(statuses::number).orElse(-1);
    boolean allowed = to > StatusIndex.NEW
        && (from == StatusOrder.ANYWHERE
            || from == to
            || steps.get(from, to, row.facts(), row.at()).legal);
    return allowed ? (Integer) to : null;
  }

  private Finding outOfOrder(StatusOrder order, Instant at) {
    refused++;
    if (order.is(TrackedOrder.MUTED)) {
      return Finding.NOT_REPORTED;
    }
    outOfOrder++;
    order.mark(TrackedOrder.VIOLATED);
    return Finding.refused(Violation.outOfOrder(
        statuses.status(order.status), Audit.OUT_OF_ORDER.value(), at, order.newest()));
  }

  private Finding unknown(StatusOrder order, SeenStatus status) {
    refused++;
    order.mark(TrackedOrder.STARTS_ANEW);
    if (order.is(TrackedOrder.MUTED)) {
      return Finding.NOT_REPORTED;
    }
    unknownStatus++;
    unknown.add(status.text(), 1);
    order.mark(TrackedOrder.VIOLATED);
    OrderStatus from = statuses.status(order.status);
    return Finding.refused(new Violation(
        ReasonCode.UNKNOWN_STATUS,
        from,
        ReasonCode.UNKNOWN_STATUS.value(),
        () -> explain(status) + "; the order is still taken to be in " + Move.shown(from)));
  }

  private String explain(SeenStatus status) {
    return status.candidates().isEmpty()
        ? "the set %s has no status %s".formatted(set, status.text())
        : "%s fits more than one status of the set %s: %s"
            .formatted(
                status.text(),
                set,
                status.candidates().stream()
                    .map(OrderStatus::value)
                    .collect(Collectors.joining(", ")));
  }

  @Override
  void skip(String code) {
    orders.get(code).mark(TrackedOrder.UNCLEAR | TrackedOrder.STARTS_ANEW);
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
    ViolationCounts violations = new ViolationCounts();
    violations.add(Audit.OUT_OF_ORDER.value(), outOfOrder);
    violations.add(ReasonCode.UNKNOWN_STATUS.value(), unknownStatus);
    steps.violations().forEach((move, count) -> violations.add(move.toString(), count));
    return new Summary(statuses, orders, dwelling, unreadable, withoutOrder)
        .report(
            new AuditReport.Decisions(accepted, unchanged, refused, 0),
            violations,
            unknown.mostFrequentFirst(),
            steps.used(),
            steps.foreseen(),
            ViolationCounts.mostFrequentFirst(steps.trusted()),
            Map.of());
  }
}
