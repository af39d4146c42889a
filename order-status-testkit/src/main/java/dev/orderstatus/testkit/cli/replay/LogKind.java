package dev.orderstatus.testkit.cli.replay;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The two kinds of log, told apart by their columns. */
enum LogKind {
  /** What was asked and reported. One that has a column {@code status} too is still one. */
  ACTIONS("action log", "order_code, at, action, actor"),
  /** Which status an order was seen in. */
  STATUSES("status log", "order_code, at, status");

  private final String title;
  private final String columns;

  LogKind(String title, String columns) {
    this.title = title;
    this.columns = columns;
  }

  String title() {
    return title;
  }

  /** The kind of a log that has these columns; empty where it is of neither. */
  static Optional<LogKind> of(Predicate<String> hasColumn) {
    for (LogKind kind : values()) {
      if (List.of(kind.columns.split(", ", -1)).stream().allMatch(hasColumn)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  static String expected() {
    return "%s (for an %s) or %s (for a %s)"
        .formatted(ACTIONS.columns, ACTIONS.title, STATUSES.columns, STATUSES.title);
  }
}
