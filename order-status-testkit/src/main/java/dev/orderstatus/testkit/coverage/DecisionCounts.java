package dev.orderstatus.testkit.coverage;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.Conditions;
import dev.orderstatus.testkit.coverage.Rows.Place;
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
    TransitionDefinition row = rows.at(place);
    if (row == null || reasons.stream().map(Reason::code).anyMatch(BEFORE_ANY_ROW::contains)) {
      return;
    }
    if (decision instanceof Accepted accepted) {
      coverage.count(Dimension.STATUSES, accepted.to().value());
      coverage.count(Dimension.TRANSITIONS, Rows.name(place, row));
      coverage.count(Dimension.ACTORS, Names.actor(request.action(), request.actor()));
    }
    if (rows.isFact(request.action())) {
      boolean asked = decision instanceof Accepted || decision instanceof Attention;
      countUntilOneFails(row, asked ? row.guards() : List.of(), order, request);
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
  private void countOfCommand(TransitionDefinition row, Order order, Request request) {
    if (row.actors().contains(request.actor())) {
      List<Guard> actorGuards =
          row.guards().stream().filter(DecisionCounts::asksWho).toList();
      countUntilOneFails(row, actorGuards, order, request);
    }
    for (Guard guard : row.guards()) {
      if (!asksWho(guard)) {
        countAndTell(row, guard, order, request);
      }
    }
  }

  private void countUntilOneFails(
      TransitionDefinition row, List<Guard> guards, Order order, Request request) {
    for (Guard guard : guards) {
      if (!countAndTell(row, guard, order, request)) {
        return;
      }
    }
  }

  private boolean countAndTell(
      TransitionDefinition row, Guard guard, Order order, Request request) {
    boolean held = conditions.hold(guard.condition(), order, request);
    coverage.count(Dimension.GUARDS, Names.guard(row, guard, held));
    return held;
  }

  private static boolean asksWho(Guard guard) {
    return guard.otherwise().code().equals(ReasonCode.NOT_PERMITTED_FOR_ACTOR);
  }
}
