package dev.orderstatus.core.internal.merge.check;

import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Problem.Kind;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.internal.merge.Contribution;
import dev.orderstatus.core.internal.merge.MergeInput;
import dev.orderstatus.core.internal.merge.MergedRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that a plugin replaces only replaceable rows, and each is replaced by one plugin only. */
public final class ReplacementCheck {

  private ReplacementCheck() {}

  public static List<Problem> problems(MergeInput family) {
    List<Problem> problems = new ArrayList<>();
    List<MergedRows.Owned> rows = MergedRows.written(family);
    for (Contribution contribution : family.contributions()) {
      for (TransitionDefinition row : contribution.extension().replacements()) {
        Optional<TransitionDefinition> replaced = rows.stream()
            .filter(owned -> !owned.isOf(contribution) && MergedRows.samePlace(owned.row(), row))
            .map(MergedRows.Owned::row)
            .findFirst();
        String where = "transition " + row.place();
        if (replaced.isEmpty()) {
          problems.add(family.problem(
              Kind.UNKNOWN_REFERENCE,
              where,
              "there is no transition of others to replace with just these statuses, action, order types and condition; correct them",
              contribution.id()));
        } else if (!replaced.get().replaceable()) {
          problems.add(family.problem(
              Kind.FORBIDDEN,
              where,
              "its owner does not call it replaceable; use addTo(...) to tighten it",
              contribution.id()));
        } else if (!EventCheck.keeps(family, row, replaced.get())) {
          problems.add(family.problem(
              Kind.FORBIDDEN,
              where,
              "a replacement on an event keeps its actors and its target, as they count in every status; give it the same",
              contribution.id()));
        }
        family.contributions().stream()
            .filter(other -> other.id().compareTo(contribution.id()) < 0)
            .filter(other -> other.extension().replacements().stream()
                .anyMatch(theirs -> MergedRows.samePlace(theirs, row)))
            .forEach(other -> problems.add(family.problem(
                Kind.CONFLICT,
                where,
                "%s and %s replace it; leave one of the two out"
                    .formatted(other.id(), contribution.id()),
                other.id(),
                contribution.id())));
      }
    }
    return problems;
  }
}
