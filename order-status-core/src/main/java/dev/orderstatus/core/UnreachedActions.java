package dev.orderstatus.core;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.internal.rules.PartialEvaluation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds actions that the owner offers for an order but that are lost once the order is in a
 * plugin's status: actions that the owner allows in every status from which orders enter the
 * plugin's, and in others as well, so that they are not steps of just that place.
 */
final class UnreachedActions {

  private final StatusSet set;

  private UnreachedActions(StatusSet set) {
    this.set = set;
  }

  static List<Remark> of(StatusSet set) {
    UnreachedActions search = new UnreachedActions(set);
    List<Remark> remarks = new ArrayList<>();
    for (StatusDefinition row : set.statuses()) {
      Optional<String> plugin = search.bringer(row.status());
      if (plugin.isPresent() && row.ending() == Ending.NONE) {
        search.remark(row.status(), plugin.get()).ifPresent(remarks::add);
      }
    }
    return remarks;
  }

  private Optional<String> bringer(Code code) {
    return set.origins().of(new Origin.Declared(code));
  }

  private Optional<Remark> remark(OrderStatus status, String plugin) {
    Set<OrderStatus> before = ownersBefore(status);
    List<Action> unreached = before.isEmpty()
        ? List.of()
        : set.actions().stream()
            .filter(action -> bringer(action.action()).isEmpty())
            .filter(action -> isCommon(action.action(), before))
            .filter(action -> !isReached(action, status))
            .map(ActionDefinition::action)
            .toList();
    return unreached.isEmpty()
        ? Optional.empty()
        : Optional.of(new Remark(
            set.id() + ", status " + status,
            "%s can be done in %s, from which orders come there, and no longer there; add transitions, or say why not with answer(...)"
                .formatted(joined(unreached), joined(before)),
            Optional.of(plugin)));
  }

  /**
   * The owner's statuses from which orders enter a status, directly or through plugins' statuses.
   */
  private Set<OrderStatus> ownersBefore(OrderStatus status) {
    Set<OrderStatus> owners = new LinkedHashSet<>();
    Set<OrderStatus> seen = new HashSet<>(List.of(status));
    Deque<OrderStatus> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      OrderStatus there = open.pop();
      for (TransitionDefinition row : set.transitions()) {
        if (row.target().filter(there::equals).isPresent()) {
          for (OrderStatus source : row.sources().among(set.statuses())) {
            if (!source.equals(OrderStatus.NEW) && seen.add(source)) {
              if (bringer(source).isEmpty()) {
                owners.add(source);
              } else {
                open.push(source);
              }
            }
          }
        }
      }
    }
    return owners;
  }

  private boolean isCommon(Action action, Set<OrderStatus> before) {
    Set<OrderStatus> allowed = new HashSet<>();
    for (TransitionDefinition row : set.transitions()) {
      if (row.action().equals(action) && set.origins().of(new Origin.Row(row)).isEmpty()) {
        row.sources().among(set.statuses()).stream()
            .filter(source -> !source.equals(OrderStatus.NEW) && bringer(source).isEmpty())
            .forEach(allowed::add);
      }
    }
    return allowed.containsAll(before) && allowed.size() > before.size();
  }

  private boolean isReached(ActionDefinition action, OrderStatus status) {
    return set.transitions().stream()
            .anyMatch(
                row -> row.action().equals(action.action()) && row.sources().contains(status))
        || action.answers().stream()
            .filter(answer -> set.origins()
                .of(new Origin.AddedAnswer(action.action(), answer))
                .isPresent())
            .anyMatch(answer ->
                PartialEvaluation.knowing(Fact.STATUS, status).mayHold(answer.condition()));
  }

  private static String joined(Iterable<? extends Code> codes) {
    List<String> values = new ArrayList<>();
    codes.forEach(code -> values.add(code.value()));
    return values.stream().collect(Collectors.joining(", "));
  }
}
