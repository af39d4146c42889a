package dev.orderstatus.testkit.log;

import dev.orderstatus.api.definition.StatusSet;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A log that is open: its first records, which are held in memory, and those to come. */
final class Source {
  private final Lines lines;
  private final Records records;
  private final List<LogRecord> sample = new ArrayList<>();
  private final boolean json;
  private int next;
  private @Nullable IOException brokenOff;

  Source(InputStream in, LogOptions options, List<StatusSet> sets)
      throws IOException, UnreadableLogException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    InputStream plain = Gzip.is(buffered) ? new Gzip(buffered) : buffered;
    Charset charset = options.encoding().orElse(StandardCharsets.UTF_8);
    lines = new Lines(plain, charset, Limits.RECORD);
    Line first = first();
    String start = first.text().stripLeading();
    if (start.startsWith("[")) {
      throw new UnreadableLogException(
          "it is a JSON array; write one object a line, such as with: jq -c '.[]'");
    }
    json = start.startsWith("{");
    records = json
        ? new JsonRecords(lines, first)
        : new CsvRecords(lines, first, name -> ColumnNames.mayTell(name, sets, options.maps()));
    fillSample();
  }

  private Line first() throws IOException, UnreadableLogException {
    Optional<Line> line = lines.next();
    while (line.isPresent() && line.get().text().isBlank()) {
      line = lines.next();
    }
    return line.orElseThrow(
        () -> new UnreadableLogException(
            "it is empty; expected a header with order_code, at, action, actor or order_code, at, status"));
  }

  private void fillSample() throws IOException, UnreadableLogException {
    int held = 0;
    int malformed = 0;
    while (sample.size() < Limits.SAMPLE && held < Limits.SAMPLE_CHARACTERS) {
      LogRecord record = nextOfSample();
      if (record == null) {
        break;
      }
      malformed += record.isMalformed() && sample.size() < Limits.ENCODED ? 1 : 0;
      held += record.size();
      sample.add(record.copy());
    }
    if (2 * malformed > Math.min(sample.size(), Limits.ENCODED)) {
      throw new UnreadableLogException(
          "more than half of its first rows are not %s; name its encoding, such as --encoding windows-1252"
              .formatted(lines.charset().name()));
    }
    if (json && sample.stream().noneMatch(each -> each.problem() == null)) {
      throw new UnreadableLogException(
          sample.isEmpty()
              ? "it is empty"
              : "no row of it can be read: line %d: %s"
                  .formatted(sample.get(0).line(), sample.get(0).problem()));
    }
  }

  /** The records before the break of a damaged file are still processed. */
  private @Nullable LogRecord nextOfSample() throws IOException {
    try {
      return records.next();
    } catch (IOException failed) {
      if (sample.isEmpty()) {
        throw failed;
      }
      brokenOff = failed;
      return null;
    }
  }

  List<LogRecord> sample() {
    return sample;
  }

  List<String> columns() {
    return records.columns();
  }

  String encoding() {
    return lines.charset().name();
  }

  String delimiter() {
    return records.delimiter();
  }

  /** The next record, those of the sample first; null at the end. */
  @Nullable LogRecord next() throws IOException {
    if (next < sample.size()) {
      LogRecord record = sample.get(next);
      // It is not needed any more.
      sample.set(next++, LogRecord.unreadable(record.line(), ""));
      return record;
    }
    if (brokenOff != null) {
      throw brokenOff;
    }
    return records.next();
  }
}
