package dev.orderstatus.core.engine;

import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Problem.Kind;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Collects the problems of one set, each with its place. */
final class Findings {

  private final String set;
  private final List<Problem> problems = new ArrayList<>();

  Findings(StatusSet set) {
    this.set = set.id();
  }

  void add(Kind kind, String where, String what) {
    problems.add(new Problem(kind, where.isEmpty() ? set : set + ", " + where, what));
  }

  List<Problem> all() {
    return List.copyOf(problems);
  }

  /** Names a row of the table of transitions as a reader of the table would. */
  static String row(TransitionDefinition row) {
    String listed = row.sources().statuses().stream()
        .map(status -> status.value())
        .collect(Collectors.joining(", "));
    String from = row.sources().all() ? (listed.isEmpty() ? "all" : "all but " + listed) : listed;
    String types = row.types().isEmpty()
        ? ""
        : row.types().stream()
            .map(type -> type.value())
            .collect(Collectors.joining(", ", " for ", ""));
    return "transition from " + from + " on " + row.action() + types;
  }
}
