package example.kafkaaudit;

import dev.orderstatus.testkit.stream.Tally;
import example.kafkaaudit.Output.BrokenPromise;
import example.kafkaaudit.Output.Decided;
import example.kafkaaudit.Output.Notice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what is written to the topics for the results. */
final class Counted {

  static final List<String> TOPICS = List.of(
      AuditTopology.DECIDED,
      AuditTopology.VIOLATIONS,
      AuditTopology.ATTENTIONS,
      AuditTopology.BROKEN_PROMISES);

  private final Tally tally = new Tally();
  private final Map<String, String> statuses = new HashMap<>();

  void accept(String topic, String order, byte[] value) {
    switch (topic) {
      case AuditTopology.DECIDED -> {
        Decided decided = Decided.SERDE.deserializer().deserialize(topic, value);
        tally.decided(decided.action(), decided.kind(), decided.reason());
        statuses.put(order, decided.status());
      }
      case AuditTopology.VIOLATIONS, AuditTopology.ATTENTIONS -> {
        Notice notice = Notice.SERDE.deserializer().deserialize(topic, value);
        tally.reported(notice.status(), notice.action(), notice.reason());
      }
      case AuditTopology.BROKEN_PROMISES -> {
        BrokenPromise broken = BrokenPromise.SERDE.deserializer().deserialize(topic, value);
        tally.broken(broken.kind(), broken.status(), broken.dueAt());
      }
      default -> throw new IllegalArgumentException(topic);
    }
  }

  Tally end() {
    statuses.values().forEach(tally::ended);
    return tally;
  }
}
