package example.flinkaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.stream.Tally;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExecutionOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The job against the audit of the library. */
class AuditJobTests {

  private static final long EVENTS = 2L * SampleEvents.MULTIPLE;
  private static final Rules RESELLER = () -> OrderStatuses.builtIn().lifecycle("reseller");
  private static final SampleEvents SAMPLE = SampleEvents.of(RESELLER);

  @RegisterExtension
  private static final Cluster CLUSTER = new Cluster();

  private static Tally expected;

  @TempDir
  private static Path checkpoints;

  private final Configuration configuration = TalliedJob.configuration(checkpoints);

  @BeforeAll
  static void auditInOneProcess() {
    Failure.plan(List.of());
    expected = SAMPLE.expected(EVENTS);
  }

  private Tally run(SampleEvents events, int parallelism) throws Exception {
    return TalliedJob.start(
            CLUSTER.environment(configuration, parallelism), events.source(EVENTS), RESELLER)
        .tally();
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
    assertTrue(expected.sum(words) > EVENTS / 1000, () -> words + ": " + expected.sum(words));
  }

  @Test
  void partitionsMakeNoDifferenceAndMetersCountTheSame() throws Exception {
    DecisionCounters.clear();

    Tally counted = run(SAMPLE, 1);

    assertEquals(Map.of(), counted.minus(expected));
    for (String kind : List.of("accepted", "unchanged", "refused", "attention")) {
      assertEquals(expected.sum(" is " + kind), DecisionCounters.of(kind), kind);
    }
  }

  /** A batch sorts the events of an order by their time, so none comes late. */
  @Test
  void batchCountsWhatTheAuditCountsOfEventsInOrder() throws Exception {
    configuration.set(ExecutionOptions.RUNTIME_MODE, RuntimeExecutionMode.BATCH);

    Tally counted = run(SAMPLE, 2);

    assertEquals(Map.of(), counted.minus(SAMPLE.inOrder().expected(EVENTS)));
  }
}
