package example.flinkaudit;

import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Metric;
import org.apache.flink.metrics.MetricConfig;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.reporter.MetricReporter;
import org.apache.flink.metrics.reporter.MetricReporterFactory;

/** Keeps the counters of decisions, as a monitoring system would. */
final class DecisionCounters implements MetricReporter {

  private record Kept(String kind, Counter counter) {}

  private static final List<Kept> ALL = new CopyOnWriteArrayList<>();

  /** Made by Flink, which finds it as a service. */
  public static final class Factory implements MetricReporterFactory {
    @Override
    public MetricReporter createMetricReporter(Properties properties) {
      return new DecisionCounters();
    }
  }

  static void clear() {
    ALL.clear();
  }

  static long of(String kind) {
    return ALL.stream()
        .filter(kept -> kept.kind.equals(kind))
        .mapToLong(kept -> kept.counter.getCount())
        .sum();
  }

  @Override
  public void open(MetricConfig config) {}

  @Override
  public void close() {}

  @Override
  public void notifyOfAddedMetric(Metric metric, String name, MetricGroup group) {
    if (metric instanceof Counter counter && name.equals("decisions")) {
      ALL.add(new Kept(group.getAllVariables().get("<kind>"), counter));
    }
  }

  @Override
  public void notifyOfRemovedMetric(Metric metric, String name, MetricGroup group) {}
}
