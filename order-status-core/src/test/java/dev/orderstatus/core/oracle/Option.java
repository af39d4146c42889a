package dev.orderstatus.core.oracle;

import java.util.List;
import java.util.Objects;

/**
 * One action of "What can I do now?": a command allowed with what it needs and takes, or refused
 * with its reasons; an event where it would be accepted.
 */
public record Option(
    String action,
    boolean event,
    boolean allowed,
    List<String> needs,
    List<String> takes,
    List<String> reasons,
    List<String> remedies,
    boolean forActor) {

  static Option of(Table table, Question q) {
    return table.isEvent(q.action()) ? event(table, q) : command(table, q);
  }

  /** "A command that lacks only what would be given with it is allowed." */
  private static Option command(Table table, Question q) {
    List<Reason> reasons = CommandOracle.reasons(table, q);
    Row row = table.transition(q);
    List<Guard> lacking = row == null
        ? List.of()
        : row.guards().stream().filter(g -> g.need() != null && !g.holds(q)).toList();
    boolean forActor = table.isFor(q.ask().actor(), q.action());
    boolean lacksOnly = lacking.stream().map(g -> g.failed(q)).toList().containsAll(reasons);
    if (row != null && lacksOnly) {
      List<String> needs = lacking.stream().map(Guard::need).toList();
      return allowed(q, false, needs, row, forActor);
    }
    Answer refused = Answers.refused(q, reasons);
    return new Option(
        q.action(),
        false,
        false,
        List.of(),
        List.of(),
        refused.reasons(),
        refused.remedies(),
        forActor);
  }

  private static Option event(Table table, Question q) {
    boolean accepted = EventOracle.answer(table, q).decision().equals("accepted");
    return accepted
        ? allowed(q, true, List.of(), Objects.requireNonNull(table.transition(q)), true)
        : new Option(
            q.action(), true, false, List.of(), List.of(), List.of(), List.of(), false);
  }

  private static Option allowed(
      Question q, boolean event, List<String> needs, Row row, boolean forActor) {
    List<String> takes =
        row.notes().inputs().stream().filter(input -> !needs.contains(input)).toList();
    return new Option(
        q.action(), event, true, needs, takes, List.of(), List.of(), forActor);
  }
}
