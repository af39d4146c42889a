package dev.orderstatus.core.internal.merge.check;

import dev.orderstatus.api.definition.AddedPromise;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Problem.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.core.internal.merge.Contribution;
import dev.orderstatus.core.internal.merge.MergeInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks that a plugin promises a time only where the owner promises none and no other plugin does.
 */
public final class PromiseCheck {

  private record Made(String plugin, AddedPromise added) {}

  private PromiseCheck() {}

  public static List<Problem> problems(MergeInput family) {
    List<Problem> problems = new ArrayList<>();
    var statuses = family.statuses();
    var declared = family.declared();
    List<Made> made = new ArrayList<>();
    for (Contribution contribution : family.contributions()) {
      for (AddedPromise added : contribution.extension().promises()) {
        String where = "status " + added.status() + ", promise";
        StatusDefinition status = statuses.get(added.status());
        if (status == null) {
          problems.add(family.problem(
              Kind.UNKNOWN_REFERENCE,
              where,
              "there is no such status; correct its code, or add the plugin that brings it",
              contribution.id()));
        } else if (!status.promises().isEmpty()) {
          problems.add(family.problem(
              Kind.FORBIDDEN,
              where,
              "its owner promises a time there already; leave yours out",
              contribution.id()));
        } else if (status.ending() == StatusDefinition.Ending.TERMINAL
            && !Optional.of(contribution.id()).equals(declared.get(added.status()))) {
          problems.add(family.problem(
              Kind.FORBIDDEN,
              where,
              "it is terminal, and what it means is its owner's to say; leave the time out",
              contribution.id()));
        }
        made.stream()
            .filter(other -> !other.plugin().equals(contribution.id()))
            .filter(other -> other.added().status().equals(added.status()))
            .filter(other -> !MutuallyExclusive.areApart(
                other.added().promise().condition(), added.promise().condition()))
            .forEach(other -> problems.add(family.problem(
                Kind.CONFLICT,
                where,
                "%s and %s name a time there, and both may hold; leave one of the two out"
                    .formatted(other.plugin(), contribution.id()),
                other.plugin(),
                contribution.id())));
        made.add(new Made(contribution.id(), added));
      }
    }
    return problems;
  }
}
