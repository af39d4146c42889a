package example.flinkaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.stream.SampleLog;
import dev.orderstatus.testkit.stream.Tally;
import example.flinkaudit.Failure.Kind;
import example.flinkaudit.Failure.Planned;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.util.ExceptionUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The job fails, and goes on from its last checkpoint. */
class FailureTests {

  private static final long EVENTS = Long.getLong("orders") * SampleLog.ROWS_PER_ORDER;
  private static final int RUNS = Integer.getInteger("runs");
  private static final long EVENTS_OF_A_RUN = 2L * SampleEvents.MULTIPLE;
  private static final Rules RESELLER = () -> OrderStatuses.builtIn().lifecycle("reseller");
  private static final SampleEvents SAMPLE = SampleEvents.of(RESELLER);

  /** So often does the source wait for a checkpoint; the last time after the last failure. */
  private static final int CHECKPOINTS = 6;

  @RegisterExtension
  private static final Cluster CLUSTER = new Cluster();

  private static Tally expectedOfARun;

  @TempDir
  private static Path checkpoints;

  @BeforeAll
  static void auditInOneProcess() {
    expectedOfARun = SAMPLE.expected(EVENTS_OF_A_RUN);
  }

  private static Configuration recovering(long events) {
    Configuration configuration = TalliedJob.configuration(checkpoints);
    configuration.set(
        CheckpointingOptions.CHECKPOINTING_INTERVAL,
        Duration.ofMillis(Math.min(1000, events / 100)));
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    configuration.set(
        RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(10));
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 5);
    return configuration;
  }

  private static Tally run(Configuration configuration, long events, List<Planned> failures)
      throws Exception {
    Failure.plan(failures);
    TalliedJob job = TalliedJob.start(
        CLUSTER.environment(configuration, 2),
        SAMPLE.source(events, events / CHECKPOINTS),
        RESELLER);
    if (failures.stream().anyMatch(planned -> planned.kind() == Kind.TASK_MANAGER)) {
      Milestone.await(Failure.held(), job.client());
      CLUSTER.replaceTaskManager();
    }
    return job.tally();
  }

  /** A moment at which the source will wait once more. */
  private static long moment(SplittableRandom random, long events, int from, int to) {
    return random.nextLong(events * from / 100, events * to / 100);
  }

  @Test
  void anExceptionAndALostTaskManagerMakeNoDifference() throws Exception {
    assertEquals(0, EVENTS % SampleEvents.MULTIPLE);
    SplittableRandom random = new SplittableRandom(15);

    Tally counted = run(
        recovering(EVENTS),
        EVENTS,
        List.of(
            new Planned(Kind.EXCEPTION, moment(random, EVENTS, 10, 40)),
            new Planned(Kind.TASK_MANAGER, moment(random, EVENTS, 50, 80))));

    assertEquals(List.of(), Failure.left());
    assertEquals(Map.of(), counted.minus(SAMPLE.expected(EVENTS)));
  }

  static Stream<Planned> moments() {
    return IntStream.range(0, RUNS).mapToObj(run -> new Planned(
        Kind.values()[run % 2], moment(new SplittableRandom(run), EVENTS_OF_A_RUN, 10, 80)));
  }

  @ParameterizedTest
  @MethodSource("moments")
  void atWhatMomentTheJobFailsMakesNoDifference(Planned failure) throws Exception {
    Tally counted = run(recovering(EVENTS_OF_A_RUN), EVENTS_OF_A_RUN, List.of(failure));

    assertEquals(List.of(), Failure.left());
    assertEquals(Map.of(), counted.minus(expectedOfARun));
  }

  static Stream<Planned> failures() {
    return Stream.of(Kind.values()).map(kind -> new Planned(kind, EVENTS_OF_A_RUN / 2));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void withoutRecoveryTheSameFailureEndsTheJob(Planned failure) {
    Configuration configuration = recovering(EVENTS_OF_A_RUN);
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "none");

    Exception failed = assertThrows(
        Exception.class, () -> run(configuration, EVENTS_OF_A_RUN, List.of(failure)));

    assertEquals(List.of(), Failure.left());
    String cause =
        failure.kind() == Kind.EXCEPTION ? Failure.MESSAGE : "The TaskExecutor is shutting down";
    assertTrue(
        ExceptionUtils.findThrowableWithMessage(failed, cause).isPresent(),
        () -> ExceptionUtils.stringifyException(failed));
  }
}
