package example.kafkaaudit;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.message.PromisedTime;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.audit.Audit;
import dev.orderstatus.core.version.Fingerprint;
import example.kafkaaudit.Output.BrokenPromise;
import example.kafkaaudit.Output.Decided;
import example.kafkaaudit.Output.Notice;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.metrics.Sensor;
import org.apache.kafka.common.metrics.stats.CumulativeCount;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Decides the events of an order, one after the other, and watches its promise. */
final class AuditProcessor implements Processor<String, OrderEvent, String, Output> {

  static final String ORDERS = "orders";

  /** What is promised and not broken, by its end and the order: the first to break comes first. */
  static final String PROMISES = "promises";

  private static final int TIME_LENGTH = 16;

  private final OrderLifecycle lifecycle;
  private final Rules rules;
  private final Duration disorder;
  private final Collection<? extends Attribute<?>> declared;
  private final String fingerprint;
  private final Map<String, Sensor> counters = new HashMap<>();
  private ProcessorContext<String, Output> context;
  private KeyValueStore<String, StoredOrder> orders;
  private KeyValueStore<String, BrokenPromise> promises;

  /** No open promise is broken before this millisecond. */
  private long firstDue = Long.MIN_VALUE;

  AuditProcessor(OrderLifecycle lifecycle, Rules rules, Duration disorder) {
    this.lifecycle = lifecycle;
    this.rules = rules;
    this.disorder = disorder;
    declared = lifecycle.definition().attributes();
    fingerprint = Fingerprint.of(lifecycle.definition()).value();
  }

  @Override
  public void init(ProcessorContext<String, Output> given) {
    context = given;
    orders = context.getStateStore(ORDERS);
    promises = context.getStateStore(PROMISES);
    context.schedule(Duration.ofSeconds(1), PunctuationType.STREAM_TIME, this::timeIs);
  }

  @Override
  public void process(Record<String, OrderEvent> record) {
    OrderEvent event = record.value();
    if (event == null) {
      return; // A heartbeat: the time has moved on.
    }
    StoredOrder stored = stored(record.key());
    if (event.at().isBefore(stored.newest)) {
      String reason = Audit.OUT_OF_ORDER.value();
      String text = "dated %s, before %s".formatted(event.at(), stored.newest);
      context.forward(
          record.withValue(new Notice(event.action(), stored.status, reason, text)),
          AuditTopology.VIOLATIONS);
      decided(record, Decision.Kind.REFUSED, reason, stored.status);
      return;
    }
    if (!stored.dueAt.isAfter(event.at())) {
      report(promiseKey(stored.dueAt, record.key()));
    }
    Answer answer = ask(record.key(), event, stored);
    Decision decision = answer.decision();
    String reason = decision.isAccepted() ? "" : decision.reasons().get(0).code().value();
    switch (decision.kind()) {
      case REFUSED -> context.forward(notice(record, answer, reason), AuditTopology.VIOLATIONS);
      case ATTENTION -> context.forward(notice(record, answer, reason), AuditTopology.ATTENTIONS);
      default -> {} // Nothing to look at.
    }
    stored.newest = event.at();
    if (!answer.after().equals(answer.before())) {
      stored.take(answer.after());
      watch(stored, answer.after(), event.at());
    }
    orders.put(record.key(), stored);
    decided(record, decision.kind(), reason, stored.status);
  }

  private Answer ask(String code, OrderEvent event, StoredOrder stored) {
    Request request = event.request(declared);
    return stored.isPlaced()
        ? lifecycle.ask(stored.order(code, declared), request)
        : lifecycle.ask(
            event.toPlace(code, request.inputs()), request.withInputs(Attributes.none()));
  }

  /** The order as it is, moved to the rules of today if it followed others. */
  private StoredOrder stored(String code) {
    StoredOrder stored = orders.get(code);
    if (stored == null) {
      stored = new StoredOrder();
    } else if (stored.isPlaced() && !stored.fingerprint.equals(fingerprint)) {
      Order former = stored.order(code, declared);
      String from = stored.fingerprint;
      stored.take(rules.since(from)
          .orElseThrow(() -> new IllegalStateException(
              "order " + code + " follows the rules " + from + ", and no plan leads on from them"))
          .apply(former)
          .getOrElseThrow(lost -> new IllegalStateException(lost.toString())));
    }
    stored.fingerprint = fingerprint;
    return stored;
  }

