package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.testkit.cli.text.InstantTexts;
import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The rows of a log, one after the other, as texts by column. */
abstract class RowSource implements Closeable {
  private final @Nullable String[] values;
  private long line;

  RowSource(Columns columns) {
    values = new String[columns.size()];
  }

  abstract LogKind kind();

  /** Goes on to the next row that can be read at all; false at the end. */
  abstract boolean next() throws IOException, CannotReplayException;

  final long line() {
    return line;
  }

  /** The text of a column; null where the row has none or an empty one. */
  final @Nullable String value(int column) {
    return values[column];
  }

  final String required(int column, String name) throws BadRowException {
    String value = values[column];
    if (value == null) {
      throw new BadRowException("the column " + name + " is empty");
    }
    return value;
  }

  final Instant instant() throws BadRowException {
    String text = required(Columns.AT, "at");
    Instant plain = InstantTexts.plain(text);
    return plain == null ? InstantTexts.read(text).getOrElseThrow(BadRowException::new) : plain;
  }

  final void startRow(long newLine) {
    line = newLine;
    Arrays.fill(values, null);
  }

  final void put(int column, String value) {
    values[column] = value.isEmpty() ? null : value;
  }

  final boolean has(int column) {
    return values[column] != null;
  }
}
