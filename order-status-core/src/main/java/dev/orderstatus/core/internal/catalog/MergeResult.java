package dev.orderstatus.core.internal.catalog;

import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.internal.merge.MergeInput;
import dev.orderstatus.core.internal.merge.Merger;
import dev.orderstatus.core.internal.merge.check.AliasCheck;
import dev.orderstatus.core.internal.merge.check.EventCheck;
import dev.orderstatus.core.internal.merge.check.ExtensionCheck;
import dev.orderstatus.core.internal.merge.check.FallbackCheck;
import dev.orderstatus.core.internal.merge.check.LabelCheck;
import dev.orderstatus.core.internal.merge.check.NamespaceCheck;
import dev.orderstatus.core.internal.merge.check.NoteCheck;
import dev.orderstatus.core.internal.merge.check.PromiseCheck;
import dev.orderstatus.core.internal.merge.check.ReplacementCheck;
import dev.orderstatus.core.internal.merge.check.StepCheck;
import dev.orderstatus.core.internal.merge.check.TextOwnershipCheck;
import dev.orderstatus.core.internal.merge.check.TransitionOwnershipCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A set merged with its plugins. Immutable and thread-safe.
 *
 * @param set the set; unusable if there are problems
 * @param problems the problems of the plugins' contributions
 * @param together true if the plugins are in the set; false when plugin ids clash
 * @param proven true if the library's own tests compile exactly this set with all checks
 */
public record MergeResult(StatusSet set, List<Problem> problems, boolean together, boolean proven) {

  /** Copies the list. */
  public MergeResult {
    Objects.requireNonNull(set, "set");
    problems = List.copyOf(problems);
  }

  static MergeResult of(MergeInput family, List<Problem> names) {
    List<Problem> problems = new ArrayList<>(names);
    Stream.of(
            NamespaceCheck.problems(family),
            NoteCheck.problems(family),
            TransitionOwnershipCheck.problems(family),
            EventCheck.problems(family),
            ExtensionCheck.problems(family),
            ReplacementCheck.problems(family),
            FallbackCheck.problems(family),
            PromiseCheck.problems(family),
            StepCheck.problems(family))
        .forEach(problems::addAll);
    StatusSet set = Merger.merge(family);
    problems.addAll(TextOwnershipCheck.problems(family, set));
    problems.addAll(AliasCheck.problems(family, set));
    problems.addAll(LabelCheck.problems(family, set));
    return new MergeResult(set, problems, true, false);
  }
}
