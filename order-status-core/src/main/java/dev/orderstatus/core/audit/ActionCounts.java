package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.StatusSet;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts the decisions about the rows of an action log. */
final class ActionCounts {

  /** Limits the number of groups, because a log may hold any number of unknown action names. */
  private static final int MOST_GROUPS = 10_000;

  private static final String OTHER = "(other)";

  private final StatusSet set;
  private final StatusIndex statuses;
  private final Dwelling dwelling;
  private final long[][] used;
  private final ViolationCounts violations = new ViolationCounts();
  private final ViolationCounts notTaken = new ViolationCounts();
  private long accepted;
  private long unchanged;
  private long refused;
  private long attention;
  private long betterTogether;

  ActionCounts(StatusSet set) {
    this.set = set;
    statuses = new StatusIndex(set);
    dwelling = new Dwelling(statuses.size());
    used = new long[statuses.size()][statuses.size()];
  }

  StatusIndex statuses() {
    return statuses;
  }

  long betterTogether() {
    return betterTogether;
  }

  Finding accepted() {
    accepted++;
    return Finding.ACCEPTED;
  }

  Finding unchanged() {
    unchanged++;
    return Finding.UNCHANGED;
  }

  /**
   * Counts a refused row.
   *
   * @param again true if the row is at the instant of the newest one of its order
   */
  Finding refused(TrackedOrder order, Violation violation, boolean again) {
    refused++;
    betterTogether += again ? 1 : 0;
    return violated(order, Finding.refused(violation));
  }

  Finding attention(TrackedOrder order, Violation violation) {
    attention++;
    return violated(order, Finding.attention(violation));
  }

  Finding outOfOrder(TrackedOrder order, String action, Instant at) {
    refused++;
    OrderStatus from = statuses.status(order.status);
    String group = group(Move.shown(from), action, Audit.OUT_OF_ORDER);
    return violated(order, Finding.refused(Violation.outOfOrder(from, group, at, order.newest())));
  }

  private Finding violated(TrackedOrder order, Finding finding) {
    if (order.is(TrackedOrder.MUTED)) {
      return new Finding(finding.kind(), Optional.empty(), Optional.empty());
    }
    order.mark(TrackedOrder.VIOLATED);
    finding.violation().ifPresent(violation -> violations.add(violation.group(), 1));
    return finding;
  }

  /**
   * The violation of a decision.
   *
   * @param from the status before the row
   * @param state the words for that state in the group
   */
  Violation violation(
      OrderStatus from,
      String state,
      String action,
      List<Reason> reasons,
      Function<Reason, String> text) {
    ReasonCode code = reasons.get(0).code();
    return new Violation(
        code,
        from,
        group(state, action, code),
        () -> reasons.stream().map(text).collect(Collectors.joining(" ")));
  }

  private String group(String state, String action, ReasonCode code) {
    String group = state + " -" + action + "- " + code;
    return action.equals(OTHER) || violations.size() < MOST_GROUPS || violations.has(group)
        ? group
        : group(state, OTHER, code);
  }

  void used(OrderStatus from, OrderStatus to) {
    used[statuses.number(from)][statuses.number(to)]++;
  }

  void notTaken(List<String> attributes) {
    attributes.forEach(attribute -> notTaken.add(attribute, 1));
  }

  /** Notes the status of an order after a row. */
  void enter(TrackedOrder tracked, OrderStatus status, Instant since) {
    int from = tracked.status;
    int to = statuses.number(status);
    if (from != to) {
      if (from != StatusIndex.NEW) {
        tracked.addDwell(since, dwelling.in(from));
      }
      tracked.enter(to, since);
    }
  }

  AuditReport report(
      TrackedOrders<? extends TrackedOrder> orders, long unreadable, long withoutOrder) {
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
    return set.transitions().stream()
        .flatMap(transition -> Moves.of(set, transition).stream())
        .distinct()
        .toList();
  }
}
