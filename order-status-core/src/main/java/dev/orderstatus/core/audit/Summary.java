package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.ReasonCode;
import java.util.List;
import java.util.Map;

/** Creates a report from the data that both kinds of audit keep. */
record Summary(
    StatusIndex statuses,
    TrackedOrders<? extends TrackedOrder> orders,
    Dwelling dwelling,
    long unreadable,
    long withoutOrder) {

  AuditReport report(
      AuditReport.Decisions decisions,
      ViolationCounts violations,
      Map<String, Long> unknown,
      Map<Move, Long> used,
      List<Move> foreseen,
      Map<ReasonCode, Long> trusted,
      Map<String, Long> notTaken) {
    long[] inStatus = new long[statuses.size()];
    long[] marked = new long[2];
    orders.forEach(order -> {
      inStatus[order.status]++;
      if (order.is(TrackedOrder.UNCLEAR)) {
        marked[0]++;
      } else if (order.is(TrackedOrder.VIOLATED)) {
        marked[1]++;
      }
    });
    return ImmutableAuditReport.builder()
        .unreadable(unreadable)
        .withoutOrder(withoutOrder)
        .orders(orders.size())
        .withViolations(marked[1])
        .unclear(marked[0])
        .decisions(decisions)
        .violations(violations.mostFrequentFirst())
        .unknownStatuses(unknown)
        .finalStatuses(statuses.counted(inStatus))
        .transitionsUsed(used)
        .guardsSkipped(trusted)
        .attributesNotTaken(notTaken)
        .statuses(statuses.all())
        .foreseen(foreseen)
        .times(dwelling.report(statuses))
        .build();
  }
}
