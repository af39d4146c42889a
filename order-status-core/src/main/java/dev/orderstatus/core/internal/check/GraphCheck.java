package dev.orderstatus.core.internal.check;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.internal.rules.Satisfiability;
import dev.orderstatus.core.internal.rules.Tables;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that every status can be reached and, if it is not an end, left by some actor. */
public final class GraphCheck {

  private final StatusSet set;
  private final Satisfiability guards;
  private final Findings findings;
  private final Map<OrderStatus, List<TransitionDefinition>> exits = new HashMap<>();

  private GraphCheck(StatusSet set) {
    this.set = set;
    this.guards = new Satisfiability(set);
    this.findings = new Findings(set);
    for (TransitionDefinition row : set.transitions()) {
      for (OrderStatus status : Tables.sources(set, row)) {
        if (row.target().isPresent() && !row.target().get().equals(status)) {
          exits.computeIfAbsent(status, none -> new ArrayList<>()).add(row);
        }
      }
    }
  }

  public static List<Problem> problems(StatusSet set) {
    GraphCheck check = new GraphCheck(set);
    check.checkPlacing();
    Set<OrderStatus> reached = check.reachedFromNew();
    for (StatusDefinition status : set.statuses()) {
      check.findings.about(new Origin.Declared(status.status()));
      if (!reached.contains(status.status())) {
        check.findings.add(
            Problem.Kind.UNREACHABLE,
            "status " + status.status(),
            "no transitions lead to it from (new); add one, call it imported where orders come from elsewhere, or take the status out");
      }
      check.checkExits(status);
    }
    return check.findings.all();
  }

  /** If nothing leads in, every status reports it; if there are no types, the set does. */
  private void checkPlacing() {
    List<TransitionDefinition> ways = exits.getOrDefault(OrderStatus.NEW, List.of());
    if (!ways.isEmpty()
        && !set.types().isEmpty()
        && ways.stream().noneMatch(row -> someoneCanTake(row, OrderStatus.NEW))) {
      findings.about(elements(ways).toArray(Origin.Element[]::new));
      findings.add(
          Problem.Kind.STUCK,
          "placing orders",
          "transitions lead from an order about to be placed, but their guards let no actor of the set take one; let somebody");
    }
  }

  private Set<OrderStatus> reachedFromNew() {
    Set<OrderStatus> reached = new HashSet<>();
    Deque<OrderStatus> open = new ArrayDeque<>(List.of(OrderStatus.NEW));
    set.statuses().stream()
        .filter(StatusDefinition::imported)
        .map(StatusDefinition::status)
        .filter(reached::add)
        .forEach(open::push);
    while (!open.isEmpty()) {
      for (TransitionDefinition row : exits.getOrDefault(open.pop(), List.of())) {
        row.target().filter(reached::add).ifPresent(open::push);
      }
    }
    return reached;
  }

  private void checkExits(StatusDefinition status) {
    String where = "status " + status.status();
    List<TransitionDefinition> ways = exits.getOrDefault(status.status(), List.of());
    if (status.ending() == Ending.TERMINAL) {
      ways.forEach(row -> findings
          .about(new Origin.Row(row))
          .add(
              Problem.Kind.EXIT_FROM_TERMINAL,
              Tables.row(row),
              "it leads out of %s, which is terminal; take the transition out, or make the status correctable if it is yours"
                  .formatted(status.status())));
    } else if (status.ending() == Ending.CORRECTABLE) {
      return;
    } else if (ways.isEmpty()) {
      findings.add(
          Problem.Kind.DEAD_END,
          where,
          "nothing leads on from it; add a transition, or make it an ending: correctable or terminal");
    } else if (ways.stream().noneMatch(row -> someoneCanTake(row, status.status()))) {
      findings.about(Stream.concat(Stream.of(new Origin.Declared(status.status())), elements(ways))
          .toArray(Origin.Element[]::new));
      findings.add(
          Problem.Kind.STUCK,
          where,
          "transitions lead on from it, but their guards let no actor of the set take one; let somebody");
    }
  }

  private static Stream<Origin.Element> elements(List<TransitionDefinition> ways) {
    return ways.stream()
        .flatMap(row -> Stream.concat(
            Stream.of(new Origin.Row(row)),
            row.guards().stream().map(guard -> new Origin.AddedGuard(row, guard))));
  }

  private boolean someoneCanTake(TransitionDefinition row, OrderStatus from) {
    return (row.types().isEmpty() ? set.types() : row.types())
        .stream().anyMatch(type -> guards.canBePassed(row, from, type));
  }
}
