package dev.orderstatus.testkit.coverage;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The expanded table of transitions: the rows for each status, action and order type. There are
 * several if they differ by actor.
 */
final class Rows {

  /** The place of a row: a status, an action and an order type. */
  record Place(OrderStatus status, Action action, OrderType type) {}

  /** A row at one place, with the names that are counted there. */
  record Row(
      Place place, TransitionDefinition definition, String transition, List<NamedGuard> guards) {}

  /** A guard, with its names for holding and for failing. */
  record NamedGuard(Condition condition, Reason otherwise, String held, String failed) {}

  private final Map<Place, List<Row>> rows = new LinkedHashMap<>();

  Rows(StatusSet set) {
    List<OrderStatus> statuses = Stream.concat(
            Stream.of(OrderStatus.NEW), set.statuses().stream().map(StatusDefinition::status))
        .toList();
    Names.Once once = new Names.Once();
    for (TransitionDefinition row : set.transitions()) {
      List<NamedGuard> guards = named(row, once);
      for (OrderStatus from : statuses.stream().filter(row.sources()::contains).toList()) {
        for (OrderType type : row.types().isEmpty() ? set.types() : row.types()) {
          Place place = new Place(from, row.action(), type);
          String name = Names.transition(from, row, type);
          rows.computeIfAbsent(place, none -> new ArrayList<>())
              .add(new Row(place, row, once.of(name), guards));
        }
      }
    }
  }

  private static List<NamedGuard> named(TransitionDefinition row, Names.Once once) {
    return row.guards().stream()
        .map(guard -> {
          String name = once.of(Names.guard(row, guard));
          return new NamedGuard(
              guard.condition(), guard.otherwise(), name + ": held", name + ": failed");
        })
        .toList();
  }

  Stream<Row> all() {
    return rows.values().stream().flatMap(List::stream);
  }

  /** The row at a place; null if none counts there. */
  @Nullable Row at(Place place, @Nullable TransitionDefinition counting) {
    for (Row row : rows.getOrDefault(place, List.of())) {
      if (row.definition().equals(counting)) {
        return row;
      }
    }
    return null;
  }
}
