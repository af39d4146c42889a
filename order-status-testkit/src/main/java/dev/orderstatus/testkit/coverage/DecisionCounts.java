package dev.orderstatus.testkit.coverage;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.Conditions;
import dev.orderstatus.testkit.coverage.Rows.NamedGuard;
import dev.orderstatus.testkit.coverage.Rows.Place;
import dev.orderstatus.testkit.coverage.Rows.Row;
import java.util.List;
import java.util.Set;

/** Tells what a decision has exercised. */
final class DecisionCounts {

  /** With one of these the engine never came to a row of the table. */
  private static final Set<ReasonCode> BEFORE_ANY_ROW = Set.of(
      ReasonCode.UNKNOWN_STATUS,
      ReasonCode.UNKNOWN_TYPE,
      ReasonCode.UNKNOWN_ACTION,
      ReasonCode.UNKNOWN_ACTOR,
      ReasonCode.UNKNOWN_ATTRIBUTE,
      ReasonCode.STALE_STATUS);

  private final Coverage coverage;
  private final Conditions conditions;
  private final Rows rows;

  DecisionCounts(OrderLifecycle lifecycle, Coverage coverage) {
    this.coverage = coverage;
    this.conditions = Conditions.of(lifecycle);
    this.rows = new Rows(lifecycle.definition());
  }

  void count(Order order, Request request, Decision decision) {
    coverage.count(Dimension.STATUSES, order.status().value());
    List<Reason> reasons = reasons(decision);
    reasons.forEach(reason -> coverage.count(Dimension.REASONS, reason.code().value()));
    Place place = new Place(order.status(), request.action(), order.type());
    Row row = rows.at(place);
    if (row == null || reasons.stream().map(Reason::code).anyMatch(BEFORE_ANY_ROW::contains)) {
      return;
    }
    if (decision instanceof Accepted accepted) {
      if (accepted.moves()) {
        coverage.count(Dimension.STATUSES, accepted.to().value());
      }
      coverage.count(Dimension.TRANSITIONS, row.transition());
      coverage.count(Dimension.ACTORS, Names.actor(request.action(), request.actor()));
    }
    if (rows.isEvent(request.action())) {
      if (decision instanceof Accepted || decision instanceof Attention) {
        countUntilOneFails(row.guards(), order, request);
      }
    } else {
      countOfCommand(row, order, request);
    }
  }

  private static List<Reason> reasons(Decision decision) {
    return decision.fold(
        (Accepted accepted) -> List.of(),
        (Unchanged unchanged) -> List.of(unchanged.reason()),
        (Refused refused) -> refused.reasons(),
        (Attention attention) -> List.of(attention.reason()));
  }

  /** Who may is asked first, and only of those whom the row names; all other guards are asked. */
  private void countOfCommand(Row row, Order order, Request request) {
    if (row.definition().actors().contains(request.actor())) {
      countUntilOneFails(
          row.guards().stream().filter(DecisionCounts::asksWho).toList(), order, request);
    }
    for (NamedGuard guard : row.guards()) {
      if (!asksWho(guard)) {
        countAndTell(guard, order, request);
      }
    }
  }

  private void countUntilOneFails(List<NamedGuard> guards, Order order, Request request) {
    for (NamedGuard guard : guards) {
      if (!countAndTell(guard, order, request)) {
        return;
      }
    }
  }

  private boolean countAndTell(NamedGuard guard, Order order, Request request) {
    boolean held = conditions.hold(guard.condition(), order, request);
    coverage.count(Dimension.GUARDS, held ? guard.held() : guard.failed());
    return held;
  }

  private static boolean asksWho(NamedGuard guard) {
    return guard.otherwise().code().equals(ReasonCode.NOT_PERMITTED_FOR_ACTOR);
  }
}
