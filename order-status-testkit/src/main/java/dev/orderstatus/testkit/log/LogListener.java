package dev.orderstatus.testkit.log;

import dev.orderstatus.core.audit.Violation;

/** Hears of each row that something is wrong with. */
public interface LogListener {

  /** Listens to nothing. */
  LogListener NONE = new LogListener() {};

  /**
   * A row violates the set.
   *
   * @param row the row
   * @param violation what is wrong
   */
  default void violation(LogRow row, Violation violation) {}

  /**
   * A row could not be read.
   *
   * @param row the row
   * @param problem why, and how to mend it
   */
  default void unreadable(LogRow row, String problem) {}

  /**
   * A value beside the status could not be read, so that it was not held against the row.
   *
   * @param line where the row starts in the file
   * @param problem why, and how to mend it
   */
  default void notUnderstood(long line, String problem) {}

  /**
   * So many rows were read.
   *
   * @param rows the rows so far; told now and then
   */
  default void progress(long rows) {}
}
