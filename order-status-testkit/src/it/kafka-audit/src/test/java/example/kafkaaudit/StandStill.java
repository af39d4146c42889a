package example.kafkaaudit;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.streams.StreamsConfig;

/** Stops every thread for good once so many events are decided, in the middle of what it does. */
public final class StandStill implements ProducerInterceptor<byte[], byte[]> {

  static final String SAID = "stands still";

  private static final String AFTER = "stands.still.after";
  private static final AtomicLong DECIDED = new AtomicLong();

  private long after;

  static Map<String, String> after(long events) {
    return Map.of(
        StreamsConfig.producerPrefix("interceptor.classes"),
        StandStill.class.getName(),
        StreamsConfig.producerPrefix(AFTER),
        Long.toString(events));
  }

  @Override
  public void configure(Map<String, ?> settings) {
    after = Long.parseLong(settings.get(AFTER).toString());
  }

  @Override
  public ProducerRecord<byte[], byte[]> onSend(ProducerRecord<byte[], byte[]> record) {
    if (record.topic().endsWith(AuditTopology.DECIDED)) {
      long decided = DECIDED.incrementAndGet();
      if (decided == after) {
        System.out.println(SAID);
      }
      while (decided >= after) {
        LockSupport.park();
      }
    }
    return record;
  }

  @Override
  public void onAcknowledgement(RecordMetadata metadata, Exception failure) {}

  @Override
  public void close() {}
}
