package dev.orderstatus.benchmarks.growth;

import dev.orderstatus.benchmarks.report.Point;
import java.lang.management.ManagementFactory;
import java.util.List;

/** Prints points of what grows. */
public final class Growth {
  private static final int TIMES = 5;
  private static final int QUICK_TIMES = 3;

  private Growth() {}

  /**
   * Measures.
   *
   * @param args {@code --quick} for fewer repetitions
   */
  public static void main(String... args) {
    int times = List.of(args).contains("--quick") ? QUICK_TIMES : TIMES;
    for (int round = 0; round < 2; round++) {
      // The small sizes of the first round bring the JVM to its full speed.
      boolean warmUp = round == 0;
      for (int statuses : warmUp ? List.of(10, 1_000) : List.of(10, 100, 1_000, 10_000)) {
        print(!warmUp, new Sets(statuses, times).points());
      }
      for (int plugins : warmUp ? List.of(10) : List.of(0, 10, 20, 30, 40, 50)) {
        print(!warmUp, new Plugins(plugins, times).points());
      }
      for (int steps : warmUp ? List.of(1_000) : List.of(10, 100, 1_000, 10_000, 100_000)) {
        print(!warmUp, new Histories(steps, times).points());
      }
    }
  }

  private static void print(boolean wanted, List<Point> points) {
    if (wanted) {
      points.forEach(point -> System.out.println(point.line()));
    }
  }

  static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
