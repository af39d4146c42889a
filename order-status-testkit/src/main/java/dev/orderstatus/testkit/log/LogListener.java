package dev.orderstatus.testkit.log;

import dev.orderstatus.core.audit.Violation;

/** Receives each row that has a problem. */
public interface LogListener {

  /** Ignores everything. */
  LogListener NONE = new LogListener() {};

  /**
   * A row violates the set.
   *
   * @param row the row
   * @param violation the violation
   */
  default void violation(LogRow row, Violation violation) {}

  /**
   * A row could not be read.
   *
   * @param row the row
   * @param problem the reason, and how to fix it
   */
  default void unreadable(LogRow row, String problem) {}

  /**
   * A value other than the status could not be read; it is no violation of the row.
   *
   * @param line the line at which the row starts in the file
   * @param problem the reason, and how to fix it
   */
  default void notUnderstood(long line, String problem) {}

  /**
   * Reports the progress.
   *
   * @param rows the number of rows read so far; reported now and then
   */
  default void progress(long rows) {}
}