  /** Replaces the promise of the order by the one that it has now; one that broke stays broken. */
  private void watch(StoredOrder stored, OrderSnapshot order, Instant at) {
    Instant before = stored.dueAt;
    String code = order.code().value();
    boolean broken =
        stored.isPromised() && promises.delete(promiseKey(stored.dueAt, code)) == null;
    Optional<PromisedTime> promise = lifecycle.promise(order, at);
    stored.dueAt = promise.map(PromisedTime::dueAt).orElse(Instant.MAX);
    if (promise.isPresent() && !(broken && stored.dueAt.equals(before))) {
      promises.put(
          promiseKey(stored.dueAt, code),
          new BrokenPromise(stored.status, promise.get().kind().code(), stored.dueAt));
      firstDue = Math.min(firstDue, firstMillisecond(stored.dueAt));
    }
  }

  /**
   * Reports the promises whose time is over for the latest event that may still come. Asks the store
   * only when one may be broken: to find the first, it passes over each that was deleted lately.
   */
  private void timeIs(long newest) {
    long now = newest - disorder.toMillis();
    if (now < firstDue) {
      return;
    }
    try (KeyValueIterator<String, BrokenPromise> open = promises.range(timeKey(firstDue), null)) {
      firstDue = Long.MAX_VALUE;
      while (open.hasNext()) {
        KeyValue<String, BrokenPromise> next = open.next();
        long due = firstMillisecond(next.value.dueAt());
        if (due > now) {
          firstDue = due;
          return;
        }
        report(next.key);
      }
    }
  }

  private void report(String promiseKey) {
    BrokenPromise broken = promises.delete(promiseKey);
    if (broken != null) {
      String order = promiseKey.substring(TIME_LENGTH);
      context.forward(
          new Record<>(order, broken, firstMillisecond(broken.dueAt())),
          AuditTopology.BROKEN_PROMISES);
    }
  }

  private static String promiseKey(Instant dueAt, String order) {
    return timeKey(firstMillisecond(dueAt)) + order;
  }

  /** In the order of time, before the year 1970, too. */
  private static String timeKey(long millisecond) {
    return HexFormat.of().toHexDigits(millisecond - Long.MIN_VALUE);
  }

  /** The first millisecond at which this time is over. */
  private static long firstMillisecond(Instant dueAt) {
    return dueAt.plusNanos(999_999).toEpochMilli();
  }

  private static Record<String, Notice> notice(
      Record<String, OrderEvent> record, Answer answer, String reason) {
    String text = answer.explain(Audience.STAFF).reasons().stream()
        .map(explained -> explained.text().value())
        .collect(Collectors.joining(" "));
    return record.withValue(new Notice(
        record.value().action(), answer.before().status().value(), reason, text));
  }

  private void decided(
      Record<String, OrderEvent> record, Decision.Kind kind, String reason, String status) {
    counters
        .computeIfAbsent(kind.code() + " " + reason, none -> counter(kind, reason))
        .record();
    OrderEvent event = record.value();
    context.forward(
        record.withValue(new Decided(event.action(), event.at(), kind.code(), reason, status)),
        AuditTopology.DECIDED);
  }

  private Sensor counter(Decision.Kind kind, String reason) {
    String task = context.taskId().toString();
    String shown = reason.isEmpty() ? "none" : reason;
    Sensor counter = context
        .metrics()
        .addSensor(
            "decisions " + task + " " + kind.code() + " " + shown, Sensor.RecordingLevel.INFO);
    counter.add(
        new MetricName(
            "decisions",
            "order-status-audit",
            "decisions since the start",
            Map.of("task-id", task, "kind", kind.code(), "reason", shown)),
        new CumulativeCount());
    return counter;
  }

  @Override
  public void close() {
    counters.values().forEach(context.metrics()::removeSensor);
  }
}
