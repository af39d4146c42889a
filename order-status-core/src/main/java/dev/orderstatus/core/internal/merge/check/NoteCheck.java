package dev.orderstatus.core.internal.merge.check;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Problem.Kind;
import dev.orderstatus.core.internal.merge.Contribution;
import dev.orderstatus.core.internal.merge.MergeInput;
import dev.orderstatus.core.internal.merge.Seals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that every note of a plugin has a unique name, and a status that shows it. */
public final class NoteCheck {

  private NoteCheck() {}

  public static List<Problem> problems(MergeInput family) {
    List<Problem> problems = new ArrayList<>();
    Seals seals = new Seals(family);
    Map<String, String> taken = new HashMap<>();
    family.base().notes().forEach(note -> taken.put(note.value(), ""));
    for (Contribution contribution : family.contributions()) {
      Set<OrderStatus> over = seals.against(contribution);
      for (Conditional<String> note : contribution.extension().notes()) {
        String where = "note " + note.value();
        List<OrderStatus> shownIn = family.statuses().keySet().stream()
            .filter(status -> Seals.mayHoldIn(status, note.condition()))
            .toList();
        if (!shownIn.isEmpty() && over.containsAll(shownIn)) {
          problems.add(family.problem(
              Kind.FORBIDDEN,
              where,
              "it would be shown in terminal statuses of others only, of which nobody but their owner speaks; name other statuses, or leave it out",
              contribution.id()));
        }
        String before = taken.putIfAbsent(note.value(), contribution.id());
        if (before != null && !before.equals(contribution.id())) {
          problems.add(
              before.isEmpty()
                  ? family.problem(
                      Kind.CONFLICT,
                      where,
                      "the set has a note of this name; give it another",
                      contribution.id())
                  : family.problem(
                      Kind.CONFLICT,
                      where,
                      "%s and %s have a note of this name; one of them must give it another"
                          .formatted(before, contribution.id()),
                      before,
                      contribution.id()));
        }
      }
    }
    return problems;
  }
}
