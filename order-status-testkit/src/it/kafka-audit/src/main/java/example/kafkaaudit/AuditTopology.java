package example.kafkaaudit;

import dev.orderstatus.api.OrderLifecycle;
import java.time.Duration;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;

/** From a topic of events to four topics about them. */
public final class AuditTopology {

  /** What was decided about each event. */
  public static final String DECIDED = "decided";

  /** Commands that were carried out though the rules refuse them, and events that came too late. */
  public static final String VIOLATIONS = "violations";

  /** Events that nothing fits, such as money for a canceled order. */
  public static final String ATTENTIONS = "attentions";

  /** Promises whose time is over. */
  public static final String BROKEN_PROMISES = "broken-promises";

  private AuditTopology() {}

  /**
   * Decides each event about its order as the former ones left it.
   *
   * @param rules the rules
   * @param disorder how much older than the newest event of a partition an event may be
   * @param events the topic of events by order code, those of one order in their order; a record
   *     without a value is a heartbeat, which only moves the time of its partition on
   * @param prefix what the names of the topics for the results begin with
   */
  public static Topology of(Rules rules, Duration disorder, String events, String prefix) {
    OrderLifecycle lifecycle = rules.lifecycle();
    Topology topology = new Topology()
        .addSource(
            AutoOffsetReset.earliest(),
            "events",
            (event, before) -> event.value() instanceof OrderEvent each
                ? each.at().toEpochMilli()
                : event.timestamp(),
            Serdes.String().deserializer(),
            OrderEvent.SERDE.deserializer(),
            events)
        .addProcessor("audit", () -> new AuditProcessor(lifecycle, rules, disorder), "events")
        .addStateStore(
            Stores.keyValueStoreBuilder(
                    Stores.persistentKeyValueStore(AuditProcessor.ORDERS),
                    Serdes.String(),
                    StoredOrder.SERDE)
                .withCachingEnabled(),
            "audit")
        .addStateStore(
            Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(AuditProcessor.PROMISES),
                Serdes.String(),
                Output.BrokenPromise.SERDE),
            "audit");
    addSink(topology, prefix, DECIDED, Output.Decided.SERDE);
    addSink(topology, prefix, VIOLATIONS, Output.Notice.SERDE);
    addSink(topology, prefix, ATTENTIONS, Output.Notice.SERDE);
    addSink(topology, prefix, BROKEN_PROMISES, Output.BrokenPromise.SERDE);
    return topology;
  }

  private static void addSink(Topology topology, String prefix, String name, Serde<?> values) {
    topology.addSink(
        name, prefix + name, Serdes.String().serializer(), values.serializer(), "audit");
  }
}
