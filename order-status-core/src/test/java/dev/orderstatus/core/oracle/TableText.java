package dev.orderstatus.core.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads the tables of a section of the specification; columns stand between bars. */
final class TableText {

  final String set;
  final List<String> types;
  private final Map<String, String> groups = new LinkedHashMap<>();
  final List<Table.Status> statuses = new ArrayList<>();
  final List<Row> rows = new ArrayList<>();
  final Map<String, List<String>> withoutTransition = new LinkedHashMap<>();
  final List<Telling> tellings = new ArrayList<>();
  final Map<String, Predicate<Question>> reflected = new LinkedHashMap<>();
  final Map<String, Codes> past = new LinkedHashMap<>();
  final List<Elsewhere> elsewhere = new ArrayList<>();

  TableText(String set, String types) {
    this.set = set;
    this.types = Codes.list(types);
  }

  /** A name for some statuses. */
  TableText where(String name, String someStatuses) {
    groups.put(name, someStatuses);
    return this;
  }

  /** code, phase, section, ending. */
  TableText statuses(String text) {
    statuses.addAll(lines(text, line -> {
      List<String> column = Rule.split(line);
      return new Table.Status(column.get(0), column.get(1), column.get(2), column.get(3));
    }));
    return this;
  }

  /** from, action, kind, actors, guards, to, effects and notes. */
  TableText rows(String text) {
    rows.addAll(lines(text, line -> Row.read(line, groups)));
    return this;
  }

  /** "Declared without a transition". */
  TableText withoutTransition(String command, String actors) {
    withoutTransition.put(command, Codes.list(actors));
    return this;
  }

  /** statuses, action, by whom, reason, remedies. */
  TableText moreTelling(String text) {
    tellings.addAll(lines(text, line -> Telling.read(line, groups)));
    return this;
  }

  TableText reflected(String event, Predicate<Question> condition) {
    reflected.put(event, condition);
    return this;
  }

  TableText past(String event, String someStatuses) {
    past.put(event, Codes.of(someStatuses, groups));
    return this;
  }

  /** statuses, event, code. */
  TableText elsewhere(String text) {
    elsewhere.addAll(lines(text, line -> Elsewhere.read(line, groups)));
    return this;
  }

  Table table() {
    return new Table(this);
  }

  private static <T> List<T> lines(String text, Function<String, T> read) {
    return text.lines().filter(line -> !line.isBlank()).map(read).toList();
  }
}
