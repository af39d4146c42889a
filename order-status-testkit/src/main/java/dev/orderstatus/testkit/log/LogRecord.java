package dev.orderstatus.testkit.log;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a row, by column.
 *
 * @param line the line at which it starts in the file
 * @param fields its fields, without blanks around them; null if the row has none in a column. For
 *     an unreadable row, those before the fault.
 * @param problem the reason why it cannot be read; null if it can be read
 */
@SuppressWarnings("ArrayRecordComponent") // made once for each row, and never compared
record LogRecord(
    long line, @Nullable String[] fields, @Nullable String problem) {
  private static final String[] NONE = {};

  LogRecord {
    Objects.requireNonNull(fields, "fields");
  }

  static LogRecord unreadable(long line, String problem) {
    return new LogRecord(line, NONE, problem);
  }

  /** The text in a column; empty if there is none. */
  String field(int column) {
    String field = column >= 0 && column < fields.length ? fields[column] : null;
    return field == null ? "" : field;
  }

  /** The size of the record in memory. */
  int size() {
    int size = 0;
    for (String field : fields) {
      size += field == null ? 1 : field.length() + 1;
    }
    return size;
  }

  /** True if it has characters that are not of the encoding. */
  boolean isMalformed() {
    return problem != null && problem.startsWith(RecordProblems.ENCODING);
  }
}
