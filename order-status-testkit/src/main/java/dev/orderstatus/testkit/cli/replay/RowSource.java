package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.testkit.cli.text.InstantTexts;
import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The rows of a log, one after the other, as texts by column. */
abstract class RowSource implements Closeable {
  private final Cell[] cells;
  private long line;

  RowSource(Columns columns) {
    cells = new Cell[columns.size()];
    Arrays.setAll(cells, column -> new Cell());
  }

  abstract LogKind kind();

  /** Goes on to the next row that can be read at all; false at the end. */
  abstract boolean next() throws IOException, CannotReplayException;

  final long line() {
    return line;
  }

  /** The text of a column; null where the row has none or an empty one. */
  final @Nullable String value(int column) {
    return has(column) ? cells[column].toString() : null;
  }

  /** What stands in a column, until the next row is read. */
  final Cell cell(int column) {
    return cells[column];
  }

  final Cell required(int column, String name) throws BadRowException {
    if (!has(column)) {
      throw new BadRowException("the column " + name + " is empty");
    }
    return cells[column];
  }

  final Instant instant() throws BadRowException {
    Cell text = required(Columns.AT, "at");
    Instant plain = InstantTexts.plain(text);
    return plain == null
        ? InstantTexts.read(text.toString()).getOrElseThrow(BadRowException::new)
        : plain;
  }

  final void startRow(long newLine) {
    line = newLine;
  }

  final void clear() {
    for (Cell cell : cells) {
      cell.clear();
    }
  }

  final boolean hasAny(int first, int last) {
    for (int column = first; column <= last; column++) {
      if (has(column)) {
        return true;
      }
    }
    return false;
  }

  final boolean has(int column) {
    return !cells[column].isEmpty();
  }
}
