package example.kafkaaudit;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;

/** What comes of the events of the order whose code is the key. */
public sealed interface Output {

  /** What was decided about an event, and the status of the order then. */
  record Decided(String action, Instant at, String kind, String reason, String status)
      implements Output {

    public static final Serde<Decided> SERDE = TextLine.serde(
        each -> List.of(each.action, each.at.toString(), each.kind, each.reason, each.status),
        texts -> new Decided(
            texts.get(0),
            Instant.parse(texts.get(1)),
            texts.get(2),
            texts.get(3),
            texts.get(4)));
  }

  /** A violation, or what staff should look at, with the reason as a code and in words. */
  record Notice(String action, String status, String reason, String text) implements Output {

    public static final Serde<Notice> SERDE = TextLine.serde(
        each -> List.of(each.action, each.status, each.reason, each.text),
        texts -> new Notice(texts.get(0), texts.get(1), texts.get(2), texts.get(3)));
  }

  /**
   * A promise that was not kept: the order is still in the status when its time is over.
   *
   * @param kind {@code guaranteed} or {@code typical}
   */
  record BrokenPromise(String status, String kind, Instant dueAt) implements Output {

    public static final Serde<BrokenPromise> SERDE = TextLine.serde(
        each -> List.of(each.status, each.kind, each.dueAt.toString()),
        texts -> new BrokenPromise(texts.get(0), texts.get(1), Instant.parse(texts.get(2))));
  }
}
