package dev.orderstatus.testkit.log;

import java.util.Objects;

/**
 * A row of a log, as reports name it. Immutable and thread-safe.
 *
 * @param line the line at which it starts in the file
 * @param order the code of its order; empty if it could not be read
 * @param at the instant, or its text if that could not be read
 * @param code its action or status, as in the log
 */
public record LogRow(long line, String order, String at, String code) {
  /** Checks that nothing is missing. */
  public LogRow {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(code, "code");
  }
}
