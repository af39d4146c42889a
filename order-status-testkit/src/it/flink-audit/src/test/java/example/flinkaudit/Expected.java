package example.flinkaudit;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.message.PromisedTime;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.audit.ActionRow;
import dev.orderstatus.core.audit.Audit;
import dev.orderstatus.core.audit.Finding;
import dev.orderstatus.core.audit.Placement;
import dev.orderstatus.core.audit.Violation;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The audit of the library in one process, and a watch of promises without timers. */
final class Expected {

  private final OrderLifecycle lifecycle;
  private final Audit<ActionRow> audit;
  private final Tally tally = new Tally();
  private final Map<String, Watched> watched = new HashMap<>();

  Expected(OrderLifecycle lifecycle) {
    this.lifecycle = lifecycle;
    this.audit = Audit.ofActions(lifecycle);
  }

  static Tally of(OrderLifecycle lifecycle, SampleEvents events, long count) {
    Expected expected = new Expected(lifecycle);
    for (long i = 0; i < count; i++) {
      expected.accept(i, events.get(i));
    }
    expected.watched.values().forEach(order -> order.report(expected.tally, Instant.MAX));
    expected.audit
        .report()
        .finalStatuses()
        .forEach((status, orders) -> expected.tally.add("ends in " + status.value(), orders));
    return expected.tally;
  }

  private void accept(long line, OrderEvent event) {
    Request request = event.request(lifecycle.definition().attributes());
    Placement placement = new Placement(
        Optional.of(OrderType.of(event.type)),
        Payment.parse(event.payment).get(),
        event.test,
        event.account);
    Finding finding = audit.accept(new ActionRow(line, event.order, request, placement));
    tally.decided(
        event.action,
        finding.kind().name().toLowerCase(Locale.ROOT),
        finding.violation().map(violation -> violation.code().value()).orElse(""));
    finding
        .violation()
        .map(Violation::group)
        .ifPresent(group -> tally.add(group, 1));
    watched.computeIfAbsent(event.order, code -> new Watched()).accept(event, request);
  }

  /** An order, and the end of the time that is promised for it. */
  private final class Watched {
    private OrderSnapshot order;
    private Instant newest = Instant.MIN;
    private Optional<PromisedTime> promise = Optional.empty();
    private boolean reported;

    void accept(OrderEvent event, Request request) {
      if (event.at.isBefore(newest)) {
        return;
      }
      newest = event.at;
      report(tally, event.at);
      OrderSnapshot before = order == null ? event.toPlace(request.inputs()) : order;
      OrderSnapshot after = lifecycle
          .ask(before, order == null ? request.withInputs(Attributes.none()) : request)
          .after();
      if (!after.equals(before)) {
        order = after;
        Optional<PromisedTime> now = lifecycle.promise(after, event.at);
        reported &= now.map(PromisedTime::dueAt).equals(promise.map(PromisedTime::dueAt));
        promise = now;
      }
    }

    void report(Tally tally, Instant at) {
      if (promise.isPresent() && !reported && !promise.get().dueAt().isAfter(at)) {
        reported = true;
        tally.broken(promise.get().kind().code(), order.status().value(), promise.get().dueAt());
      }
    }
  }
}
