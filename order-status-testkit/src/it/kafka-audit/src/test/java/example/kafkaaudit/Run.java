package example.kafkaaudit;

import dev.orderstatus.testkit.stream.Tally;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.StreamsConfig;

/** One audit of a log, by processes one after the other. */
final class Run implements AutoCloseable {

  final Map<String, String> settings = new HashMap<>();

  private final String application;
  private final EventLog log;
  private final Path folders;
  private final List<TopicPartition> results;
  private final KafkaConsumer<String, byte[]> reader;
  private List<String> options = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  private int folder;

  Run(String application, EventLog log, Path folders) throws Exception {
    this.application = application;
    this.log = log;
    this.folders = folders;
    log.broker().create(Counted.TOPICS.stream().map(this::topic).toList());
    results = Counted.TOPICS.stream()
        .flatMap(name -> IntStream.range(0, Broker.PARTITIONS)
            .mapToObj(partition -> new TopicPartition(topic(name), partition)))
        .toList();
    reader = new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers", log.broker().address(),
            "isolation.level", "read_committed",
            "auto.offset.reset", "earliest"),
        new StringDeserializer(),
        new ByteArrayDeserializer());
    reader.assign(results);
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, application);
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, log.broker().address());
    settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, "2");
    // The next process takes the place of the killed one at once.
    settings.put(StreamsConfig.consumerPrefix("group.instance.id"), application);
    settings.put(StreamsConfig.producerPrefix("transaction.timeout.ms"), "3000");
    settings.put(AuditProcess.EVENTS, log.topic());
    emptyFolder();
  }

  /** Worth the second compiler of the JVM, and larger transactions. */
  void isLong() {
    options = List.of();
    settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, "1000");
  }

  void emptyFolder() {
    folder++;
    settings.put(StreamsConfig.STATE_DIR_CONFIG, folder().toString());
  }

  Path folder() {
    return folders.resolve(application + folder);
  }

  /** Lets a process decide so many events, some of them in a transaction that it does not end. */
  void killAfter(long events) throws Exception {
    Map<String, String> standStill = new HashMap<>(settings);
    standStill.putAll(StandStill.after(events));
    try (AuditProcess audit = AuditProcess.start(options, standStill)) {
      audit.killWhenItStandsStill();
    }
  }

  /** What was counted once a process has decided what is left. */
  Tally finish() throws Exception {
    Counted counted = new Counted();
    try (AuditProcess audit = AuditProcess.start(options, settings)) {
      while (!(committed() == log.records() && isAllRead())) {
        audit.assertAlive();
        reader
            .poll(Duration.ofMillis(100))
            .forEach(each ->
                counted.accept(each.topic().substring(topic("").length()), each.key(), each.value()));
      }
      audit.stop();
    }
    return counted.end();
  }

  private boolean isAllRead() throws Exception {
    return log.broker().ends(results).entrySet().stream()
        .allMatch(end -> reader.position(end.getKey()) == end.getValue());
  }

  /** How many events are done with for good. */
  long committed() throws Exception {
    return log.broker().committed(application);
  }

  private String topic(String name) {
    return application + "-" + name;
  }

  @Override
  public void close() {
    reader.close();
  }
}
