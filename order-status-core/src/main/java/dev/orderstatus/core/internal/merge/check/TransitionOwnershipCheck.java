package dev.orderstatus.core.internal.merge.check;

import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Problem.Kind;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.internal.merge.Contribution;
import dev.orderstatus.core.internal.merge.MergeInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks that a transition of a plugin is about an element of its own, so that it does not change
 * how elements of other owners are decided.
 */
public final class TransitionOwnershipCheck {

  private TransitionOwnershipCheck() {}

  public static List<Problem> problems(MergeInput family) {
    List<Problem> problems = new ArrayList<>();
    var declared = family.declared();
    for (Contribution contribution : family.contributions()) {
      Optional<String> mine = Optional.of(contribution.id());
      for (TransitionDefinition row : contribution.extension().transitions()) {
        boolean ownSources = !row.sources().all()
            && row.sources().statuses().stream()
                .allMatch(status -> mine.equals(declared.get(status)));
        boolean ownAction = mine.equals(declared.get(row.action()));
        boolean ownTypes = !row.types().isEmpty()
            && row.types().stream().allMatch(type -> mine.equals(declared.get(type)));
        if (!ownSources && !ownAction && !ownTypes) {
          problems.add(family.problem(
              Kind.FORBIDDEN,
              "transition " + row.place(),
              "neither its statuses, nor its action, nor its order types are the plugin's own;"
                  + " use an action of your own, or addTo(...) to tighten a transition of others",
              contribution.id()));
        }
      }
    }
    return problems;
  }
}
