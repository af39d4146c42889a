package dev.orderstatus.testkit.coverage;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.Conditions;
import dev.orderstatus.testkit.coverage.ActionRow.NamedAnswer;
import dev.orderstatus.testkit.coverage.Rows.NamedGuard;
import dev.orderstatus.testkit.coverage.Rows.Place;
import dev.orderstatus.testkit.coverage.Rows.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts the parts of the set that a decision has exercised. */
final class DecisionCounts {

  /** Reasons that the engine gives before it reads the table. */
  private static final Set<ReasonCode> BEFORE_THE_TABLE = Set.of(
      ReasonCode.UNKNOWN_STATUS,
      ReasonCode.UNKNOWN_TYPE,
      ReasonCode.UNKNOWN_ACTION,
      ReasonCode.UNKNOWN_ACTOR,
      ReasonCode.UNKNOWN_ATTRIBUTE,
      ReasonCode.INVALID_INPUT,
      ReasonCode.STALE_STATUS);

  private final Coverage coverage;
  private final Conditions conditions;
  private final Rows rows;
  private final Map<Action, ActionRow> actions;
  private final InputCounts inputs;

  DecisionCounts(OrderLifecycle lifecycle, Coverage coverage) {
    StatusSet set = lifecycle.definition();
    this.coverage = coverage;
    this.conditions = Conditions.of(lifecycle);
    this.rows = new Rows(set);
    this.actions = set.actions().stream()
        .map(action -> ActionRow.of(action, set))
        .collect(Collectors.toMap(
            action -> action.definition().action(), Function.identity(), (one, other) -> one));
    this.inputs = new InputCounts(set, coverage);
  }

  void count(Order order, Request request, Decision decision) {
    List<Reason> reasons = reasons(decision);
    reasons.forEach(reason -> coverage.count(Dimension.REASONS, reason.code().value()));
    ActionRow action = actions.get(request.action());
    if (action == null) {
      return;
    }
    if (reasons.stream().map(Reason::code).anyMatch(BEFORE_THE_TABLE::contains)) {
      if (reasons.stream().map(Reason::code).anyMatch(ReasonCode.INVALID_INPUT::equals)) {
        inputs.countOfTheWrongKind(action, request);
      }
      return;
    }
    coverage.count(Dimension.STATUSES, order.status().value());
    Row row = rows.at(
        new Place(order.status(), request.action(), order.type()),
        conditions.row(order, request).orElse(null));
    List<Attribute<?>> takes = takes(action, row);
    if (row != null || action.isEvent()) {
      inputs.count(action, takes, request, decision);
    }
    if (row != null && decision instanceof Accepted accepted) {
      countAccepted(row, request, accepted);
    }
    Request read = InputCounts.read(request, takes);
    if (action.isEvent()) {
      countOfEvent(action, row, order, read, decision);
    } else {
      countOfCommand(action, row, order, read, reasons);
    }
  }

  private static List<Attribute<?>> takes(ActionRow action, @Nullable Row row) {
    if (row != null) {
      return row.definition().inputs();
    }
    return action.isEvent() ? action.takes() : List.of();
  }

  private void countAccepted(Row row, Request request, Accepted accepted) {
    if (accepted.moves()) {
      coverage.count(Dimension.STATUSES, accepted.to().value());
    }
    coverage.count(Dimension.TRANSITIONS, row.transition());
    coverage.count(Dimension.ACTORS, Names.actor(request.action(), request.actor()));
  }

  private static List<Reason> reasons(Decision decision) {
    return decision.fold(
        (Accepted accepted) -> List.of(),
        (Unchanged unchanged) -> List.of(unchanged.reason()),
        (Refused refused) -> refused.reasons(),
        (Attention attention) -> List.of(attention.reason()));
  }

  private void countOfEvent(
      ActionRow action, @Nullable Row row, Order order, Request request, Decision decision) {
    List<Reason> reasons = reasons(decision);
    boolean placing = order.status().equals(OrderStatus.NEW);
    if (decision instanceof Refused || placing || given(action.first(), order, request, reasons)) {
      return;
    }
    if (row == null) {
      given(action.elsewhere(), order, request, reasons);
    } else if (!(decision instanceof Unchanged) && !isLateAttempt(row, reasons)) {
      countUntilOneFails(row.guards(), order, request);
    }
  }

  private static boolean isLateAttempt(Row row, List<Reason> reasons) {
    return row.definition().newAttempt()
        && reasons.stream()
            .map(Reason::code)
            .anyMatch(ReasonCode.DATED_BEFORE_CURRENT_STATUS::equals);
  }

  /**
   * The guard on actors comes first, and only for the actors of the row; all other guards are
   * evaluated.
   */
  private void countOfCommand(
      ActionRow action, @Nullable Row row, Order order, Request request, List<Reason> reasons) {
    boolean may = row != null
        && row.definition().actors().contains(request.actor())
        && countUntilOneFails(
            row.guards().stream().filter(DecisionCounts::asksWho).toList(), order, request);
    if (!may && !order.status().equals(OrderStatus.NEW)) {
      given(action.elsewhere(), order, request, reasons);
    }
    if (row != null) {
      row.guards().stream()
          .filter(guard -> !asksWho(guard))
          .forEach(guard -> countGuard(guard, order, request));
    }
  }

  /** Counts the first answer that holds, if it is the decided one. */
  private boolean given(
      List<NamedAnswer> answers, Order order, Request request, List<Reason> reasons) {
    for (NamedAnswer one : answers) {
      if (conditions.hold(one.answer().condition(), order, request)) {
        ReasonCode code = one.answer().value().reason().code();
        boolean decided = reasons.stream().map(Reason::code).anyMatch(code::equals);
        if (decided) {
          coverage.count(Dimension.ANSWERS, one.name());
        }
        return decided;
      }
    }
    return false;
  }

  private boolean countUntilOneFails(List<NamedGuard> guards, Order order, Request request) {
    for (NamedGuard guard : guards) {
      if (!countGuard(guard, order, request)) {
        return false;
      }
    }
    return true;
  }

  private boolean countGuard(NamedGuard guard, Order order, Request request) {
    boolean held = conditions.hold(guard.condition(), order, request);
    coverage.count(Dimension.GUARDS, held ? guard.held() : guard.failed());
    return held;
  }

  private static boolean asksWho(NamedGuard guard) {
    return guard.otherwise().code().equals(ReasonCode.NOT_PERMITTED_FOR_ACTOR);
  }
}
