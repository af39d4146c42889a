package dev.orderstatus.benchmarks.audit;

import dev.orderstatus.benchmarks.audit.LogWriter.Kind;
import dev.orderstatus.benchmarks.report.ChildJvm;
import dev.orderstatus.benchmarks.report.Median;
import dev.orderstatus.benchmarks.report.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints points of the audit of logs of growing size. */
public final class AuditOfLogs {
  private static final int ORDERS = 2_000_000;
  private static final int TIMES = 3;

  private final ChildJvm jvm =
      new ChildJvm("-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC", "-Xmx2g");
  private final Path directory;

  private AuditOfLogs(Path directory) {
    this.directory = directory;
  }

  /**
   * Measures.
   *
   * @param args {@code --quick} for logs of at most a million rows
   * @throws IOException when a log cannot be written
   */
  public static void main(String... args) throws IOException {
    boolean quick = List.of(args).contains("--quick");
    Path directory = Files.createTempDirectory("order-logs");
    try {
      AuditOfLogs measured = new AuditOfLogs(directory);
      for (long rows : quick
          ? List.of(10_000L, 100_000L, 1_000_000L)
          : List.of(10_000L, 100_000L, 1_000_000L, 10_000_000L)) {
        measured.take(rows);
      }
      measured.kept();
    } finally {
      Files.delete(directory);
    }
  }

  private void take(long rows) throws IOException {
    for (Kind kind : Kind.values()) {
      Path plain = LogWriter.write(directory, kind, rows, false);
      take("audit", kind + " plain", plain, rows);
      take("parse", kind + " parsed only", plain, rows);
      Files.delete(plain);
      Path gzip = LogWriter.write(directory, kind, rows, true);
      take("audit", kind + " gzip", gzip, rows);
      Files.delete(gzip);
    }
  }

  private void take(String how, String series, Path file, long rows) {
    List<Double> nanos = new ArrayList<>();
    List<Double> peaks = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      String[] figures =
          jvm.run(OneLog.class, how, file.toString(), Long.toString(rows)).split(" ", -1);
      nanos.add(Double.valueOf(figures[0]));
      peaks.add(Double.valueOf(figures[1]));
    }
    double nano = Median.of(nanos);
    print(new Point("audit-time", series, rows, nano / 1e6, "ms"));
    print(new Point("audit-rate", series, rows, 1e3 * rows / nano, "M rows/s"));
    print(new Point("audit-peak-heap", series, rows, Median.of(peaks) / 1e6, "MB"));
  }

  private void kept() {
    for (Kind kind : Kind.values()) {
      String bytes = jvm.run(Kept.class, kind.toString(), Integer.toString(ORDERS));
      print(new Point("audit-kept", kind.toString(), ORDERS, Double.parseDouble(bytes), "B"));
    }
  }

  private static void print(Point point) {
    System.out.println(point.line());
  }
}
