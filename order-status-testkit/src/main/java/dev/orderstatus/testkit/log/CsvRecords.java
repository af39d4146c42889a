package dev.orderstatus.testkit.log;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
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
    columns =
        Arrays.stream(header.fields()).map(name -> name == null ? "" : name).toList();
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
    try {
      return header.indexOf('"') < 0
          ? Arrays.asList(split(header, delimiter))
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
    while (true) {
      Optional<Line> line = nextLine();
      if (line.isEmpty()) {
        return null;
      }
      if (!line.get().text().isEmpty()) {
        return record(line.get());
      }
    }
  }

  private Optional<Line> nextLine() throws IOException {
    return waiting.isEmpty() ? lines.next() : Optional.of(waiting.remove());
  }

  private LogRecord record(Line line) throws IOException {
    String text = line.text();
    if (line.fault() == Line.Fault.NONE && text.indexOf('"') < 0) {
      return checked(line.number(), split(text, delimiter, Math.max(1, width)));
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
      CsvRecord record = parser.ofSingleCsvRecord(text);
      String[] fields = new String[record.getFieldCount()];
      for (int i = 0; i < fields.length; i++) {
        fields[i] = record.getField(i).strip();
      }
      return malformed
          ? new LogRecord(line, fields, RecordProblems.encoding(lines.charset().name()))
          : checked(line, fields);
    } catch (CsvParseException wrongQuotes) {
      return LogRecord.unreadable(line, RecordProblems.BEHIND_QUOTE);
    }
  }

  /** The fields of a line before the faulty field. */
  private LogRecord before(Line line, int fault, String problem) {
    String good = line.text().substring(0, Math.max(0, fault - 1));
    List<String> fields = fault == 0 ? List.of() : fields(good, delimiter);
    return new LogRecord(line.number(), fields.toArray(new String[0]), problem);
  }

  private LogRecord checked(long line, @Nullable String[] fields) {
    for (String field : fields) {
      if (field != null && field.length() > Limits.FIELD) {
        return new LogRecord(line, fields, RecordProblems.FIELD_TOO_LONG);
      }
    }
    if (fields.length != width && width >= 0) {
      return ofOtherWidth(line, fields);
    }
    return isHeaderAgain(fields)
        ? LogRecord.unreadable(line, RecordProblems.HEADER_AGAIN)
        : new LogRecord(line, fields, null);
  }

  /** Concatenated files repeat the header in the middle. */
  private boolean isHeaderAgain(@Nullable String[] fields) {
    if (width < 0 || !columns.get(0).equals(fields[0])) {
      return false;
    }
    for (int i = 1; i < width; i++) {
      if (!columns.get(i).equals(fields[i] == null ? "" : fields[i])) {
        return false;
      }
    }
    return true;
  }

  private LogRecord ofOtherWidth(long line, @Nullable String[] fields) {
    String problem = "the row has %d fields, and the header %d".formatted(fields.length, width);
    String only = fields.length == 1 ? fields[0] : null;
    if (only != null) {
      for (char other : DELIMITERS) {
        @Nullable String[] parted = split(only, other);
        if (other != delimiter && width > 1 && parted.length == width) {
          return new LogRecord(
              line,
              parted,
              problem + "; its delimiter is another, write " + shown() + " in its place");
        }
      }
    }
    return new LogRecord(
        line, fields, problem + "; write the missing ones, or quote a field that has a " + shown());
  }

  private String shown() {
    return switch (delimiter) {
      case ',' -> "comma";
      case ';' -> "semicolon";
      case '\t' -> "tab";
      default -> "bar";
    };
  }

  private static @Nullable String[] split(String text, char delimiter) {
    return split(text, delimiter, 1);
  }

  /** The fields; fastest if the guessed number is right. */
  private static @Nullable String[] split(String text, char delimiter, int guess) {
    @Nullable String[] fields = new String[guess];
    int count = 0;
    int from = 0;
    for (int to = text.indexOf(delimiter); ; to = text.indexOf(delimiter, from)) {
      if (count == fields.length) {
        fields = Arrays.copyOf(fields, 2 * count);
      }
      fields[count++] = stripped(text, from, to < 0 ? text.length() : to);
      if (to < 0) {
        return count == fields.length ? fields : Arrays.copyOf(fields, count);
      }
      from = to + 1;
    }
  }

  private static @Nullable String stripped(String text, int from, int to) {
    if (from == to) {
      return null;
    }
    boolean plain =
        text.charAt(from) > ' ' && text.charAt(to - 1) > ' ' && text.charAt(to - 1) < 0x80;
    String field = text.substring(from, to);
    return plain ? field : field.strip();
  }
}
