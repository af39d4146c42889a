package dev.orderstatus.testkit.stream;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.message.PromisedTime;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
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
import org.jspecify.annotations.Nullable;

/** The audit of the library, and beside it a watch of promises without timers. */
final class TalliedAudit {

  private final OrderLifecycle lifecycle;
  private final Audit<ActionRow> audit;
  private final Tally tally = new Tally();
  private final Map<String, Watched> watched = new HashMap<>();

  TalliedAudit(OrderLifecycle lifecycle) {
    this.lifecycle = lifecycle;
    this.audit = Audit.ofActions(lifecycle);
  }

  void accept(ActionRow row) {
    Finding finding = audit.accept(row);
    tally.decided(
        row.request().action().value(),
        finding.kind().name().toLowerCase(Locale.ROOT),
        finding.violation().map(violation -> violation.code().value()).orElse(""));
    finding.violation().map(Violation::group).ifPresent(group -> tally.add(group, 1));
    if (finding.kind() != Finding.Kind.UNREADABLE) {
      watched.computeIfAbsent(row.order(), code -> new Watched()).accept(row);
    }
  }

  Tally end() {
    watched.values().forEach(order -> order.reportUntil(Instant.MAX));
    audit
        .report()
        .finalStatuses()
        .forEach((status, orders) -> tally.add("ends in " + status.value(), orders));
    return tally;
  }

  /** An order, and the end of the time that is promised for it. */
  private final class Watched {
    private @Nullable OrderSnapshot order;
    private Instant newest = Instant.MIN;
    private Optional<PromisedTime> promise = Optional.empty();
    private boolean reported;

    void accept(ActionRow row) {
      Instant at = row.request().at();
      if (at.isBefore(newest)) {
        return;
      }
      newest = at;
      reportUntil(at);
      OrderSnapshot after = order == null ? placed(row) : asked(order, row.request());
      if (after != null && !after.equals(order)) {
        order = after;
        Optional<PromisedTime> now = lifecycle.promise(after, at);
        reported &= now.map(PromisedTime::dueAt).equals(promise.map(PromisedTime::dueAt));
        promise = now;
      }
    }

    private @Nullable OrderSnapshot placed(ActionRow row) {
      Request placing = row.request().withInputs(Attributes.none());
      OrderSnapshot after = asked(toPlace(row), placing);
      return after.status().equals(OrderStatus.NEW) ? null : after;
    }

    private OrderSnapshot asked(OrderSnapshot before, Request request) {
      return lifecycle.ask(before, request).after();
    }

    private void reportUntil(Instant at) {
      if (order != null && !reported) {
        promise.filter(time -> !time.dueAt().isAfter(at)).ifPresent(this::report);
      }
    }

    private void report(PromisedTime broken) {
      reported = true;
      String status = order == null ? OrderStatus.NEW.value() : order.status().value();
      tally.broken(broken.kind().code(), status, broken.dueAt());
    }
  }

  private OrderSnapshot toPlace(ActionRow row) {
    Placement facts = row.placement();
    OrderType type = facts.type().orElse(lifecycle.definition().types().get(0));
    return OrderSnapshot.toPlace(OrderCode.of(row.order()), type, facts.payment())
        .withTest(facts.test())
        .withAccount(facts.account())
        .withAttributes(row.attributes().withAll(row.request().inputs()));
  }
}
