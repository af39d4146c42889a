package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.internal.rules.ConditionEvaluator;
import dev.orderstatus.core.internal.rules.FirstRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Splits the attributes of a row into inputs of its action and others: a log may repeat the
 * attributes of an order in every row.
 */
final class ActionInputs {

  private final StatusSet set;
  private final FirstRow rows;
  private final Map<Place, Set<String>> taken = new HashMap<>();

  private record Place(OrderStatus status, OrderType type, Action action) {}

  /**
   * The request of a row.
   *
   * @param request the request, with the attributes that the action takes
   * @param notTaken the codes of the other attributes
   */
  record Given(Request request, List<String> notTaken) {}

  ActionInputs(StatusSet set, Settings settings) {
    this.set = set;
    this.rows = new FirstRow(set, new ConditionEvaluator(set, settings));
  }

  Given give(Request request, Attributes held, Order order) {
    if (held.isEmpty()) {
      return new Given(request, List.of());
    }
    Set<String> here = taken.computeIfAbsent(
        new Place(order.status(), order.type(), request.action()), this::taken);
    Given given = give(request, held, here);
    return isConditional(request.action())
        ? rows.of(order, given.request)
            .map(row -> give(request, held, codes(row)))
            .orElse(given)
        : given;
  }

  private boolean isConditional(Action action) {
    return set.transitions().stream()
        .anyMatch(row -> row.action().equals(action) && !row.when().equals(Condition.ALWAYS));
  }

  private static Set<String> codes(TransitionDefinition row) {
    return row.inputs().stream().map(Attribute::value).collect(Collectors.toSet());
  }

  private static Given give(Request request, Attributes held, Set<String> here) {
    Attributes inputs = request.inputs();
    List<String> others = new ArrayList<>();
    for (Map.Entry<String, Object> attribute : held.asMap().entrySet()) {
      if (here.contains(attribute.getKey())) {
        inputs = inputs.withRaw(attribute.getKey(), attribute.getValue());
      } else {
        others.add(attribute.getKey());
      }
    }
    return new Given(request.withInputs(inputs), others);
  }

  private Set<String> taken(Place place) {
    Set<String> here = codes(place, true);
    // An event without a matching row still stores its inputs.
    return here.isEmpty() && isEvent(place.action) ? codes(place, false) : here;
  }

  private boolean isEvent(Action action) {
    return set.actions().stream()
        .anyMatch(
            known -> known.action().equals(action) && known.kind() == ActionDefinition.Kind.EVENT);
  }

  private Set<String> codes(Place place, boolean thereOnly) {
    Set<String> codes = new LinkedHashSet<>();
    for (TransitionDefinition row : set.transitions()) {
      boolean there = row.sources().contains(place.status)
          && (row.types().isEmpty() || row.types().contains(place.type));
      if (row.action().equals(place.action) && (there || !thereOnly)) {
        row.inputs().stream().map(Attribute::value).forEach(codes::add);
      }
    }
    return codes;
  }
}
