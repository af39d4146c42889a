package dev.orderstatus.testkit.log;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV log. A record is a line or, with quotes, several lines. If a record is
 * unreadable for its quotes or its length, only its first line is skipped: a quote that is never
 * closed must not consume the rest of the file.
 */
final class CsvRecords implements Records {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  private final Lines lines;
  private final Deque<Line> waiting = new ArrayDeque<>();
  private final char delimiter;
  private final CsvReader.CsvReaderBuilder parser;
  private final List<String> columns;
  private final LogRecord row = new LogRecord();
  private int width = -1; // of the header, once it is read

  /**
   * Starts with the header.
   *
   * @param isKnown true for columns that the log may have, which reveal the delimiter
   */
  CsvRecords(Lines lines, Line first, Known isKnown) throws IOException, UnreadableLogException {
    this.lines = lines;
    waiting.add(first);
    delimiter = delimiter(first.text(), isKnown);
    parser = parser(delimiter);
    LogRecord header = next();
    if (header == null) {
      throw new UnreadableLogException("it is empty; expected a header");
    }
    if (header.problem() != null) {
      throw new UnreadableLogException(
          "its header cannot be read: line " + header.line() + ": " + header.problem());
    }
    columns = header.fields();
    width = columns.size();
    if (width > Limits.COLUMNS) {
      throw new UnreadableLogException(
          "it has more than " + Limits.COLUMNS + " columns; leave some out");
    }
  }

  /** Returns true if a log may have a column of this name. */
  interface Known {
    boolean test(String name);
  }

  private static CsvReader.CsvReaderBuilder parser(char delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .trimWhitespacesAroundQuotes(true)
        .skipEmptyLines(false);
  }

  /** The delimiter with the most known columns; of several, the one with the most columns. */
  private static char delimiter(String header, Known isKnown) {
    char best = DELIMITERS[0];
    long most = -1;
    for (char candidate : DELIMITERS) {
      List<String> names = fields(header, candidate);
      long known = names.stream().filter(isKnown::test).count();
      long fits = known * Limits.COLUMNS + names.size();
      if (fits > most) {
        most = fits;
        best = candidate;
      }
    }
    return best;
  }

  private static List<String> fields(String header, char delimiter) {
    LogRecord plain = new LogRecord();
    try {
      return split(plain, 0, header, delimiter)
          ? plain.fields()
          : parser(delimiter).ofSingleCsvRecord(header).getFields().stream()
              .map(String::strip)
              .toList();
    } catch (CsvParseException otherQuotes) {
      return List.of();
    }
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public String delimiter() {
    return String.valueOf(delimiter);
  }

  @Override
  public @Nullable LogRecord next() throws IOException {
    while (waiting.isEmpty() && lines.takeInPlace(row, delimiter)) {
      if (!lines.isEmpty()) {
        return checked(row);
      }
    }
    Optional<Line> line = nextLine();
    while (line.isPresent() && line.get().text().isEmpty()) {
      line = nextLine();
    }
    return line.isEmpty() ? null : record(line.get());
  }

  private Optional<Line> nextLine() throws IOException {
    return waiting.isEmpty() ? lines.next() : Optional.of(waiting.remove());
  }

  private LogRecord record(Line line) throws IOException {
    String text = line.text();
    if (line.fault() == Line.Fault.NONE && split(row, line.number(), text, delimiter)) {
      return checked(row);
    }
    if (line.fault() == Line.Fault.TOO_LONG) {
      Quotes quotes = new Quotes(delimiter);
      quotes.scan(text);
      return before(
          line,
          quotes.fieldStart(),
          quotes.isOpen() ? RecordProblems.UNCLOSED : RecordProblems.TOO_LONG);
    }
    return quoted(line);
  }

  private LogRecord quoted(Line first) throws IOException {
    StringBuilder text = new StringBuilder(first.text());
    Quotes quotes = new Quotes(delimiter);
    quotes.scan(text);
    boolean malformed = first.fault() == Line.Fault.MALFORMED;
    List<Line> more = new ArrayList<>();
    while (quotes.isOpen() && text.length() <= Limits.RECORD) {
      Optional<Line> next = nextLine();
      if (next.isEmpty()) {
        break;
      }
      more.add(next.get());
      malformed |= next.get().fault() == Line.Fault.MALFORMED;
      text.append('\n').append(next.get().text());
      quotes.scan(text);
    }
    if (quotes.isOpen() || quotes.isFaulty() || text.length() > Limits.RECORD) {
      giveBack(more);
      Quotes ofFirst = new Quotes(delimiter);
      ofFirst.scan(first.text());
      return before(
          first,
          ofFirst.fieldStart(),
          quotes.isFaulty()
              ? RecordProblems.BEHIND_QUOTE
              : quotes.isOpen() ? RecordProblems.UNCLOSED : RecordProblems.TOO_LONG);
    }
    return parsed(first.number(), text.toString(), malformed);
  }

  private void giveBack(List<Line> more) {
    for (int i = more.size() - 1; i >= 0; i--) {
      waiting.addFirst(more.get(i));
    }
  }

  private LogRecord parsed(long line, String text, boolean malformed) {
    try {
      List<String> fields =
          parser.ofSingleCsvRecord(text).getFields().stream().map(String::strip).toList();
      return malformed
          ? LogRecord.of(line, fields, RecordProblems.encoding(lines.charset().name()))
          : checked(LogRecord.of(line, fields, null));
    } catch (CsvParseException wrongQuotes) {
      return LogRecord.unreadable(line, RecordProblems.BEHIND_QUOTE);
    }
  }

  /** The fields of a line before the faulty field. */
  private LogRecord before(Line line, int fault, String problem) {
    String good = line.text().substring(0, Math.max(0, fault - 1));
    return LogRecord.of(line.number(), fault == 0 ? List.of() : fields(good, delimiter), problem);
  }

  private LogRecord checked(LogRecord record) {
    if (record.isLongerThan(Limits.FIELD)) {
      return record.spoiled(RecordProblems.FIELD_TOO_LONG);
    }
    if (record.width() != width && width >= 0) {
      return ofOtherWidth(record);
    }
    return isHeaderAgain(record)
        ? LogRecord.unreadable(record.line(), RecordProblems.HEADER_AGAIN)
        : record;
  }

  /** Concatenated files repeat the header in the middle. */
  private boolean isHeaderAgain(LogRecord record) {
    for (int i = 0; i < width; i++) {
      if (!record.has(i, columns.get(i))) {
        return false;
      }
    }
    return width >= 0;
  }

  private LogRecord ofOtherWidth(LogRecord record) {
    String problem = "the row has %d fields, and the header %d".formatted(record.width(), width);
    if (record.width() == 1 && width > 1) {
      LogRecord parted = new LogRecord();
      for (char other : DELIMITERS) {
        if (other != delimiter
            && split(parted, record.line(), record.field(0), other)
            && parted.width() == width) {
          return parted.spoiled(
              problem + "; its delimiter is another, write " + shown() + " in its place");
        }
      }
    }
    return record.spoiled(
        problem + "; write the missing ones, or quote a field that has a " + shown());
  }

  private String shown() {
    return switch (delimiter) {
      case ',' -> "comma";
      case ';' -> "semicolon";
      case '\t' -> "tab";
      default -> "bar";
    };
  }

  private static boolean split(LogRecord record, long line, String text, char delimiter) {
    return record.split(line, text.toCharArray(), 0, text.length(), delimiter) == text.length();
  }
}
