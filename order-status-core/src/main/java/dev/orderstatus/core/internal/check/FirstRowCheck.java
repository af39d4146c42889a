package dev.orderstatus.core.internal.check;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.internal.rules.PartialEvaluation;
import dev.orderstatus.core.internal.rules.Possibility;
import dev.orderstatus.core.internal.rules.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks that each transition with a condition, or after one with a condition, can be the first
 * whose condition holds, in some status, for some order type and actor.
 */
public final class FirstRowCheck {

  private final StatusSet set;
  private final Map<OrderStatus, Section> sections = new HashMap<>();

  private FirstRowCheck(StatusSet set) {
    this.set = set;
    set.statuses().forEach(row -> sections.put(row.status(), row.section()));
  }

  public static List<Problem> problems(StatusSet set) {
    FirstRowCheck check = new FirstRowCheck(set);
    Findings findings = new Findings(set);
    Map<Action, List<TransitionDefinition>> before = new HashMap<>();
    for (TransitionDefinition row : set.transitions()) {
      if (!check.canBeFirst(row, before.getOrDefault(row.action(), List.of()))) {
        findings.about(new Origin.Row(row));
        findings.add(
            Problem.Kind.AMBIGUOUS,
            Tables.row(row),
            "it is never the first whose condition holds; take it out, or write it before the others");
      }
      if (!isPlain(row)) {
        before.computeIfAbsent(row.action(), none -> new ArrayList<>()).add(row);
      }
    }
    return findings.all();
  }

  /** The rivals are the rows with a condition before it, of the same action. */
  private boolean canBeFirst(TransitionDefinition row, List<TransitionDefinition> rivals) {
    if (isPlain(row) && rivals.isEmpty()) {
      return true;
    }
    List<OrderType> types = row.types().isEmpty() ? set.types() : row.types();
    return Tables.sources(set, row).stream()
        .anyMatch(status -> types.stream()
            .anyMatch(type -> row.actors().stream()
                .anyMatch(actor -> canBeFirst(row, rivals, status, type, actor))));
  }

  private boolean canBeFirst(
      TransitionDefinition row,
      List<TransitionDefinition> rivals,
      OrderStatus status,
      OrderType type,
      Actor actor) {
    PartialEvaluation here = PartialEvaluation.of(status, sections.get(status), type)
        .with(Fact.ACTOR, actor)
        .with(Fact.OVERDUE, false);
    List<Condition> failed = new ArrayList<>();
    for (TransitionDefinition other : rivals) {
      if (other.sources().contains(status)
          && (other.types().isEmpty() || other.types().contains(type))
          && other.actors().contains(actor)) {
        failed.add(here.rest(other.when()));
      }
    }
    return Possibility.canHold(here.rest(row.when()), failed);
  }

  private static boolean isPlain(TransitionDefinition row) {
    return row.when().equals(Condition.ALWAYS);
  }
}
