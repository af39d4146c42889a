package dev.orderstatus.core.audit;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.core.audit.TrackedOrders.Piece;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The audit of a status log. */
final class StatusAudit extends Audit<StatusRow> {

  private final String set;
  private final StatusNumbers statuses;
  private final Map<Move, Set<ReasonCode>> moves;
  private final @Nullable Step[][] steps;
  private final Dwelling dwelling;
  private long unchanged;
  private long outOfOrder;
  private long unknownStatus;

  /** From one status to another: what is found in such a row, and how many there were. */
  private static final class Step {
    private final Move move;
    private final Finding finding;
    private long count;

    Step(Move move, Finding finding) {
      this.move = move;
      this.finding = finding;
    }

    boolean legal() {
      return finding.kind() == Finding.Kind.ACCEPTED;
    }
  }

  StatusAudit(OrderLifecycle lifecycle) {
    Objects.requireNonNull(lifecycle, "lifecycle");
    set = lifecycle.definition().id();
    statuses = new StatusNumbers(lifecycle.definition());
    moves = Moves.of(lifecycle);
    steps = new Step[statuses.size()][statuses.size()];
    dwelling = new Dwelling(statuses.size());
  }

  @Override
  String order(StatusRow row) {
    return row.order();
  }

  @Override
  Finding accept(StatusRow row, int known) {
    int number = known < 0 ? orders.add(row.order()) : known;
    int at = number & (TrackedOrders.PIECE - 1);
    Piece piece = orders.piece(number);
    int from = piece.status(at);
    if (piece.isOutOfOrder(at, row.at())) {
      outOfOrder++;
      piece.violate(at);
      return Finding.refused(Violation.outOfOrder(
          statuses.status(from), Audit.OUT_OF_ORDER.value(), row.at(), piece.last(at)));
    }
    piece.advance(at, row.at());
    int to = statuses.number(row.status());
    if (to <= StatusNumbers.NEW) {
      // No order is ever seen to be new: it is what an order is before its first row.
      unknownStatus++;
      piece.violate(at);
      return Finding.refused(unknown(statuses.status(from), row.status()));
    }
    if (to == from) {
      unchanged++;
      return Finding.UNCHANGED;
    }
    if (from != StatusNumbers.NEW) {
      piece.addDwell(at, row.at(), dwelling.in(from));
    }
    piece.enter(at, to, row.at());
    Step step = step(from, to);
    step.count++;
    if (!step.legal()) {
      piece.violate(at);
    }
    return step.finding;
  }

  private Violation unknown(OrderStatus from, OrderStatus status) {
    String code = ReasonCode.UNKNOWN_STATUS.value();
    return new Violation(
        ReasonCode.UNKNOWN_STATUS,
        from,
        code,
        () -> "the set %s has no status %s; the order is still taken to be in %s"
            .formatted(set, status, from));
  }

  private Step step(int from, int to) {
    Step existing = steps[from][to];
    if (existing != null) {
      return existing;
    }
    Move move = new Move(statuses.status(from), statuses.status(to));
    Step step = new Step(move, moves.containsKey(move) ? Finding.ACCEPTED : illegal(move));
    steps[from][to] = step;
    return step;
  }

  private Finding illegal(Move move) {
    return Finding.refused(new Violation(
        ReasonCode.NOT_POSSIBLE_IN_STATUS,
        move.from(),
        move.toString(),
        () -> "no transition of the set %s leads from %s to %s"
            .formatted(set, move.from(), move.to())));
  }

  @Override
  AuditReport report(long unreadable) {
    Map<Move, Long> used = new LinkedHashMap<>();
    Map<ReasonCode, Long> trusted = new LinkedHashMap<>();
    moves.forEach((move, guards) -> {
      Step step = steps[statuses.number(move.from())][statuses.number(move.to())];
      if (step != null) {
        used.put(move, step.count);
        guards.forEach(guard -> trusted.merge(guard, step.count, Long::sum));
      }
    });
    Groups violations = new Groups();
    violations.add(Audit.OUT_OF_ORDER.value(), outOfOrder);
    violations.add(ReasonCode.UNKNOWN_STATUS.value(), unknownStatus);
    for (@Nullable Step[] row : steps) {
      for (Step step : row) {
        if (step != null && !step.legal()) {
          violations.add(step.move.toString(), step.count);
        }
      }
    }
    return new Summary(statuses, orders, dwelling, unreadable)
        .report(
            new AuditReport.Decisions(
                used.values().stream().mapToLong(it -> it).sum(), unchanged, violations.sum(), 0),
            violations,
            used,
            moves.keySet(),
            trusted);
  }
}
