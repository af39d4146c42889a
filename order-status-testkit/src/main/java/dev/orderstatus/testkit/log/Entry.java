package dev.orderstatus.testkit.log;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a log as it goes into the audit, or what could not be read of it.
 *
 * @param line where it starts in the file
 * @param order the code of its order; empty where it cannot be read
 * @param row the row; null where it cannot be read
 * @param at when it was, where that is known
 * @param atText the text of its time, where it cannot be read
 * @param code its action or status, as the log has it
 * @param problem why it cannot be read; empty where it can
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
