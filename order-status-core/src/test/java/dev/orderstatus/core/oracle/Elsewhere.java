package dev.orderstatus.core.oracle;

import java.util.List;
import java.util.Map;

/** The attention of an event where no transition can follow: statuses, event, code or "[RULE]". */
record Elsewhere(Codes statuses, String event, Cell cell, Rule rule) {

  static Elsewhere read(String line, Map<String, String> groups) {
    List<String> column = Rule.split(line);
    String said = column.get(2);
    boolean ruled = Rule.isNamedBy(said);
    return new Elsewhere(
        Codes.of(column.get(0), groups),
        column.get(1),
        ruled ? null : Cell.read(said),
        ruled ? Rule.of(said) : null);
  }

  boolean fits(Question q) {
    return event.equals(q.action()) && statuses.contains(q.status());
  }

  Cell cell(Question q) {
    return rule == null ? cell : rule.cell(q);
  }
}
