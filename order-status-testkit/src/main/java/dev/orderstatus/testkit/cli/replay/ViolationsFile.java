package dev.orderstatus.testkit.cli.replay;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.core.audit.Violation;
import dev.orderstatus.testkit.log.LogKind;
import dev.orderstatus.testkit.log.LogRow;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One CSV row for each violation and each unreadable row; nothing without the option. */
final class ViolationsFile implements Closeable {
  /** Also in their wide forms, which some spreadsheets take for the narrow ones. */
  private static final String RUN_BY_SPREADSHEETS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

  private final @Nullable CsvWriter writer;

  private ViolationsFile(@Nullable CsvWriter writer) {
    this.writer = writer;
  }

  static ViolationsFile none() {
    return new ViolationsFile(null);
  }

  static ViolationsFile open(Path file, LogKind kind) throws IOException {
    CsvWriter writer = CsvWriter.builder().build(file);
    writer.writeRecord(
        "line",
        "order_code",
        "at",
        "from",
        kind == LogKind.ACTIONS ? "action" : "status",
        "code",
        "message");
    return new ViolationsFile(writer);
  }

  void write(LogRow row, Violation violation) {
    if (writer == null) {
      return;
    }
    write(
        Long.toString(row.line()),
        row.order(),
        row.at(),
        shown(violation.from()),
        row.code(),
        violation.code().value(),
        violation.text());
  }

  void write(LogRow row, String problem) {
    write(Long.toString(row.line()), row.order(), row.at(), "", row.code(), "unreadable", problem);
  }

  private void write(String... fields) {
    if (writer != null) {
      writer.writeRecord(Arrays.stream(fields).map(ViolationsFile::plain).toArray(String[]::new));
    }
  }

  static String shown(OrderStatus status) {
    return status.equals(OrderStatus.NEW) ? "(new)" : status.value();
  }

  /** A spreadsheet must not take what stands in a log for a formula. */
  private static String plain(String field) {
    return !field.isEmpty() && RUN_BY_SPREADSHEETS.indexOf(field.charAt(0)) >= 0
        ? "'" + field
        : field;
  }

  @Override
  public void close() {
    if (writer != null) {
      try {
        writer.close();
      } catch (IOException full) {
        throw new UncheckedIOException(full);
      }
    }
  }
}
