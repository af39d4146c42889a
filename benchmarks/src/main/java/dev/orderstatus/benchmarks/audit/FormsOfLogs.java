package dev.orderstatus.benchmarks.audit;

import dev.orderstatus.benchmarks.report.ChildJvm;
import dev.orderstatus.benchmarks.report.Median;
import dev.orderstatus.benchmarks.report.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Prints how long the audit of one log takes in each form, beside instants in the same round. */
public final class FormsOfLogs {
  private static final int ORDERS = 300_000;
  private static final long ROWS = (long) ORDERS * LogForm.ROWS_OF_ORDER;
  private static final int ROUNDS = 5;

  private FormsOfLogs() {}

  /**
   * Measures.
   *
   * @param args nothing
   * @throws IOException when a log cannot be written
   */
  public static void main(String... args) throws IOException {
    ChildJvm jvm = new ChildJvm("-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC", "-Xmx2g");
    Path directory = Files.createTempDirectory("log-forms");
    Map<LogForm, List<Double>> rates = new EnumMap<>(LogForm.class);
    Map<LogForm, List<Double>> ratios = new EnumMap<>(LogForm.class);
    for (int round = 0; round < ROUNDS; round++) {
      double iso = 0;
      for (LogForm form : LogForm.values()) {
        Path file = form.write(directory, ORDERS);
        double nanos = nanosOfStatus(jvm, form, directory, file);
        Files.delete(file);
        iso = form == LogForm.ISO ? nanos : iso;
        rates.computeIfAbsent(form, key -> new ArrayList<>()).add(1e3 / nanos);
        ratios.computeIfAbsent(form, key -> new ArrayList<>()).add(nanos / iso);
      }
    }
    Files.delete(directory.resolve("wide.map"));
    Files.delete(directory);
    for (LogForm form : LogForm.values()) {
      System.out.println(new Point(
              "form-rate",
              form.title,
              ROWS,
              Median.of(rates.getOrDefault(form, List.of())),
              "M statuses/s")
          .line());
      System.out.println(new Point(
              "form-time",
              form.title,
              ROWS,
              Median.of(ratios.getOrDefault(form, List.of())),
              "× instants")
          .line());
    }
  }

  private static double nanosOfStatus(ChildJvm jvm, LogForm form, Path directory, Path file) {
    List<String> args = new ArrayList<>(List.of("audit", file.toString(), Long.toString(ROWS)));
    args.addAll(form.options(directory));
    String[] figures = jvm.run(OneLog.class, args.toArray(String[]::new)).split(" ", -1);
    return Double.parseDouble(figures[0]) / ROWS;
  }
}
