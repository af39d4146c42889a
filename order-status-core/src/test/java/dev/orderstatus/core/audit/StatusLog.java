package dev.orderstatus.core.audit;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.core.OrderStatuses;
import java.time.Instant;

/** A status log of the webshop, written hour by hour. */
final class StatusLog {
  static final Instant START = Instant.parse("2026-11-21T09:00:00Z");

  private final Audit<StatusRow> audit;
  private long line = 1;

  StatusLog() {
    this(OrderStatuses.builtIn().lifecycle("webshop"));
  }

  StatusLog(OrderLifecycle lifecycle) {
    audit = Audit.ofStatuses(lifecycle);
  }

  static Instant hour(long hour) {
    return START.plusSeconds(3600 * hour);
  }

  Finding see(String order, long hour, String status) {
    return audit.accept(new StatusRow(++line, order, hour(hour), OrderStatus.of(status)));
  }

  /** The statuses of one order, an hour apart. */
  StatusLog order(String order, String... statuses) {
    for (int hour = 0; hour < statuses.length; hour++) {
      see(order, hour, statuses[hour]);
    }
    return this;
  }

  Audit<StatusRow> audit() {
    return audit;
  }

  AuditReport report() {
    return audit.report();
  }
}
