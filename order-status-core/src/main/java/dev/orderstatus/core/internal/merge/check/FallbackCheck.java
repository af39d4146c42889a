package dev.orderstatus.core.internal.merge.check;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.definition.AddedAnswer;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Problem.Kind;
import dev.orderstatus.core.internal.merge.Contribution;
import dev.orderstatus.core.internal.merge.MergeInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks that a plugin answers actions of other owners only in its own statuses. */
public final class FallbackCheck {

  private FallbackCheck() {}

  public static List<Problem> problems(MergeInput family) {
    List<Problem> problems = new ArrayList<>();
    Map<Code, Optional<String>> declared = family.declared();
    for (Contribution contribution : family.contributions()) {
      Optional<String> mine = Optional.of(contribution.id());
      for (AddedAnswer answer : contribution.extension().answers()) {
        String where = "answer to %s in %s".formatted(answer.action(), answer.status());
        if (!mine.equals(declared.get(answer.status()))) {
          problems.add(family.problem(
              Kind.FORBIDDEN,
              where,
              "%s is no status of the plugin, and what is answered there is for its owner to say; name a status of the plugin's own"
                  .formatted(answer.status()),
              contribution.id()));
        } else if (!family.actions().containsKey(answer.action())) {
          problems.add(family.problem(
              Kind.UNKNOWN_REFERENCE,
              where,
              "there is no such action; correct its code, or add the plugin that brings it",
              contribution.id()));
        } else if (mine.equals(declared.get(answer.action()))) {
          problems.add(family.problem(
              Kind.INVALID,
              where,
              "it is an action of the plugin's own; write the reason where the action is declared",
              contribution.id()));
        }
      }
    }
    return problems;
  }
}
