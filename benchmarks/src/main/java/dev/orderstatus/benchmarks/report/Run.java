package dev.orderstatus.benchmarks.report;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * All that was measured on one JDK.
 *
 * @param name the name of its directory, such as {@code jdk-17}
 * @param environment where and how it was measured
 * @param timings what JMH measured
 * @param points what our own programs measured
 */
record Run(String name, Properties environment, List<Timing> timings, List<Point> points) {

  static Run read(Path directory) throws IOException {
    Properties environment = new Properties();
    try (Reader reader = Files.newBufferedReader(directory.resolve("environment.properties"))) {
      environment.load(reader);
    }
    List<Point> points = new ArrayList<>();
    for (Path file : files(directory, ".csv")) {
      Files.readAllLines(file).forEach(line -> points.add(Point.of(line)));
    }
    return new Run(
        String.valueOf(directory.getFileName()),
        environment,
        JmhFiles.read(files(directory, ".json")),
        points);
  }

  private static List<Path> files(Path directory, String end) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }

  Optional<Timing> timing(String key) {
    return timings.stream().filter(timing -> timing.key().equals(key)).findFirst();
  }

  /**
   * A figure by its name: {@code Class.method} for the nanoseconds of a benchmark,
   * {@code Class.method bytes} for what it allocates, else {@code chart/series@x} of a point, or
   * {@code chart/series@largest}. Names joined by {@code +} are added up.
   */
  OptionalDouble figure(String name) {
    double sum = 0;
    for (String part : name.split(" \\+ ", -1)) {
      OptionalDouble one = one(part);
      if (one.isEmpty()) {
        return one;
      }
      sum += one.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }

  private OptionalDouble one(String name) {
    Optional<Timing> timing = timing(name.replace(" bytes", ""));
    if (timing.isPresent()) {
      return OptionalDouble.of(
          name.endsWith(" bytes") ? timing.get().bytes() : timing.get().nanos());
    }
    String largest = name.replace("@largest", "");
    return points.stream()
        .filter(point -> point.key().equals(name) || (!largest.equals(name) && point.isOf(largest)))
        .max(Comparator.comparingLong(Point::x))
        .stream()
        .mapToDouble(Point::value)
        .findFirst();
  }
}
