package dev.orderstatus.testkit.log;

import dev.orderstatus.core.audit.TimeReader;
import dev.orderstatus.core.audit.TimeReading;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a row, by column, without blanks around them. They are places in a text, because
 * most fields of most rows are never needed as a text of their own.
 *
 * <p>A log uses one record for all its rows; whoever keeps a record keeps a copy.
 */
final class LogRecord {
  private static final char DELETE = 0x7F;

  private char[] text = {};
  private int[] bounds = new int[16]; // the start and the end of each field
  private int count;
  private long line;
  private @Nullable String problem;

  /** A record without fields, of a row that cannot be read. */
  static LogRecord unreadable(long line, String problem) {
    return of(line, List.of(), problem);
  }

  /** A record of these fields; null if the row has none in a column. */
  static LogRecord of(
      long line, List<? extends @Nullable String> fields, @Nullable String problem) {
    LogRecord record = new LogRecord();
    StringBuilder joined = new StringBuilder();
    for (String field : fields) {
      int from = joined.length();
      joined.append(field == null ? "" : field);
      record.add(from, joined.length());
    }
    record.text = joined.toString().toCharArray();
    record.line = line;
    record.problem = problem;
    return record;
  }

  /**
   * Becomes the record of a line.
   *
   * @return the end of the line; minus one if the line has a quote, and the record is of no use
   */
  int split(long number, char[] characters, int from, int to, char delimiter) {
    line = number;
    text = characters;
    problem = null;
    count = 0;
    int start = from;
    int next = from;
    while (next < to && !Lines.isEnding(characters[next])) {
      char c = characters[next];
      if (c == delimiter) {
        addStripped(start, next);
        start = next + 1;
      } else if (c == '"') {
        return -1;
      }
      next++;
    }
    addStripped(start, next);
    return next;
  }

  private void addStripped(int from, int to) {
    int first = from;
    int end = to;
    while (first < end && isBlank(text[first])) {
      first++;
    }
    while (first < end && isBlank(text[end - 1])) {
      end--;
    }
    add(first, end);
  }

  private static boolean isBlank(char c) {
    return (c <= ' ' || c > '~') && Character.isWhitespace(c);
  }

  private void add(int from, int to) {
    if (2 * count == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * bounds.length);
    }
    bounds[2 * count] = from;
    bounds[2 * count + 1] = to;
    count++;
  }

  LogRecord copy() {
    return of(line, fields(), problem);
  }

  /** Becomes the record of a row that cannot be read. */
  LogRecord spoiled(String fault) {
    problem = fault;
    return this;
  }

  /** The line at which it starts in the file. */
  long line() {
    return line;
  }

  /** The reason why it cannot be read; null if it can be read. */
  @Nullable String problem() {
    return problem;
  }

  /** The number of its fields; those of an unreadable row are the ones before the fault. */
  int width() {
    return count;
  }

  List<String> fields() {
    return IntStream.range(0, count).mapToObj(this::field).toList();
  }

  /** The text in a column; empty if there is none. */
  String field(int column) {
    return isEmpty(column) ? "" : new String(text, bounds[2 * column], length(column));
  }

  boolean isEmpty(int column) {
    return length(column) == 0;
  }

  private int length(int column) {
    return column >= 0 && column < count ? bounds[2 * column + 1] - bounds[2 * column] : 0;
  }

  /** True if a column has this text. */
  boolean has(int column, String value) {
    int length = length(column);
    if (length != value.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text[bounds[2 * column] + i] != value.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** A number that is the same for the same text, and mostly another for another. */
  int hash(int column) {
    int length = length(column);
    if (length == 0) {
      return 0;
    }
    int first = bounds[2 * column];
    return length
        + 31 * text[first]
        + 961 * text[first + length - 1]
        + 29_791 * text[first + length / 2];
  }

  /** True if a column has a character that no code has. */
  boolean hasControl(int column) {
    int end = bounds[2 * column] + length(column);
    for (int i = bounds[2 * column]; i < end; i++) {
      char c = text[i];
      if (c < ' ' || (c >= DELETE && Character.isISOControl(c))) {
        return true;
      }
    }
    return false;
  }

  TimeReading time(int column, TimeReader reader) {
    return reader.read(text, bounds[2 * column], length(column));
  }

  /** True if a column has more characters than this. */
  boolean isLongerThan(int most, int column) {
    return length(column) > most;
  }

  /** True if it has a field of more characters than this. */
  boolean isLongerThan(int most) {
    if (count == 0 || bounds[2 * count - 1] - bounds[0] <= most) {
      return false;
    }
    for (int column = 0; column < count; column++) {
      if (length(column) > most) {
        return true;
      }
    }
    return false;
  }

  /** The size of the record in memory. */
  int size() {
    return count == 0 ? 0 : count + bounds[2 * count - 1] - bounds[0];
  }

  /** True if it has characters that are not of the encoding. */
  boolean isMalformed() {
    return problem != null && problem.startsWith(RecordProblems.ENCODING);
  }
}
