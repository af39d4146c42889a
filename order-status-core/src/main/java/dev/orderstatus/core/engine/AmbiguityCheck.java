package dev.orderstatus.core.engine;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * At most one transition for each status, action and order type: so which one applies is plain
 * without reading guards.
 */
final class AmbiguityCheck {

  private record Place(OrderStatus status, Action action, OrderType type) {}

  private AmbiguityCheck() {}

  static List<Problem> problems(StatusSet set) {
    Findings findings = new Findings(set);
    Map<Place, TransitionDefinition> taken = new HashMap<>();
    Set<List<Object>> told = new HashSet<>();
    for (TransitionDefinition row : set.transitions()) {
      List<OrderType> types = row.types().isEmpty() ? set.types() : row.types();
      for (OrderStatus status : new LinkedHashSet<>(Tables.sources(set, row))) {
        for (OrderType type : new LinkedHashSet<>(types)) {
          TransitionDefinition first =
              taken.putIfAbsent(new Place(status, row.action(), type), row);
          if (first != null && told.add(List.of(status, row.action()))) {
            findings.about(new Origin.Row(row), new Origin.Row(first));
            findings.add(
                findings.isBetweenPlugins() ? Problem.Kind.CONFLICT : Problem.Kind.AMBIGUOUS,
                Tables.row(row),
                "in %s, for order type %s, there is another: %s; keep one, or give them different order types"
                    .formatted(status, type, Tables.row(first)));
          }
        }
      }
    }
    return findings.all();
  }
}
