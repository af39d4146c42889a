package dev.orderstatus.core.internal.check;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.ActionDefinition.Kind;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.internal.rules.Tables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that it is clear which transition counts for each status, action, order type and actor.
 * Rows of one owner may be distinguished by their actors, or all but the last count under a
 * condition; a plugin must not add a row next to one of others.
 */
public final class AmbiguityCheck {

  private record Place(OrderStatus status, Action action, OrderType type) {}

  private final StatusSet set;
  private final Findings findings;
  private final Map<Place, List<TransitionDefinition>> taken = new LinkedHashMap<>();
  private final Set<List<Object>> reported = new HashSet<>();
  private final Map<Action, Set<Actor>> reporters = new HashMap<>();

  private AmbiguityCheck(StatusSet set) {
    this.set = set;
    this.findings = new Findings(set);
    set.actions().stream()
        .filter(action -> action.kind() == Kind.EVENT)
        .forEach(event -> reporters.put(event.action(), new LinkedHashSet<>()));
    set.transitions().forEach(row -> {
      Set<Actor> ofEvent = reporters.get(row.action());
      if (ofEvent != null) {
        ofEvent.addAll(row.actors());
      }
    });
  }

  public static List<Problem> problems(StatusSet set) {
    AmbiguityCheck check = new AmbiguityCheck(set);
    for (TransitionDefinition row : set.transitions()) {
      List<OrderType> types = row.types().isEmpty() ? set.types() : row.types();
      for (OrderStatus status : new LinkedHashSet<>(Tables.sources(set, row))) {
        for (OrderType type : new LinkedHashSet<>(types)) {
          check.add(row, new Place(status, row.action(), type));
        }
      }
    }
    check.taken.forEach(check::checkReporters);
    return check.findings.all();
  }

  private void add(TransitionDefinition row, Place place) {
    List<TransitionDefinition> rows = taken.computeIfAbsent(place, none -> new ArrayList<>());
    for (TransitionDefinition other : rows) {
      boolean byOneOwner = isByOneOwner(row, other);
      boolean apart = byOneOwner
          && (Collections.disjoint(row.actors(), other.actors()) || isConditional(other));
      if (!apart && reported.add(List.of(place.status(), place.action()))) {
        findings.about(new Origin.Row(row), new Origin.Row(other));
        findings.add(
            findings.isBetweenPlugins() ? Problem.Kind.CONFLICT : Problem.Kind.AMBIGUOUS,
            Tables.row(row),
            "in %s, for order type %s, there is another%s: %s; %s"
                .formatted(
                    place.status(),
                    place.type(),
                    isConditional(row) ? " before it that always counts" : "",
                    Tables.row(other),
                    isConditional(row) && byOneOwner
                        ? "write the one without a condition last"
                        : "keep one, or give them different order types"
                            + (byOneOwner ? " or actors, or all but the last a condition" : "")));
      }
    }
    rows.add(row);
  }

  private static boolean isConditional(TransitionDefinition row) {
    return !row.when().equals(Condition.ALWAYS);
  }

  private boolean isByOneOwner(TransitionDefinition row, TransitionDefinition other) {
    return set.origins().of(new Origin.Row(row)).equals(set.origins().of(new Origin.Row(other)));
  }

  /**
   * An actor that may report an event anywhere may report it here: one of the rows has to name the
   * actor.
   */
  private void checkReporters(Place place, List<TransitionDefinition> rows) {
    Set<Actor> strangers = new LinkedHashSet<>(reporters.getOrDefault(place.action(), Set.of()));
    rows.forEach(row -> row.actors().forEach(strangers::remove));
    long groups = rows.stream().map(row -> Set.copyOf(row.actors())).distinct().count();
    if (groups > 1
        && !strangers.isEmpty()
        && reported.add(List.of(place.status(), place.action()))) {
      TransitionDefinition last = rows.get(rows.size() - 1);
      findings.about(new Origin.Row(last));
      findings.add(
          Problem.Kind.AMBIGUOUS,
          Tables.row(last),
          "in %s, %s may report %s too, and none of the transitions there is theirs; name them in one"
              .formatted(place.status(), joined(strangers), place.action()));
    }
  }

  private static String joined(Set<Actor> actors) {
    return actors.stream().map(Actor::value).collect(Collectors.joining(", "));
  }
}
