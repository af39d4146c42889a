package dev.orderstatus.core.oracle;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Section 2, "What can I do now?": from order, actor and instant; the question's request is not read
 * otherwise.
 */
final class OptionsOracle {

  private OptionsOracle() {}

  /**
   * Every command of the set, those allowed first; then the events that would be accepted; each in
   * the table's order.
   */
  static List<Option> options(Table table, Question q) {
    Question plain = q.withNothingGiven();
    Stream<Option> commands = table.actions().stream()
        .filter(action -> !table.isEvent(action))
        .map(action -> command(table, plain.withAction(action)));
    Stream<Option> events = table.actions().stream()
        .filter(table::isEvent)
        .map(plain::withAction)
        .filter(event -> EventOracle.answer(table, event).decision().equals("accepted"))
        .map(event -> Option.event(
            event.action(), List.of(), table.transition(event).notes().inputs()));
    return Stream.concat(commands, events).sorted(Comparator.comparing(Option::kind)).toList();
  }

  /** "A command that lacks only what would be given with it is allowed." */
  private static Option command(Table table, Question q) {
    List<Reason> reasons = CommandOracle.reasons(table, q);
    Row row = table.transition(q);
    List<Guard> lacking = row == null
        ? List.of()
        : row.guards().stream().filter(guard -> guard.need() != null && !guard.holds(q)).toList();
    if (row != null
        && lacking.stream().map(guard -> guard.failed(q)).toList().containsAll(reasons)) {
      List<String> needs = lacking.stream().map(Guard::need).toList();
      return Option.allowed(
          q.action(),
          needs,
          row.notes().inputs().stream().filter(input -> !needs.contains(input)).toList());
    }
    Answer refused = Answers.refused(q, reasons);
    return Option.refused(
        q.action(),
        refused.reasons(),
        refused.remedies(),
        table.isFor(q.ask().actor(), q.action()));
  }
}
