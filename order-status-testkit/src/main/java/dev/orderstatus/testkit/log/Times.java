package dev.orderstatus.testkit.log;

import dev.orderstatus.core.audit.TimeReader;
import dev.orderstatus.core.audit.TimeReading;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The times of the columns that have some. */
final class Times {
  private final Map<Integer, TimeReader> readers = new LinkedHashMap<>();
  private TimeReader first;
  private int firstColumn = -1;

  /** Settles the form of each column from the first records. */
  Times(
      List<Integer> columns, Columns names, List<LogRecord> sample, LogOptions options, ZoneId zone)
      throws UnreadableLogException {
    List<Integer> open = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (int column : columns) {
      if (options.times().isPresent()) {
        readers.put(column, ofPattern(options.times().get(), zone));
        continue;
      }
      var settled = TimeReader.settle(values(column, sample), zone);
      if (settled.isRight()) {
        readers.put(column, settled.get());
      } else {
        open.add(column);
        problems.add("the column " + names.name(column) + ": " + settled.getLeft());
      }
    }
    List<TimeReader> others = List.copyOf(readers.values());
    for (int column : open) {
      readers.put(
          column,
          TimeReader.settleLike(values(column, sample), others, zone)
              .getOrElseThrow(() -> new UnreadableLogException(problems.get(0))));
    }
    firstColumn = columns.isEmpty() ? -1 : columns.get(0);
    first = columns.isEmpty()
        ? TimeReader.settle(List.of(), zone).get()
        : Objects.requireNonNull(readers.get(firstColumn));
  }

  private static TimeReader ofPattern(String pattern, ZoneId zone) throws UnreadableLogException {
    return TimeReader.ofPattern(pattern, zone).getOrElseThrow(UnreadableLogException::new);
  }

  private static List<String> values(int column, List<LogRecord> sample) {
    return sample.stream()
        .filter(record -> record.problem() == null)
        .map(record -> record.field(column))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  TimeReading read(int column, LogRecord record) throws UnreadableLogException {
    TimeReader reader = column == firstColumn ? first : Objects.requireNonNull(readers.get(column));
    TimeReading reading = record.time(column, reader);
    if (reading instanceof TimeReading.Swapped swapped) {
      throw new UnreadableLogException("line " + record.line() + ": " + swapped.problem());
    }
    return reading;
  }

  /** The way in which they were read. */
  String description() {
    Set<String> forms = new LinkedHashSet<>();
    readers.values().forEach(reader -> forms.add(reader.description()));
    if (forms.size() > 1) {
      forms.remove("none");
    }
    return forms.isEmpty() ? "none" : String.join("; ", forms);
  }
}
