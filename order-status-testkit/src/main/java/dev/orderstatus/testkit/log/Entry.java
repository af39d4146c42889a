package dev.orderstatus.testkit.log;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a log for the audit, or the readable part of an unreadable row.
 *
 * @param line the line at which it starts in the file
 * @param order the code of its order; empty if it cannot be read
 * @param row the row; null if it cannot be read
 * @param at its instant, if known
 * @param atText the text of its time, if it cannot be read
 * @param code its action or status, as in the log
 * @param problem the reason why it cannot be read; empty if it can be read
 */
record Entry<R>(
    long line,
    String order,
    @Nullable R row,
    @Nullable Instant at,
    String atText,
    String code,
    String problem) {

  Entry {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(atText, "atText");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(problem, "problem");
  }

  static <R> Entry<R> of(long line, String order, R row, Instant at, String code) {
    return new Entry<>(line, order, row, at, "", code, "");
  }

  LogRow shown() {
    return new LogRow(line, order, at == null ? atText : at.toString(), code);
  }
}
