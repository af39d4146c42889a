package dev.orderstatus.testkit.log;

import dev.orderstatus.core.audit.AuditReport;
import java.util.Objects;

/**
 * What was found in a log, and how it was read. Immutable and thread-safe.
 *
 * @param kind what kind of log it is
 * @param audit what was found
 * @param read how it was read
 * @param betterSorted how many orders have violations at one instant that sorting would take away;
 *     of an action log, where it may
 */
public record LogReport(LogKind kind, AuditReport audit, ReadAs read, long betterSorted) {

  /** Checks that nothing is missing. */
  public LogReport {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(audit, "audit");
    Objects.requireNonNull(read, "read");
  }
}
