package example.kafkaaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.orderstatus.testkit.stream.Tally;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Processes that are killed in the middle of a transaction, against the audit of the library. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class CrashTests {

  private static final long ORDERS = Long.getLong("orders");
  private static final long FEW = 1000;

  @TempDir
  private static Path folders;

  private static Broker broker;
  private static EventLog few;
  private static EventLog all;

  @BeforeAll
  static void writeEvents() throws Exception {
    broker = Broker.start();
    few = EventLog.write(broker, FEW);
    all = ORDERS == FEW ? few : EventLog.write(broker, ORDERS);
  }

  @AfterAll
  static void stop() throws Exception {
    broker.close();
  }

  @Test
  void auditThatIsKilledTwiceCountsWhatTheAuditCounts() throws Exception {
    try (Run run = new Run("killed-twice", all, folders)) {
      if (all != few) {
        run.isLong();
      }
      run.killAfter(all.events() / 3);
      assertTrue(run.committed() > 0);
      run.killAfter(all.events() / 3);
      assertTrue(run.committed() > 0);
      run.emptyFolder();

      assertEquals(Map.of(), run.finish().minus(all.expected()));
    }
  }

  static LongStream moments() {
    int moments = Integer.getInteger("moments");
    return LongStream.rangeClosed(1, moments).map(i -> few.events() * i / (moments + 1));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("moments")
  void momentMakesNoDifference(long moment) throws Exception {
    try (Run run = new Run("killed-after-" + moment, few, folders)) {
      run.killAfter(moment);
      if (moment % 2 == 0) {
        run.emptyFolder();
      }

      assertEquals(Map.of(), run.finish().minus(few.expected()));
    }
  }

  @Test
  void withoutTransactionsTheSameCrashCountsEventsTwice() throws Exception {
    try (Run run = new Run("without-transactions", few, folders)) {
      run.settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
      run.settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, "60000");
      run.killAfter(few.events() / 2);
      run.settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, "100");

      Tally counted = run.finish();
      assertTrue(counted.sum(" is ") > few.events(), () -> counted.sum(" is ") + " events");
      assertNotEquals(Map.of(), counted.minus(few.expected()));
    }
  }
}
