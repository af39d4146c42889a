package dev.orderstatus.benchmarks.audit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.cli.replay.Replay;
import dev.orderstatus.testkit.cli.replay.ReplayOptions;
import dev.orderstatus.testkit.cli.replay.ReplaySets;
import dev.orderstatus.testkit.cli.replay.ReportFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Takes one log, and prints how many nanoseconds it took and the most heap that was in use; run in
 * a JVM of its own.
 */
public final class OneLog {
  private OneLog() {}

  /**
   * Takes the log.
   *
   * @param args {@code audit} or {@code parse}, the file, the number of rows it must have, then
   *     {@code --times=} and {@code --map=} if it needs them
   * @throws IOException when the log cannot be read
   */
  public static void main(String... args) throws IOException {
    Path file = Path.of(args[1]);
    long rows = Long.parseLong(args[2]);
    long start = System.nanoTime();
    boolean complete =
        args[0].equals("audit") ? audit(file, rows, List.of(args)) : parse(file) == rows + 1;
    long nanos = System.nanoTime() - start;
    if (!complete) {
      throw new IllegalStateException("not all rows of " + file + " were taken");
    }
    System.out.println(nanos + " " + peak());
  }

  private static boolean audit(Path file, long rows, List<String> args) throws IOException {
    OrderLifecycle webshop = OrderStatuses.builtIn().lifecycle("webshop");
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    ReplaySets only = new ReplaySets() {
      @Override
      public List<StatusSet> sets() {
        return List.of(webshop.definition());
      }

      @Override
      public OrderLifecycle lifecycle(String id) {
        return webshop;
      }

      @Override
      public Settings settings() {
        return webshop.settings();
      }
    };
    ReplayOptions options = new ReplayOptions(
        file.toString(),
        option(args, "--map=").map(Path::of),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        option(args, "--times="),
        false,
        false,
        false,
        ReportFormat.JSON);
    try (InputStream in = Files.newInputStream(file)) {
      Replay.run(
          only, options, in, new PrintStream(report, true, StandardCharsets.UTF_8), System.err);
    }
    return report
        .toString(StandardCharsets.UTF_8)
        .contains("\"rows\":" + rows + ",\"unreadable\":0,");
  }

  private static Optional<String> option(List<String> args, String name) {
    return args.stream()
        .filter(arg -> arg.startsWith(name))
        .map(arg -> arg.substring(name.length()))
        .findFirst();
  }

  private static long parse(Path file) throws IOException {
    long records = 0;
    long characters = 0;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
      for (CsvRecord record : reader) {
        records++;
        for (int i = 0; i < record.getFieldCount(); i++) {
          characters += record.getField(i).length();
        }
      }
    }
    return characters > 0 ? records : 0;
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
