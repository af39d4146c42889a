package example.kafkaaudit;

import dev.orderstatus.testkit.stream.SampleLog;
import dev.orderstatus.testkit.stream.Tally;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A topic of made-up events, with a heartbeat at the end of each partition.
 *
 * @param expected what the audit of the library says about them
 */
record EventLog(Broker broker, String topic, long events, Tally expected) {

  static EventLog write(Broker broker, long orders) throws Exception {
    long events = orders * SampleLog.ROWS_PER_ORDER;
    String topic = "events-" + events;
    broker.create(List.of(topic));
    try (KafkaProducer<String, OrderEvent> producer = new KafkaProducer<>(
        Map.of("bootstrap.servers", broker.address()),
        new StringSerializer(),
        OrderEvent.SERDE.serializer())) {
      Tally expected = Tally.ofAudit(
          Sample.RULES.lifecycle(),
          Sample.log().rows(events).peek(row -> producer.send(
              new ProducerRecord<>(topic, row.order(), Sample.event(row)))));
      Instant end = Sample.end(events);
      for (int partition = 0; partition < Broker.PARTITIONS; partition++) {
        producer.send(heartbeat(topic, partition, end));
      }
      return new EventLog(broker, topic, events, expected);
    }
  }

  private static ProducerRecord<String, OrderEvent> heartbeat(
      String topic, int partition, Instant now) {
    // region heartbeat
    return new ProducerRecord<String, OrderEvent>(topic, partition, now.toEpochMilli(), null, null);
    // endregion
  }

  long records() {
    return events + Broker.PARTITIONS;
  }
}
