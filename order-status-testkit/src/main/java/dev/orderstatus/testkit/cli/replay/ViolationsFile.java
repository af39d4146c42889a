package dev.orderstatus.testkit.cli.replay;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.orderstatus.core.audit.Violation;
import dev.orderstatus.testkit.cli.text.Complaint;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One CSV row for each violation; nothing, where nobody asked for it. */
final class ViolationsFile implements Closeable {
  private final @Nullable CsvWriter writer;

  private ViolationsFile(@Nullable CsvWriter writer) {
    this.writer = writer;
  }

  static ViolationsFile open(ReplayOptions options, LogKind kind) throws CannotReplayException {
    Optional<Path> target = options.violations();
    if (target.isEmpty()) {
      return new ViolationsFile(null);
    }
    Path file = target.get();
    try {
      refuseToOverwrite(file, options.file(), "log");
      if (options.map().isPresent()) {
        refuseToOverwrite(file, options.map().get(), "map");
      }
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
    } catch (IOException unwritable) {
      throw new CannotReplayException(
          "the violations cannot be written to %s: %s; check the path and its permissions"
              .formatted(file, Complaint.reason(unwritable)),
          unwritable);
    }
  }

  private static void refuseToOverwrite(Path file, Path input, String what)
      throws IOException, CannotReplayException {
    if (Files.exists(file) && Files.isSameFile(file, input)) {
      throw new CannotReplayException(
          "the violations would overwrite the %s itself; name another file".formatted(what));
    }
  }

  <R> void write(RowShape<R> shape, R row, Violation violation) {
    if (writer != null) {
      writer.writeRecord(
          Long.toString(shape.line(row)),
          shape.order(row),
          shape.at(row).toString(),
          violation.from().value(),
          shape.code(row),
          violation.code().value(),
          violation.text());
    }
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
