package dev.orderstatus.benchmarks.report;

import java.util.Map;
import java.util.Optional;

/**
 * Makes points of the benchmarks that were run for growing sizes: their one parameter is a number.
 */
final class Grown {
  private Grown() {}

  static Optional<Point> point(Timing timing) {
    if (timing.params().size() != 1) {
      return Optional.empty();
    }
    Map.Entry<String, String> param = timing.params().entrySet().iterator().next();
    return param.getValue().matches("\\d{1,9}")
        ? Optional.of(new Point(
            timing.group() + " by " + param.getKey(),
            timing.method(),
            Long.parseLong(param.getValue()),
            timing.nanos(),
            "ns"))
        : Optional.empty();
  }
}
