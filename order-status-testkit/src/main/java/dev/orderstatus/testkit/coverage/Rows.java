package dev.orderstatus.testkit.coverage;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.ActionDefinition.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of transitions, spelled out: the row for each status, action and order type. */
final class Rows {

  /** Where a row of the table counts. */
  record Place(OrderStatus status, Action action, OrderType type) {}

  private final Map<Place, TransitionDefinition> rows = new LinkedHashMap<>();
  private final Set<Action> facts = new HashSet<>();

  Rows(StatusSet set) {
    List<OrderStatus> statuses = Stream.concat(
            Stream.of(OrderStatus.NEW), set.statuses().stream().map(StatusDefinition::status))
        .toList();
    for (TransitionDefinition row : set.transitions()) {
      for (OrderStatus status : statuses) {
        if (row.sources().contains(status)) {
          (row.types().isEmpty() ? set.types() : row.types())
              .forEach(type -> rows.putIfAbsent(new Place(status, row.action(), type), row));
        }
      }
    }
    set.actions().stream()
        .filter(action -> action.kind() == Kind.FACT)
        .map(ActionDefinition::action)
        .forEach(facts::add);
  }

  Stream<String> names() {
    return rows.entrySet().stream()
        .map(entry -> name(entry.getKey(), entry.getValue()));
  }

  static String name(Place place, TransitionDefinition row) {
    return Names.transition(
        place.status(), place.action(), place.type(), row.target().orElse(place.status()));
  }

  @Nullable TransitionDefinition at(Place place) {
    return rows.get(place);
  }

  boolean isFact(Action action) {
    return facts.contains(action);
  }
}
