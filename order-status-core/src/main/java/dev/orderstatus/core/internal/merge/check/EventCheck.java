package dev.orderstatus.core.internal.merge.check;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.ActionDefinition.Kind;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.internal.merge.Contribution;
import dev.orderstatus.core.internal.merge.MergeInput;
import dev.orderstatus.core.internal.merge.MergedRows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that a transition on an event of other owners does not affect rules for every status: the
 * actors that may report the event, and the signs that the order already reflects it.
 */
public final class EventCheck {

  private final MergeInput family;
  private final Map<Code, Optional<String>> declared;
  private final Map<Code, ActionDefinition> actions;
  private final List<MergedRows.Owned> rows;
  private final List<Problem> problems = new ArrayList<>();

  private EventCheck(MergeInput family) {
    this.family = family;
    this.declared = family.declared();
    this.actions = family.actions();
    this.rows = MergedRows.written(family);
  }

  public static List<Problem> problems(MergeInput family) {
    EventCheck check = new EventCheck(family);
    for (Contribution contribution : family.contributions()) {
      contribution.extension().transitions().forEach(row -> check.check(contribution, row));
    }
    return check.problems;
  }

  private void check(Contribution contribution, TransitionDefinition row) {
    ActionDefinition action = actions.get(row.action());
    Optional<String> mine = Optional.of(contribution.id());
    if (action == null || action.kind() != Kind.EVENT || mine.equals(declared.get(row.action()))) {
      return;
    }
    Set<Actor> reporters = new HashSet<>();
    Set<OrderStatus> targets = new HashSet<>();
    // Only rows of the event's owner count: two plugins must not vouch for one another.
    Optional<String> owner = declared.getOrDefault(row.action(), Optional.empty());
    for (MergedRows.Owned other : rows) {
      if (other.owner().equals(owner) && other.row().action().equals(row.action())) {
        reporters.addAll(other.row().actors());
        reached(other.row()).ifPresent(targets::add);
      }
    }
    checkReporters(contribution, row, reporters);
    reached(row)
        .filter(target -> !targets.contains(target) && !mine.equals(declared.get(target)))
        .ifPresent(target -> forbid(
            contribution,
            row,
            "the event %s of others would count as reflected in %s; lead to a status of your own, or use an event of your own"
                .formatted(row.action(), target)));
  }

  /** The target, if the row leads to it from another status. */
  private static Optional<OrderStatus> reached(TransitionDefinition row) {
    return row.target()
        .filter(target -> row.sources().all()
            || row.sources().statuses().stream().anyMatch(status -> !status.equals(target)));
  }

  private void checkReporters(
      Contribution contribution, TransitionDefinition row, Set<Actor> reporters) {
    List<Actor> strangers =
        row.actors().stream().filter(actor -> !reporters.contains(actor)).toList();
    if (!strangers.isEmpty()) {
      forbid(
          contribution,
          row,
          "%s could then report the event %s of others in every status; name only those who may already, or use an event of your own"
              .formatted(MergeInput.joined(strangers), row.action()));
    }
  }

  private void forbid(Contribution contribution, TransitionDefinition row, String what) {
    problems.add(family.problem(
        Problem.Kind.FORBIDDEN, "transition " + row.place(), what, contribution.id()));
  }

  /** True if a replacement of a row on an event does not affect these rules either. */
  static boolean keeps(MergeInput family, TransitionDefinition row, TransitionDefinition replaced) {
    Action action = row.action();
    ActionDefinition definition = family.actions().get(action);
    return definition == null
        || definition.kind() != Kind.EVENT
        || (Set.copyOf(row.actors()).equals(Set.copyOf(replaced.actors()))
            && row.target().equals(replaced.target()));
  }
}
