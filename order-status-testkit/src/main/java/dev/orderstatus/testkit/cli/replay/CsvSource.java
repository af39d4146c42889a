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
  private final int[] numbers;

  /** Takes over the fields of one record; it is used again for the next. */
  private static final class Fields extends AbstractBaseCsvCallbackHandler<Fields> {
    private final List<String> texts = new ArrayList<>();
    private final RecurringTexts recurring = new RecurringTexts();
    private long line;
    private boolean tooLong;

    @Override
    protected void handleBegin(long startingLineNumber) {
      texts.clear();
      tooLong = false;
      line = startingLineNumber;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      tooLong |= length > Limits.FIELD;
      texts.add(recurring.get(buffer, offset, Math.min(length, Limits.FIELD)));
    }

    @Override
    protected Fields buildRecord() {
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
    return List.copyOf(record.texts);
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
      } else if (record.texts.size() != numbers.length) {
        bad.add(
            record.line,
            "the row has %d fields, and the header %d"
                .formatted(record.texts.size(), numbers.length));
      } else {
        take(record);
        return true;
      }
    }
    return false;
  }

  private void take(Fields record) {
    startRow(record.line);
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] >= 0) {
        put(numbers[i], record.texts.get(i));
      }
    }
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
