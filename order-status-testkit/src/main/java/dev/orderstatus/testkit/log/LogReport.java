package dev.orderstatus.testkit.log;

import dev.orderstatus.core.audit.AuditReport;
import java.util.Objects;

/**
 * The findings in a log, and how it was read. Immutable and thread-safe.
 *
 * @param kind the kind of log
 * @param audit the findings
 * @param read the way in which it was read
 * @param betterSorted the number of orders with violations at one instant that sorting removes; for
 *     an action log, that it may remove
 */
public record LogReport(LogKind kind, AuditReport audit, ReadAs read, long betterSorted) {

  /** Checks that nothing is missing. */
  public LogReport {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(audit, "audit");
    Objects.requireNonNull(read, "read");
  }
}
