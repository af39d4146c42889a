package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.ReasonCode;
import java.util.Map;
import java.util.Set;

/** Puts a report together from what both kinds of audit keep. */
record Summary(StatusNumbers statuses, TrackedOrders orders, Dwelling dwelling, long unreadable) {

  AuditReport report(
      AuditReport.Decisions decisions,
      Groups violations,
      Map<Move, Long> used,
      Set<Move> foreseen,
      Map<ReasonCode, Long> trusted) {
    long dirty = orders.withViolations();
    return new AuditReport(
        decisions.all() + unreadable,
        unreadable,
        orders.size(),
        orders.size() - dirty,
        dirty,
        decisions,
        violations.mostFrequentFirst(),
        statuses.counted(orders.byStatus(statuses.size())),
        used,
        foreseen.stream().filter(move -> !used.containsKey(move)).toList(),
        dwelling.report(statuses),
        trusted);
  }
}
