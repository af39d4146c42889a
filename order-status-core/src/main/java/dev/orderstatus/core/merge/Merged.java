package dev.orderstatus.core.merge;

import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusSet;
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
public record Merged(StatusSet set, List<Problem> problems, boolean together, boolean proven) {

  /** Copies the list. */
  public Merged {
    Objects.requireNonNull(set, "set");
    problems = List.copyOf(problems);
  }

  static Merged of(Family family, List<Problem> names) {
    if (DepthCheck.isTooDeep(family.base())) {
      // Compiling the set will say so.
      return new Merged(Merger.merge(family.withoutContributions()), names, true, false);
    }
    List<Problem> tooDeep = DepthCheck.problems(family);
    if (!tooDeep.isEmpty()) {
      return new Merged(family.base(), tooDeep, false, false);
    }
    List<Problem> problems = new ArrayList<>(names);
    Stream.of(
            CodeCheck.problems(family),
            NoteCheck.problems(family),
            RowCheck.problems(family),
            EventCheck.problems(family),
            AdditionCheck.problems(family),
            ReplacementCheck.problems(family),
            AnswerCheck.problems(family),
            PromiseCheck.problems(family),
            StepCheck.problems(family))
        .forEach(problems::addAll);
    StatusSet set = Merger.merge(family);
    problems.addAll(TextRights.problems(family, set));
    problems.addAll(WordCheck.problems(family, set));
    problems.addAll(LabelCheck.problems(family, set));
    return new Merged(set, problems, true, false);
  }
}
