package dev.orderstatus.benchmarks.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/** The forms in which shops write the times of a status log, and the log itself. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing that changes
enum LogForm {
  ISO("instants", Instant::toString),
  OFFSET("with an offset", pattern("yyyy-MM-dd HH:mm:ss'+00:00'")),
  LOCAL("local", pattern("yyyy-MM-dd HH:mm:ss")),
  DOTTED("dotted with the day first", pattern("dd.MM.yyyy HH:mm")),
  SLASHED("slashes with the month first", pattern("M/d/yyyy h:mm:ss a")),
  SECONDS("seconds", at -> Long.toString(at.getEpochSecond())),
  MILLISECONDS("milliseconds", at -> Long.toString(at.toEpochMilli())),
  PATTERN("a pattern given with --times", pattern("d/M/yyyy H:mm:ss")),
  JSON("JSON Lines", Instant::toString),
  GZIP("gzip", Instant::toString),
  WIDE("wide with a column for each status", Instant::toString);

  static final int ROWS_OF_ORDER = 4;

  private static final List<String> STATUSES =
      List.of("received", "waiting-for-payment", "processing", "shipped");
  private static final Instant START = Instant.parse("2024-01-13T00:00:00Z");

  final String title;
  private final Function<Instant, String> written;

  LogForm(String title, Function<Instant, String> written) {
    this.title = title;
    this.written = written;
  }

  private static Function<Instant, String> pattern(String pattern) {
    DateTimeFormatter formatter =
        DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    return formatter::format;
  }

  /** The options that have to be given to read it. */
  List<String> options(Path directory) {
    return switch (this) {
      case PATTERN -> List.of("--times=d/M/yyyy H:mm:ss");
      case WIDE -> List.of("--map=" + map(directory));
      default -> List.of();
    };
  }

  private static Path map(Path directory) {
    try {
      return Files.write(
          directory.resolve("wide.map"),
          STATUSES.stream().map(status -> "time." + status + "_at=" + status).toList());
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Writes the same orders in this form. */
  Path write(Path directory, int orders) {
    Path file = directory.resolve(name());
    try (OutputStream plain = Files.newOutputStream(file);
        OutputStream stream = this == GZIP ? new GZIPOutputStream(plain, 1 << 16) : plain;
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
      if (this == WIDE) {
        writer.write("order_code," + String.join("_at,", STATUSES) + "_at\n");
      } else if (this != JSON) {
        writer.write("order_code,at,status\n");
      }
      for (int order = 0; order < orders; order++) {
        writer.write(rows("N" + (1_000_000 + order), START.plusSeconds(order * 47L)));
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return file;
  }

  private String rows(String code, Instant placed) {
    StringBuilder rows = new StringBuilder(this == WIDE ? code : "");
    for (int step = 0; step < ROWS_OF_ORDER; step++) {
      String at = written.apply(placed.plusSeconds(step * 3_601L));
      switch (this) {
        case WIDE -> rows.append(',').append(at);
        case JSON ->
          rows.append("{\"order_code\":\"%s\",\"at\":\"%s\",\"status\":\"%s\"}\n"
              .formatted(code, at, STATUSES.get(step)));
        default -> rows.append("%s,%s,%s\n".formatted(code, at, STATUSES.get(step)));
      }
    }
    return this == WIDE ? rows.append('\n').toString() : rows.toString();
  }
}
