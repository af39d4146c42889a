package dev.orderstatus.core.internal.merge.check;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.AddedStep;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Problem.Kind;
import dev.orderstatus.core.internal.merge.Contribution;
import dev.orderstatus.core.internal.merge.MergeInput;
import dev.orderstatus.core.internal.merge.MergedPaths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that each step that plugins add has its own place in a normal course. */
public final class StepCheck {

  private StepCheck() {}

  public static List<Problem> problems(MergeInput family) {
    List<Problem> problems = new ArrayList<>();
    Set<OrderStatus> before = new HashSet<>();
    family.base().paths().forEach(path -> before.addAll(path.value()));
    Set<OrderStatus> after = MergedPaths.places(family);
    Map<OrderStatus, String> taken = new HashMap<>();
    Map<Code, Optional<String>> declared = family.declared();
    for (Contribution contribution : family.contributions()) {
      for (AddedStep step : contribution.extension().steps()) {
        String where = "path after " + step.after();
        if (before.contains(step.status())) {
          problems.add(family.problem(
              Kind.FORBIDDEN,
              where,
              "the owner has a place for %s already; add statuses of your own only"
                  .formatted(step.status()),
              contribution.id()));
        } else if (!declared
            .getOrDefault(step.status(), Optional.of(contribution.id()))
            .equals(Optional.of(contribution.id()))) {
          problems.add(family.problem(
              Kind.FORBIDDEN,
              where,
              "%s is a status of others; add statuses of your own only".formatted(step.status()),
              contribution.id()));
        } else if (!after.contains(step.after())) {
          problems.add(family.problem(
              Kind.UNKNOWN_REFERENCE,
              where,
              "no normal course has this status; name one that has a place in it",
              contribution.id()));
        }
        String other = taken.putIfAbsent(step.after(), contribution.id());
        if (other != null && !other.equals(contribution.id())) {
          problems.add(family.problem(
              Kind.CONFLICT,
              where,
              "%s and %s add a step there; one of them must come after the step of the other"
                  .formatted(other, contribution.id()),
              other,
              contribution.id()));
        }
      }
    }
    return problems;
  }
}
