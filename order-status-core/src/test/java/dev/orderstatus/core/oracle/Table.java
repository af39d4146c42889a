package dev.orderstatus.core.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** One status set as its section of the specification writes it. */
final class Table {

  /** A status: section is recent or historical; ends is "", final or terminal. */
  record Status(String code, String phase, String section, String ends) {}

  private final String set;
  private final List<String> types;
  private final Map<String, Status> statuses = new LinkedHashMap<>();
  private final Map<String, List<Row>> rows = new LinkedHashMap<>();
  private final Map<String, Set<String>> actors = new LinkedHashMap<>();
  private final List<Telling> tellings;
  private final Map<String, Predicate<Question>> reflected;
  private final Map<String, Codes> past;
  private final List<Elsewhere> elsewhere;

  Table(TableText text) {
    set = text.set;
    types = text.types;
    text.statuses.forEach(status -> statuses.put(status.code(), status));
    text.rows.forEach(row -> {
      rows.computeIfAbsent(row.action(), action -> new ArrayList<>()).add(row);
      actors.computeIfAbsent(row.action(), a -> new LinkedHashSet<>()).addAll(row.actors());
    });
    text.withoutTransition.forEach((command, by) -> {
      rows.put(command, List.of());
      actors.put(command, new LinkedHashSet<>(by));
    });
    tellings = text.tellings;
    reflected = text.reflected;
    past = text.past;
    elsewhere = text.elsewhere;
  }

  String set() {
    return set;
  }

  List<String> types() {
    return types;
  }

  List<Status> statuses() {
    return List.copyOf(statuses.values());
  }

  List<String> statusCodes() {
    return List.copyOf(statuses.keySet());
  }

  /** Every declared action, in the table's order. */
  List<String> actions() {
    return List.copyOf(rows.keySet());
  }

  boolean knowsAction(String action) {
    return rows.containsKey(action);
  }

  /** Whether somebody stands in any of its rows. */
  boolean knowsActor(String actor) {
    return actors.values().stream().anyMatch(some -> some.contains(actor));
  }

  boolean isEvent(String action) {
    return rowsOf(action).stream().anyMatch(Row::isEvent);
  }

  boolean knowsStatus(String code) {
    return code.equals(Question.NEW) || statuses.containsKey(code);
  }

  boolean isTerminal(String code) {
    return statuses.containsKey(code) && statuses.get(code).ends().equals("terminal");
  }

  List<Row> rowsOf(String action) {
    return rows.getOrDefault(action, List.of());
  }

  /** The one transition for (status, action, type), or null. */
  Row transition(Question q) {
    for (Row row : rowsOf(q.action())) {
      if (row.from().contains(q.status()) && row.isForType(q.order().type())) {
        return row;
      }
    }
    return null;
  }

  /** Whether the action has a row from the order's status, be it for another type. */
  boolean hasRow(Question q) {
    return rowsOf(q.action()).stream().anyMatch(row -> row.from().contains(q.status()));
  }

  /** Who may do or report it: the union over its transitions, in the table's order. */
  List<String> actorsOf(String action) {
    return List.copyOf(actors.getOrDefault(action, Set.of()));
  }

  /** The inputs that any of its rows names. */
  List<String> inputsOf(String action) {
    return namedBy(action, Notes::inputs);
  }

  /** Those of them that it stores. */
  List<String> storedBy(String action) {
    return namedBy(action, Notes::stored);
  }

  private List<String> namedBy(String action, Function<Notes, List<String>> which) {
    return rowsOf(action).stream()
        .flatMap(row -> which.apply(row.notes()).stream())
        .distinct()
        .toList();
  }

  List<Telling> tellings() {
    return tellings;
  }

  /** "(the actor stands in one of its rows, or a more telling reason speaks to this actor)". */
  boolean isFor(String actor, String command) {
    return rowsOf(command).stream().anyMatch(row -> row.actors().contains(actor))
        || tellings.stream()
            .anyMatch(one -> one.action().equals(command) && one.speaksTo(actor));
  }

  /**
   * "By default, it is in the event's target status, where that differs from the source and the
   * event has no row from the order's status"; or the event's own condition. Of a payment received
   * never: "being in processing says nothing about money".
   */
  boolean isReflected(Question q) {
    Predicate<Question> own = reflected.get(q.action());
    if (own != null) {
      return own.test(q);
    }
    return !q.action().equals("payment-received")
        && !hasRow(q)
        && rowsOf(q.action()).stream().anyMatch(row -> row.to().containsValue(q.status()));
  }

  boolean isPast(Question q) {
    Codes statusesPast = past.get(q.action());
    return statusesPast != null && statusesPast.contains(q.status());
  }

  /** What is listed for an event that no transition can follow here, or null. */
  Cell elsewhere(Question q) {
    return elsewhere.stream()
        .filter(one -> one.fits(q))
        .findFirst()
        .map(one -> one.cell(q))
        .orElse(null);
  }
}
