package example.kafkaaudit;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;

/** A broker of Kafka in this process. */
final class Broker implements AutoCloseable {

  static final int PARTITIONS = 2;

  /** One node needs no other, events are made up over decades, and no test waits in vain. */
  private static final Map<String, String> SETTINGS = Map.of(
      "offsets.topic.replication.factor", "1",
      "offsets.topic.num.partitions", "1",
      "transaction.state.log.replication.factor", "1",
      "transaction.state.log.min.isr", "1",
      "transaction.state.log.num.partitions", "1",
      "log.message.timestamp.after.max.ms", Long.toString(Long.MAX_VALUE),
      "log.retention.ms", "-1",
      "log.roll.ms", Long.toString(Long.MAX_VALUE),
      "group.initial.rebalance.delay.ms", "0",
      "transaction.abort.timed.out.transaction.cleanup.interval.ms", "200");

  private final KafkaClusterTestKit cluster;
  private final Admin admin;

  private Broker(KafkaClusterTestKit cluster) {
    this.cluster = cluster;
    admin = Admin.create(Map.of("bootstrap.servers", address()));
  }

  static Broker start() throws Exception {
    KafkaClusterTestKit.Builder builder = new KafkaClusterTestKit.Builder(
        new TestKitNodes.Builder()
            .setCombined(true)
            .setNumBrokerNodes(1)
            .setNumControllerNodes(1)
            .build());
    SETTINGS.forEach(builder::setConfigProp);
    KafkaClusterTestKit cluster = builder.build();
    cluster.format();
    cluster.startup();
    cluster.waitForReadyBrokers();
    return new Broker(cluster);
  }

  String address() {
    return cluster.bootstrapServers();
  }

  void create(Collection<String> topics) throws Exception {
    admin
        .createTopics(topics.stream()
            .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
            .toList())
        .all()
        .get();
  }

  /** How many records of its source an application has committed. */
  long committed(String application) throws Exception {
    return admin
        .listConsumerGroupOffsets(application)
        .partitionsToOffsetAndMetadata()
        .get()
        .values()
        .stream()
        .mapToLong(OffsetAndMetadata::offset)
        .sum();
  }

  /** Where partitions end, with what is not committed: it may be yet, or be given up. */
  Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) throws Exception {
    return admin
        .listOffsets(partitions.stream()
            .collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest())))
        .all()
        .get()
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().offset()));
  }

  /** The bytes of topics whose names begin so. */
  long bytes(String prefix) throws Exception {
    return admin.describeLogDirs(cluster.brokers().keySet()).allDescriptions().get().values().stream()
        .flatMap(folders -> folders.values().stream())
        .flatMap(folder -> folder.replicaInfos().entrySet().stream())
        .filter(replica -> replica.getKey().topic().startsWith(prefix))
        .mapToLong(replica -> replica.getValue().size())
        .sum();
  }

  @Override
  public void close() throws Exception {
    admin.close();
    cluster.close();
  }
}
