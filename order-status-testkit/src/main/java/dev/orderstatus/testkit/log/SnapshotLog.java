package dev.orderstatus.testkit.log;

import dev.orderstatus.core.audit.SnapshotReport;
import java.util.Objects;

/**
 * The findings in a snapshot, and how it was read. Immutable and thread-safe.
 *
 * @param audit the findings
 * @param read the way in which it was read
 */
public record SnapshotLog(SnapshotReport audit, ReadAs read) {
  /** Checks that nothing is missing. */
  public SnapshotLog {
    Objects.requireNonNull(audit, "audit");
    Objects.requireNonNull(read, "read");
  }
}
