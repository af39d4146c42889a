package example.flinkaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.orderstatus.core.OrderStatuses;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SideOutputDataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.apache.flink.util.ExceptionUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The job in a cluster of this process, against the audit of the library. */
class AuditJobTests {

  private static final long EVENTS = Long.getLong("orders") * SampleEvents.PER_ORDER;
  private static final int FAILURES = Integer.getInteger("failures");
  private static final SampleEvents SAMPLE = SampleEvents.of(15);
  private static final Rules RESELLER = () -> OrderStatuses.builtIn().lifecycle("reseller");

  private static Tally expected;

  @TempDir
  private static Path checkpoints;

  @BeforeAll
  static void auditInOneProcess() {
    // Two readers take a half each, and the events of an order must stay in one of them.
    assertEquals(0, EVENTS % (2 * SampleEvents.TOGETHER), "orders come in two hundreds");
    expected = Expected.of(RESELLER.lifecycle(), SAMPLE, EVENTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " is accepted",
        " is unchanged",
        " is refused",
        " is attention",
        " is refused out-of-order",
        "broken guaranteed",
        "broken typical"
      })
  void sampleHasEveryKindOfResult(String words) {
    assertTrue(expected.of(words) > EVENTS / 1000, () -> words + ": " + expected.of(words));
  }

  @Test
  void jobThatFailsAndRecoversCountsWhatTheAuditCounts() throws Exception {
    Failure.happens(FAILURES);

    Tally counted = run(configuration("fixed-delay"), 2);

    assertEquals(0, Failure.left());
    assertEquals(Map.of(), counted.minus(expected));
  }

  @Test
  void partitionsMakeNoDifferenceAndMetersCountTheSame() throws Exception {
    DecisionCounters.clear();

    Tally counted = run(configuration("none"), 1);

    assertEquals(Map.of(), counted.minus(expected));
    for (String kind : List.of("accepted", "unchanged", "refused", "attention")) {
      assertEquals(expected.of(" is " + kind), DecisionCounters.of(kind), kind);
    }
  }

  /** A batch sorts the events of an order by their time, so none comes late. */
  @Test
  void batchCountsWhatTheAuditCountsOfEventsInOrder() throws Exception {
    Configuration batch = configuration("none");
    batch.set(ExecutionOptions.RUNTIME_MODE, RuntimeExecutionMode.BATCH);
    DataGeneratorSource<OrderEvent> source =
        new DataGeneratorSource<>(SAMPLE::get, EVENTS, TypeInformation.of(OrderEvent.class));
    Tally counted = new Tally();

    run(batch, 2, source, counted);

    assertEquals(
        Map.of(),
        counted.minus(Expected.of(RESELLER.lifecycle(), SAMPLE.inOrder(), EVENTS)));
  }

  @Test
  void withoutRecoveryTheSameFailureLosesEvents() {
    Failure.happens(1);
    Tally counted = new Tally();

    Exception failed =
        assertThrows(Exception.class, () -> run(configuration("none"), 2, counted));

    assertTrue(ExceptionUtils.findThrowableWithMessage(failed, Failure.MESSAGE).isPresent());
    assertTrue(counted.of(" is ") < EVENTS, () -> counted.of(" is ") + " events");
    assertNotEquals(Map.of(), counted.minus(expected));
  }

  private static Configuration configuration(String restart) {
    Configuration configuration = new Configuration();
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(200));
    // The memory of the job manager takes 5 MB, no more.
    configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
    configuration.set(
        CheckpointingOptions.CHECKPOINTS_DIRECTORY, checkpoints.toUri().toString());
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, restart);
    configuration.set(
        RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(10));
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, FAILURES);
    configuration.setString("metrics.reporters", "test");
    configuration.setString(
        "metrics.reporter.test.factory.class", DecisionCounters.Factory.class.getName());
    return configuration;
  }

  private static Tally run(Configuration configuration, int parallelism) throws Exception {
    Tally tally = new Tally();
    run(configuration, parallelism, tally);
    return tally;
  }

  private static void run(Configuration configuration, int parallelism, Tally tally)
      throws Exception {
    run(configuration, parallelism, source(SAMPLE), tally);
  }

  /** A source that goes on at any event, and leaves time for some checkpoints. */
  private static DataGeneratorSource<OrderEvent> source(SampleEvents events) {
    return new DataGeneratorSource<>(
        events::get,
        EVENTS,
        RateLimiterStrategy.perCheckpoint((int) (EVENTS / (FAILURES + 4))),
        TypeInformation.of(OrderEvent.class));
  }

  private static void run(
      Configuration configuration,
      int parallelism,
      DataGeneratorSource<OrderEvent> source,
      Tally tally)
      throws Exception {
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.getExecutionEnvironment(configuration);
    environment.setParallelism(parallelism);
    DataStream<OrderEvent> events = environment
        .fromSource(
            source,
            WatermarkStrategy.<OrderEvent>forBoundedOutOfOrderness(SampleEvents.DISORDER)
                .withTimestampAssigner((event, none) -> event.at.toEpochMilli()),
            "events")
        .map(new Failure());
    // region job
    SingleOutputStreamOperator<Decided> audit = AuditJob.of(events, RESELLER);
    SideOutputDataStream<Notice> violations = audit.getSideOutput(AuditJob.VIOLATIONS);
    SideOutputDataStream<Notice> attentions = audit.getSideOutput(AuditJob.ATTENTIONS);
    SideOutputDataStream<BrokenPromise> broken = audit.getSideOutput(AuditJob.BROKEN_PROMISES);
    // endregion
    Map<String, String> statuses = new HashMap<>();
    List<Callable<Void>> readers = List.of(
        reader(audit, each -> {
          tally.decided(each.action, each.kind, each.reason);
          statuses.put(each.order, each.status);
        }),
        reader(violations, each -> tally.add(group(each), 1)),
        reader(attentions, each -> tally.add(group(each), 1)),
        reader(broken, each -> tally.broken(each.kind, each.status, each.dueAt)));
    environment.executeAsync();
    // All at once: an output that nobody reads fills up, and stops the job.
    ExecutorService threads = Executors.newFixedThreadPool(readers.size());
    try {
      for (Future<Void> read : threads.invokeAll(readers)) {
        read.get();
      }
    } finally {
      threads.shutdown();
    }
    statuses.values().forEach(status -> tally.add("ends in " + status, 1));
  }

  private static <T> Callable<Void> reader(DataStream<T> output, Consumer<T> use) {
    CloseableIterator<T> all = output.collectAsync();
    return () -> {
      all.forEachRemaining(use);
      return null;
    };
  }

  private static String group(Notice notice) {
    return "%s -%s- %s".formatted(notice.status, notice.action, notice.reason);
  }
}
