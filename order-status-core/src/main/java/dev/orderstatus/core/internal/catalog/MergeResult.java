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
 * A set with all that plugins bring to it. Immutable and thread-safe.
 *
 * @param set the set; where there are problems it is not to be used
 * @param problems what is wrong with what plugins bring to it
 * @param together whether the plugins are in the set; not where it is unclear who they are
 * @param proven whether our own tests compile the set as it is, with all checks
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
