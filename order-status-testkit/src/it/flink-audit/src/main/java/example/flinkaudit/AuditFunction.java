package example.flinkaudit;

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
import dev.orderstatus.core.version.MigrationPlan;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Decides the events of an order, one after the other, and watches its promise. */
final class AuditFunction extends KeyedProcessFunction<String, OrderEvent, Decided> {

  private static final long serialVersionUID = 1L;

  private final Rules rules;
  private transient OrderLifecycle lifecycle;
  private transient Collection<? extends Attribute<?>> declared;
  private transient String fingerprint;
  private transient ValueState<StoredOrder> orders;
  private transient Map<String, Counter> counters;
  private transient Map<String, Optional<MigrationPlan>> plans;

  AuditFunction(Rules rules) {
    this.rules = rules;
  }

  @Override
  public void open(OpenContext context) {
    lifecycle = rules.lifecycle();
    declared = lifecycle.definition().attributes();
    fingerprint = Fingerprint.of(lifecycle.definition()).value();
    counters = new HashMap<>();
    plans = new HashMap<>();
    orders = getRuntimeContext().getState(new ValueStateDescriptor<>("order", StoredOrder.class));
  }

  @Override
  public void processElement(OrderEvent event, Context context, Collector<Decided> out)
      throws Exception {
    StoredOrder stored = stored(event.order);
    if (event.at.isBefore(stored.newest)) {
      String text = "dated %s, before %s".formatted(event.at, stored.newest);
      context.output(
          AuditJob.VIOLATIONS,
          notice(event, stored.status, Audit.OUT_OF_ORDER.value(), text));
      out.collect(
          decided(event, Decision.Kind.REFUSED, Audit.OUT_OF_ORDER.value(), stored.status));
      return;
    }
    if (event.at.toEpochMilli() >= stored.brokenAt) {
      report(event.order, stored, context);
    }
    Answer answer = ask(event, stored);
    Decision decision = answer.decision();
    String reason = decision.isAccepted() ? "" : decision.reasons().get(0).code().value();
    switch (decision.kind()) {
      case REFUSED -> context.output(AuditJob.VIOLATIONS, notice(event, answer, reason));
      case ATTENTION -> context.output(AuditJob.ATTENTIONS, notice(event, answer, reason));
      default -> {} // Nothing to look at.
    }
    stored.newest = event.at;
    if (!answer.after().equals(answer.before())) {
      stored.take(answer.after());
      watch(stored, answer.after(), event.at, context);
    }
    orders.update(stored);
    out.collect(decided(event, decision.kind(), reason, stored.status));
  }

  private Answer ask(OrderEvent event, StoredOrder stored) {
    Request request = event.request(declared);
    return stored.isPlaced()
        ? lifecycle.ask(stored.order(event.order, declared), request)
        : lifecycle.ask(
            event.toPlace(request.inputs()), request.withInputs(Attributes.none()));
  }

  /** The order as it is, moved to the rules of today if it followed others. */
  private StoredOrder stored(String code) throws Exception {
    StoredOrder stored = orders.value();
    if (stored == null) {
      stored = new StoredOrder();
    } else if (stored.isPlaced() && !stored.fingerprint.equals(fingerprint)) {
      Order former = stored.order(code, declared);
      String from = stored.fingerprint;
      stored.take(plans
          .computeIfAbsent(from, rules::since)
          .orElseThrow(() -> new IllegalStateException(
              "order " + code + " follows the rules " + from + ", and no plan leads on from them"))
          .apply(former)
          .getOrElseThrow(lost -> new IllegalStateException(lost.toString())));
    }
    stored.fingerprint = fingerprint;
    return stored;
  }

  /** Sets the timer of the promise that the order has now. */
  private void watch(StoredOrder stored, OrderSnapshot order, Instant at, Context context) {
    long before = stored.brokenAt;
    Optional<PromisedTime> promise = lifecycle.promise(order, at);
    stored.brokenAt = promise
        .map(time -> time.dueAt().plusNanos(999_999).toEpochMilli())
        .orElse(StoredOrder.NEVER);
    if (stored.brokenAt != before) {
      context.timerService().deleteEventTimeTimer(before);
      stored.brokenReported = false;
      if (promise.isPresent()) {
        context.timerService().registerEventTimeTimer(stored.brokenAt);
      }
    }
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Decided> out)
      throws Exception {
    StoredOrder stored = stored(context.getCurrentKey());
    if (timestamp == stored.brokenAt) {
      report(context.getCurrentKey(), stored, context);
      orders.update(stored);
    }
  }

  /** What was promised under former rules is broken only if those of today promise it, too. */
  private void report(String code, StoredOrder stored, Context context) {
    if (stored.brokenReported) {
      return;
    }
    stored.brokenReported = true;
    lifecycle
        .promise(stored.order(code, declared), Instant.ofEpochMilli(stored.brokenAt))
        .ifPresent(promise -> {
          BrokenPromise broken = new BrokenPromise();
          broken.order = code;
          broken.status = stored.status;
          broken.kind = promise.kind().code();
          broken.dueAt = promise.dueAt();
          context.output(AuditJob.BROKEN_PROMISES, broken);
        });
  }

  private static Notice notice(OrderEvent event, Answer answer, String reason) {
    String text = answer.explain(Audience.STAFF).reasons().stream()
        .map(explained -> explained.text().value())
        .collect(Collectors.joining(" "));
    return notice(event, answer.before().status().value(), reason, text);
  }

  private static Notice notice(OrderEvent event, String status, String reason, String text) {
    Notice notice = new Notice();
    notice.order = event.order;
    notice.action = event.action;
    notice.status = status;
    notice.reason = reason;
    notice.text = text;
    return notice;
  }

  private Counter counter(Decision.Kind kind, String reason) {
    return getRuntimeContext()
        .getMetricGroup()
        .addGroup("kind", kind.code())
        .addGroup("reason", reason.isEmpty() ? "none" : reason)
        .counter("decisions");
  }

  private Decided decided(OrderEvent event, Decision.Kind kind, String reason, String status) {
    counters.computeIfAbsent(kind.code() + " " + reason, none -> counter(kind, reason)).inc();
    Decided decided = new Decided();
    decided.order = event.order;
    decided.action = event.action;
    decided.at = event.at;
    decided.kind = kind.code();
    decided.reason = reason;
    decided.status = status;
    return decided;
  }
}
