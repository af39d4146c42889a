package dev.orderstatus.core.oracle;

import java.util.List;

/** One command of "What can I do now?": allowed with what it needs, or refused with its reasons. */
public record Option(
    String action,
    boolean allowed,
    List<String> needs,
    List<String> reasons,
    List<String> remedies) {

  /** A command that lacks only what would be given with it is allowed and lists what it needs. */
  static Option of(Table table, Question q) {
    Answer answer = Oracle.answer(q);
    Row row = table.transition(q.status(), q.action(), q.type());
    List<Guard> lacking = row == null
        ? List.of()
        : row.guards.stream()
            .filter(g -> g.need() != null && !g.holds().test(q))
            .toList();
    boolean lacksOnly = lacking.stream().map(Guard::reason).toList().containsAll(answer.reasons());
    if (answer.decision().equals("accepted") || lacksOnly) {
      return new Option(
          q.action(), true, lacking.stream().map(Guard::need).toList(), List.of(), List.of());
    }
    return new Option(q.action(), false, List.of(), answer.reasons(), answer.remedies());
  }
}
