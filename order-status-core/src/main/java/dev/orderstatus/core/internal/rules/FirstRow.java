package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the row of the table that counts for an order and a request. Immutable, thread-safe. */
public final class FirstRow {

  private final ConditionEvaluator truth;
  private final Map<Action, List<TransitionDefinition>> rows = new HashMap<>();

  public FirstRow(StatusSet set, ConditionEvaluator truth) {
    this.truth = truth;
    set.transitions()
        .forEach(
            row -> rows.computeIfAbsent(row.action(), none -> new ArrayList<>()).add(row));
  }

  /** The first row of the actor whose condition holds; if the actor has none, of any actor. */
  public Optional<TransitionDefinition> of(Order order, Request request) {
    List<TransitionDefinition> all = new ArrayList<>();
    List<TransitionDefinition> own = new ArrayList<>();
    for (TransitionDefinition row : rows.getOrDefault(request.action(), List.of())) {
      if (row.sources().contains(order.status()) && fits(row, order.type())) {
        all.add(row);
        if (row.actors().contains(request.actor())) {
          own.add(row);
        }
      }
    }
    return first(own.isEmpty() ? all : own, order, request);
  }

  private Optional<TransitionDefinition> first(
      List<TransitionDefinition> tried, Order order, Request request) {
    List<Input> takes = new ArrayList<>();
    tried.forEach(row -> takes.addAll(row.takes()));
    Request read = request.withInputs(InputsLeft.of(request.inputs(), takes).taken());
    for (TransitionDefinition row : tried) {
      if (truth.holds(row.when(), order, request.actor(), request.at(), read)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private static boolean fits(TransitionDefinition row, OrderType type) {
    return row.types().isEmpty() || row.types().contains(type);
  }
}
