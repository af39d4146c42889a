package dev.orderstatus.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code RESULTS.md} and its plots. Not thread-safe. */
public final class Report {
  private static final String BASELINE = "handWritten";

  private final Path target;
  private final StringBuilder text = new StringBuilder();

  private Report(Path target) {
    this.target = target;
  }

  /**
   * Reads one directory for each JDK, and writes the report.
   *
   * @param args where the directories are, and the directory to write to
   * @throws IOException when something cannot be read or written
   */
  public static void main(String... args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "expected two arguments: the directory of the results, and that of the report");
    }
    new Report(Path.of(args[1])).write(Path.of(args[0]));
  }

  private void write(Path results) throws IOException {
    line("# Results");
    line("");
    line("Written by `benchmarks/run`; do not edit. Times are medians over all iterations of all");
    line("rounds; compare them within one table only. A figure that is missed is in bold.");
    List<Path> directories;
    try (Stream<Path> found = Files.list(results)) {
      directories = found.filter(Files::isDirectory).sorted().toList();
    }
    List<Run> runs = new ArrayList<>();
    for (Path directory : directories) {
      runs.add(Run.read(directory));
    }
    if (!runs.isEmpty()) {
      summary(runs.get(0));
    }
    for (Run run : runs) {
      write(run);
    }
    Files.writeString(target.resolve("RESULTS.md"), text);
  }

  private void summary(Run run) {
    line("");
    line("## In short: " + run.name());
    line("");
    line(Summary.BEGIN);
    Summary.lines(run).forEach(this::line);
    line(Summary.END);
  }

  private void write(Run run) throws IOException {
    line("");
    line("## " + run.name());
    line("");
    run.environment().stringPropertyNames().stream()
        .sorted()
        .forEach(name -> line("- " + name + ": `" + run.environment().getProperty(name) + "`"));
    line("");
    line("### What it must show: " + run.name());
    line("");
    line("| what | reach | measured | reached |");
    line("| --- | --- | ---: | --- |");
    Claims.ALL.forEach(claim -> line(claim.row(run)));
    benchmarks(run);
    charts(run);
  }

  private void benchmarks(Run run) {
    Map<String, List<Timing>> groups = run.timings().stream()
        .collect(Collectors.groupingBy(Timing::group, LinkedHashMap::new, Collectors.toList()));
    groups.forEach((group, timings) -> {
      Timing baseline = timings.stream()
          .filter(timing -> timing.name().contains(BASELINE))
          .findFirst()
          .orElse(timings.get(0));
      line("");
      line("### %s: %s".formatted(group, run.name()));
      line("");
      line("| benchmark | threads | ns/op | spread | × %s | B/op |".formatted(baseline.name()));
      line("| --- | ---: | ---: | ---: | ---: | ---: |");
      for (Timing timing : timings) {
        line("| %s | %d | %s | %.0f %% | %s | %s |"
            .formatted(
                timing.name(),
                timing.threads(),
                Claim.number(timing.nanos()),
                100 * timing.spread(),
                Claim.number(timing.nanos() / baseline.nanos()),
                Double.isNaN(timing.bytes())
                    ? ""
                    : String.format(Locale.ROOT, "%,.0f", timing.bytes())));
      }
    });
  }

  private void charts(Run run) throws IOException {
    List<Point> points = new ArrayList<>(run.points());
    run.timings().forEach(timing -> Grown.point(timing).ifPresent(points::add));
    Map<String, List<Point>> charts = points.stream()
        .collect(Collectors.groupingBy(Point::chart, LinkedHashMap::new, Collectors.toList()));
    Path plots = Files.createDirectories(target.resolve("plots").resolve(run.name()));
    for (Map.Entry<String, List<Point>> chart : charts.entrySet()) {
      line("");
      line("### %s, in %s: %s"
          .formatted(chart.getKey(), chart.getValue().get(0).unit(), run.name()));
      line("");
      table(chart.getValue());
      if (chart.getValue().stream().map(Point::x).distinct().count() > 1) {
        String file = chart.getKey().replace(' ', '-') + ".svg";
        Files.writeString(plots.resolve(file), new Plot(chart.getValue()).svg());
        line("");
        line("![%s](plots/%s/%s)".formatted(chart.getKey(), run.name(), file));
      }
    }
  }

  private void table(List<Point> chart) {
    List<Long> sizes = chart.stream().map(Point::x).distinct().sorted().toList();
    List<String> series = chart.stream().map(Point::series).distinct().toList();
    line("| | " + sizes.stream().map(Claim::number).collect(Collectors.joining(" | ")) + " |");
    line("| --- |" + " ---: |".repeat(sizes.size()));
    for (String name : series) {
      line("| " + name + " | "
          + sizes.stream()
              .map(size -> chart.stream()
                  .filter(point -> point.series().equals(name) && point.x() == size)
                  .map(point -> Claim.number(point.value()))
                  .findFirst()
                  .orElse(""))
              .collect(Collectors.joining(" | "))
          + " |");
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
