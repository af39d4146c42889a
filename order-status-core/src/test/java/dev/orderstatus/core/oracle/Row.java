package dev.orderstatus.core.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One row of a transition table: from, action, kind, actors, guards, to; effects and notes. */
record Row(
    Codes from,
    String action,
    String kind,
    List<String> actors,
    List<Guard> guards,
    Map<String, String> to,
    Notes notes) {

  private static final String ANY_TYPE = "";

  static Row read(String line, Map<String, String> groups) {
    List<String> column = Rule.split(line);
    if (column.size() != 7) {
      throw new IllegalArgumentException(column.size() + " columns: " + line);
    }
    return new Row(
        Codes.of(column.get(0), groups),
        column.get(1),
        column.get(2),
        Codes.list(column.get(3)),
        Guard.list(column.get(4)),
        targets(column.get(5)),
        Notes.read(column.get(6)));
  }

  /** "shipped", "same", or "in-process for software, pending-with-supplier for hardware". */
  private static Map<String, String> targets(String text) {
    Map<String, String> targets = new LinkedHashMap<>();
    for (String target : Codes.list(text)) {
      String[] parts = target.split(" for ", -1);
      targets.put(parts.length == 1 ? ANY_TYPE : parts[1], parts[0]);
    }
    return targets;
  }

  boolean isEvent() {
    return kind.equals("event");
  }

  boolean isForType(String type) {
    return notes.type() == null || notes.type().equals(type);
  }

  /** "same" is in place; so is a target that is the status. */
  String target(Question q) {
    String target = to.getOrDefault(ANY_TYPE, to.get(q.order().type()));
    return target.equals("same") ? q.status() : target;
  }

  boolean moves(Question q) {
    return !target(q).equals(q.status());
  }

  /** The payment afterwards: what the note says, or the guard's own cell; null where it stays. */
  String paymentBecomes(Question q) {
    Rule rule = notes.paymentBecomes() != null
        ? notes.paymentBecomes()
        : guards.stream().map(Guard::rule).filter(Objects::nonNull).findFirst().orElse(null);
    return rule == null ? null : rule.cell(q).becomes();
  }
}
