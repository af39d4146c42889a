package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.ReasonCode;
import java.util.List;
import java.util.Map;

/** Puts a report together from what both kinds of audit keep. */
record Summary(
    StatusNumbers statuses,
    TrackedOrders<? extends TrackedOrder> orders,
    Dwelling dwelling,
    long unreadable,
    long withoutOrder) {

  AuditReport report(
      AuditReport.Decisions decisions,
      Groups violations,
      Map<String, Long> unknown,
      Map<Move, Long> used,
      List<Move> foreseen,
      Map<ReasonCode, Long> trusted) {
    long unclear = orders.count(order -> order.is(TrackedOrder.UNCLEAR));
    long dirty = orders.count(
        order -> order.is(TrackedOrder.VIOLATED) && !order.is(TrackedOrder.UNCLEAR));
    return new AuditReport(
        decisions.all() + unreadable,
        unreadable,
        withoutOrder,
        orders.size(),
        orders.size() - dirty - unclear,
        dirty,
        unclear,
        decisions,
        violations.mostFrequentFirst(),
        unknown,
        statuses.counted(byStatus()),
        used,
        foreseen.stream().filter(move -> !used.containsKey(move)).toList(),
        dwelling.report(statuses),
        trusted);
  }

  private long[] byStatus() {
    long[] counts = new long[statuses.size()];
    orders.all().forEach(order -> counts[order.status]++);
    return counts;
  }
}
