package dev.orderstatus.testkit.cli.replay;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.orderstatus.testkit.cli.text.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of a CSV log. */
final class CsvSource extends RowSource {
  private final CloseableIterator<Fields> records;
  private final BadRows bad;
  private final LogKind kind;
  private int[] numbers = {};

  /** Takes over the fields of one record; it is used again for the next. */
  private final class Fields extends AbstractBaseCsvCallbackHandler<Fields> {
    private final List<String> header = new ArrayList<>();
    private boolean headerIsRead;
    private int count;
    private long line;
    private boolean tooLong;

    @Override
    protected void handleBegin(long startingLineNumber) {
      count = 0;
      tooLong = false;
      line = startingLineNumber;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      tooLong |= length > Limits.FIELD;
      int kept = Math.min(length, Limits.FIELD);
      if (!headerIsRead) {
        header.add(new String(buffer, offset, kept));
      } else if (index < numbers.length && numbers[index] >= 0) {
        // A row with as many fields as the header sets each cell that the row before has set.
        cell(numbers[index]).set(buffer, offset, kept);
      }
      count = index + 1;
    }

    @Override
    protected Fields buildRecord() {
      headerIsRead = true;
      return this;
    }
  }

  CsvSource(RecordGuard guard, Columns columns, LogMap map, BadRows bad)
      throws IOException, CannotReplayException {
    super(columns);
    this.bad = bad;
    records = CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .build(new Fields(), guard)
        .iterator();
    List<String> header = header();
    numbers = columns.numbers(header, map);
    List<String> names = header.stream().map(map::column).toList();
    kind = LogKind.of(name -> names.contains(name))
        .orElseThrow(() -> new CannotReplayException(neither(header)));
  }

  private List<String> header() throws IOException, CannotReplayException {
    boolean found = hasNext();
    Fields record = found ? records.next() : new Fields();
    if (bad.count() > 0 && (!found || bad.firstLine() < record.line)) {
      throw new CannotReplayException("its header cannot be read: " + bad.firstProblem());
    }
    if (!found) {
      throw new CannotReplayException("it is empty; expected a header with " + LogKind.expected());
    }
    return List.copyOf(record.header);
  }

  private static String neither(List<String> header) {
    String shown = header.stream().limit(12).map(Shown::text).collect(Collectors.joining(", "));
    return "its header is that of no order log: it has %s%s; expected %s, or rename columns with --map"
        .formatted(shown, header.size() > 12 ? ", ..." : "", LogKind.expected());
  }

  @Override
  LogKind kind() {
    return kind;
  }

  @Override
  boolean next() throws IOException {
    while (hasNext()) {
      Fields record = records.next();
      if (record.tooLong) {
        bad.add(record.line, "a field has more than " + Limits.FIELD + " characters; shorten it");
      } else if (record.count != numbers.length) {
        bad.add(
            record.line,
            "the row has %d fields, and the header %d".formatted(record.count, numbers.length));
      } else {
        startRow(record.line);
        return true;
      }
    }
    return false;
  }

  private boolean hasNext() throws IOException {
    try {
      return records.hasNext();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
