package dev.orderstatus.core.oracle;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One status set as its section of the specification writes it.
 *
 * @param commandsOnly commands that are declared without a transition, and for whom
 * @param reflected an event's own condition in place of the default one
 * @param past the statuses in which an event is past
 */
record Table(
    String set,
    List<String> types,
    List<Status> statuses,
    List<Row> rows,
    Map<String, List<String>> commandsOnly,
    List<Telling> tellings,
    Map<String, Predicate<Question>> reflected,
    Map<String, Codes> past,
    List<Elsewhere> elsewhere) {

  /** A status: section is recent or historical; ends is "", final or terminal. */
  record Status(String code, String phase, String section, String ends) {}

  boolean isEvent(String action) {
    return rows.stream().anyMatch(row -> row.action().equals(action) && row.isEvent());
  }

  /** Every declared action, in the table's order. */
  List<String> actions() {
    return Stream.concat(rows.stream().map(Row::action), commandsOnly.keySet().stream())
        .distinct()
        .toList();
  }

  boolean knowsStatus(String code) {
    return code.equals(Question.NEW) || statusCodes().contains(code);
  }

  boolean isTerminal(String code) {
    return statuses.stream()
        .anyMatch(status -> status.code().equals(code) && status.ends().equals("terminal"));
  }

  List<String> statusCodes() {
    return statuses.stream().map(Status::code).toList();
  }

  /** The one transition for (status, action, type), or null. */
  Row transition(Question q) {
    return rows.stream()
        .filter(row -> row.leadsFrom(q.status(), q.action()) && row.isForType(q.order().type()))
        .findFirst()
        .orElse(null);
  }

  /** Whether the action has a row from the status, be it for another type. */
  boolean leadsFrom(String status, String action) {
    return rows.stream().anyMatch(row -> row.leadsFrom(status, action));
  }

  /** Who may do or report it: the union over its transitions, in the table's order. */
  List<String> actorsOf(String action) {
    return Stream.concat(
            rows.stream()
                .filter(row -> row.action().equals(action))
                .flatMap(row -> row.actors().stream()),
            commandsOnly.getOrDefault(action, List.of()).stream())
        .distinct()
        .toList();
  }

  /** The inputs that any of its rows names. */
  List<String> inputsOf(String action) {
    return rows.stream()
        .filter(row -> row.action().equals(action))
        .flatMap(row -> row.notes().inputs().stream())
        .distinct()
        .toList();
  }

  /** Those of them that it stores. */
  List<String> storedBy(String action) {
    return rows.stream()
        .filter(row -> row.action().equals(action))
        .flatMap(row -> row.notes().stored().stream())
        .distinct()
        .toList();
  }

  /** "(the actor stands in one of its rows, or a more telling reason speaks to this actor)". */
  boolean isFor(String actor, String command) {
    return rows.stream()
            .anyMatch(row -> row.action().equals(command) && row.actors().contains(actor))
        || tellings.stream()
            .anyMatch(one -> one.action().equals(command) && one.speaksTo(actor));
  }
}
