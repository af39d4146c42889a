package dev.orderstatus.testkit.coverage;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.ActionDefinition.Kind;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of transitions, spelled out: the row for each status, action and order type. */
final class Rows {

  /** Where a row of the table counts. */
  record Place(OrderStatus status, Action action, OrderType type) {}

  /** A row at one place, with the names of what is counted there. */
  record Row(TransitionDefinition definition, String transition, List<NamedGuard> guards) {}

  /** A guard, and what it is called when it held and when it failed. */
  record NamedGuard(Condition condition, Reason otherwise, String held, String failed) {}

  private final Map<Place, Row> rows = new LinkedHashMap<>();
  private final Set<Action> events;

  Rows(StatusSet set) {
    List<OrderStatus> statuses = Stream.concat(
            Stream.of(OrderStatus.NEW), set.statuses().stream().map(StatusDefinition::status))
        .toList();
    for (TransitionDefinition row : set.transitions()) {
      List<NamedGuard> guards = named(row);
      for (OrderStatus from : statuses.stream().filter(row.sources()::contains).toList()) {
        for (OrderType type : row.types().isEmpty() ? set.types() : row.types()) {
          String name = Names.transition(from, row.action(), type, row.target().orElse(from));
          rows.putIfAbsent(new Place(from, row.action(), type), new Row(row, name, guards));
        }
      }
    }
    events = set.actions().stream()
        .filter(action -> action.kind() == Kind.EVENT)
        .map(ActionDefinition::action)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<NamedGuard> named(TransitionDefinition row) {
    return row.guards().stream()
        .map(guard -> new NamedGuard(
            guard.condition(),
            guard.otherwise(),
            Names.guard(row, guard, true),
            Names.guard(row, guard, false)))
        .toList();
  }

  Collection<Map.Entry<Place, Row>> all() {
    return rows.entrySet();
  }

  @Nullable Row at(Place place) {
    return rows.get(place);
  }

  boolean isEvent(Action action) {
    return events.contains(action);
  }
}
