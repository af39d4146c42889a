package dev.orderstatus.benchmarks.start;

import dev.orderstatus.benchmarks.report.ChildJvm;
import dev.orderstatus.benchmarks.report.Median;
import dev.orderstatus.benchmarks.report.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints points of the cold start: the time from the start of the process to its end. */
public final class ColdStart {
  private static final int TIMES = 20;
  private static final int QUICK_TIMES = 5;

  private ColdStart() {}

  /**
   * Measures, each in turn.
   *
   * @param args {@code --quick} for fewer starts
   */
  public static void main(String... args) {
    int times = List.of(args).contains("--quick") ? QUICK_TIMES : TIMES;
    Map<String, Class<?>> mains = new LinkedHashMap<>();
    mains.put("ours", StartOurs.class);
    mains.put("stateless4j", StartStateless.class);
    mains.put("switch", StartSwitch.class);
    Map<String, List<Double>> millis = new LinkedHashMap<>();
    ChildJvm jvm = new ChildJvm();
    for (int i = 0; i <= times; i++) {
      for (Map.Entry<String, Class<?>> main : mains.entrySet()) {
        long start = System.nanoTime();
        String status = jvm.run(main.getValue());
        double taken = (System.nanoTime() - start) / 1e6;
        if (!status.equals("received")) {
          throw new IllegalStateException(main.getKey() + " decided " + status);
        }
        // The first start of each brings its files into memory.
        if (i > 0) {
          millis.computeIfAbsent(main.getKey(), none -> new ArrayList<>()).add(taken);
        }
      }
    }
    millis.forEach((name, taken) ->
        System.out.println(new Point("start", name, 1, Median.of(taken), "ms").line()));
  }
}
