package example.kafkaaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.orderstatus.testkit.stream.SampleLog;
import dev.orderstatus.testkit.stream.Tally;
import example.kafkaaudit.Output.BrokenPromise;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The topology without a broker, against the audit of the library. */
class AuditTopologyTests {

  private static final long EVENTS = 2_000;
  private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");

  private static Tally expected;

  @TempDir
  private Path state;

  private TopologyTestDriver driver;
  private TestInputTopic<String, OrderEvent> events;

  @BeforeAll
  static void auditInOneProcess() {
    expected = Sample.audit(EVENTS);
  }

  @BeforeEach
  void open() {
    Properties settings = new Properties();
    settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
    driver = new TopologyTestDriver(
        AuditTopology.of(Sample.RULES, SampleLog.DISORDER, "events", ""), settings);
    events = driver.createInputTopic(
        "events", new StringSerializer(), OrderEvent.SERDE.serializer());
  }

  @AfterEach
  void close() {
    driver.close();
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
    assertTrue(expected.sum(words) > EVENTS / 400, () -> words + ": " + expected.sum(words));
  }

  @Test
  void topologyAndItsMetricsCountWhatTheAuditCounts() {
    Sample.log().rows(EVENTS).forEach(row -> events.pipeInput(row.order(), Sample.event(row)));
    heartbeat(Sample.end(EVENTS));

    assertEquals(Map.of(), counted().minus(expected));
    for (String kind : List.of("accepted", "unchanged", "refused", "attention")) {
      assertEquals(expected.sum(" is " + kind), decisions(kind), kind);
    }
  }

  @Test
  void promiseIsBrokenOnceWhenNoEventCanKeepItAnyMore() {
    pay();
    Instant dueAt = Instant.parse("2026-01-05T09:16:00Z");
    Instant over = dueAt.plus(SampleLog.DISORDER);

    heartbeat(over.minusMillis(1));
    assertEquals(List.of(), broken());

    heartbeat(over);
    heartbeat(over.plusSeconds(60));
    assertEquals(List.of(new BrokenPromise("in-process", "guaranteed", dueAt)), broken());
  }

  @Test
  void promiseOfAnEventThatComesAfterItsTimeIsBroken() {
    heartbeat(MONDAY.plus(SampleLog.DISORDER).plusSeconds(3600));

    pay();
    heartbeat(MONDAY.plus(SampleLog.DISORDER).plusSeconds(3601));

    assertEquals(List.of("guaranteed"), broken().stream().map(BrokenPromise::kind).toList());
  }

  private void pay() {
    events.pipeInput("AU-1", event("place", "customer", MONDAY));
    events.pipeInput("AU-1", event("payment-received", "payment-provider", MONDAY.plusSeconds(60)));
  }

  private static OrderEvent event(String action, String actor, Instant at) {
    return new OrderEvent(action, actor, at, "", "software", "due", false, true, Map.of());
  }

  private void heartbeat(Instant at) {
    events.pipeInput(null, null, at);
  }

  private List<BrokenPromise> broken() {
    return driver
        .createOutputTopic(
            AuditTopology.BROKEN_PROMISES,
            new StringDeserializer(),
            BrokenPromise.SERDE.deserializer())
        .readValuesToList();
  }

  private Tally counted() {
    Counted counted = new Counted();
    for (String topic : Counted.TOPICS) {
      driver
          .createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer())
          .readKeyValuesToList()
          .forEach(each -> counted.accept(topic, each.key, each.value));
    }
    return counted.end();
  }

  private double decisions(String kind) {
    return driver.metrics().entrySet().stream()
        .filter(each -> each.getKey().name().equals("decisions"))
        .filter(each -> kind.equals(each.getKey().tags().get("kind")))
        .mapToDouble(each -> (Double) each.getValue().metricValue())
        .sum();
  }
}
