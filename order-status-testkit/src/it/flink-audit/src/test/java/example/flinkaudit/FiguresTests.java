package example.flinkaudit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.stream.SampleLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** How fast the job is, and how its state grows: -Pfigures takes more orders, and prints the figures. */
class FiguresTests {

  private static final List<Long> SIZES =
      Stream.of(System.getProperty("sizes").split(",")).map(Long::valueOf).toList();
  private static final Rules RESELLER = () -> OrderStatuses.builtIn().lifecycle("reseller");

  @RegisterExtension
  private static final Cluster CLUSTER = new Cluster();

  @TempDir
  private static Path checkpoints;

  /** By what was measured: the last time counts, since the first one warms up. */
  private final Map<String, String> figures = new LinkedHashMap<>();

  @Test
  void stateOfAnOrderTakesNoMoreSpaceAmongManyOrders() throws Exception {
    for (long orders : SIZES) {
      measure(orders, 1);
      double bytes = measure(orders, 2);
      assertTrue(bytes < 300, () -> bytes + " bytes of each of " + orders + " orders");
    }

    Files.write(Path.of("target", "figures.csv"), figures.values());
  }

  /** The bytes that a checkpoint has of each order. */
  private double measure(long orders, int parallelism) throws Exception {
    StreamExecutionEnvironment environment =
        CLUSTER.environment(TalliedJob.configuration(checkpoints), parallelism);
    SingleOutputStreamOperator<Decided> audit =
        AuditJob.of(TalliedJob.events(environment, source(orders)), RESELLER);
    audit.getSideOutput(AuditJob.VIOLATIONS).sinkTo(new DiscardingSink<>());
    audit.getSideOutput(AuditJob.ATTENTIONS).sinkTo(new DiscardingSink<>());
    audit.getSideOutput(AuditJob.BROKEN_PROMISES).sinkTo(new DiscardingSink<>());
    audit.map(new Milestone<Decided>()).returns(Decided.class).sinkTo(new DiscardingSink<>());
    CompletableFuture<Duration> reached = Milestone.after(orders * SampleLog.ROWS_PER_ORDER);
    JobClient job = environment.executeAsync();
    String tasks = "parallelism " + parallelism;
    double events = orders * SampleLog.ROWS_PER_ORDER;
    double seconds = Milestone.await(reached, job).toNanos() / 1e9;
    figure("rate", tasks, orders, events / seconds / 1000, "thousand events/s");
    long start = System.nanoTime();
    String checkpoint = CLUSTER.mini().triggerCheckpoint(job.getJobID()).get();
    figure("checkpoint-time", tasks, orders, (System.nanoTime() - start) / 1e6, "ms");
    long size = size(Path.of(URI.create(checkpoint)));
    figure("checkpoint", tasks, orders, size / 1e6, "MB");
    figure("state", tasks, orders, (double) size / orders, "bytes of each order");
    end(job);
    return (double) size / orders;
  }

  /** It has a few more events, and waits for a checkpoint before them. */
  private static DataGeneratorSource<OrderEvent> source(long orders) {
    long events = orders * SampleLog.ROWS_PER_ORDER;
    return SampleEvents.of(RESELLER).source(events + SampleEvents.MULTIPLE, events);
  }

  private static void end(JobClient job) throws Exception {
    job.cancel().get();
    job.getJobExecutionResult().exceptionally(canceled -> null).get();
  }

  private void figure(String chart, String series, long orders, double value, String unit) {
    String what = chart + "," + series + "," + orders;
    String line = String.format(Locale.ROOT, "%s,%.1f,%s", what, value, unit);
    figures.put(what, line);
    System.out.println(line);
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(FiguresTests::bytes).sum();
    }
  }

  private static long bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
