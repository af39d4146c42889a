package dev.orderstatus.testkit.log;

import java.util.List;

/** The kinds of log, told apart by their columns. */
public enum LogKind {
  /** What was asked and reported. One that has a column {@code status} too is still one. */
  ACTIONS("action log", "long"),
  /** Which status an order was seen in. */
  STATUSES("status log", "long"),
  /** A row for each order, with a column for each status that says when it was reached. */
  WIDE("status log, one row an order", "wide"),
  /** A row for each order with the status it is in now. */
  SNAPSHOT("snapshot", "snapshot");

  private final String title;
  private final String form;

  LogKind(String title, String form) {
    this.title = title;
    this.form = form;
  }

  /**
   * What it is called among people.
   *
   * @return such as {@code status log}
   */
  public String title() {
    return title;
  }

  /**
   * How its rows are laid out.
   *
   * @return {@code long}, {@code wide} or {@code snapshot}
   */
  public String form() {
    return form;
  }

  List<Role> needed() {
    return switch (this) {
      case ACTIONS -> List.of(Role.ORDER_CODE, Role.AT, Role.ACTION, Role.ACTOR);
      case STATUSES -> List.of(Role.ORDER_CODE, Role.AT, Role.STATUS);
      case WIDE -> List.of(Role.ORDER_CODE);
      case SNAPSHOT -> List.of(Role.ORDER_CODE, Role.STATUS);
    };
  }

  /** Whether a log of this kind uses a column. */
  boolean uses(Role role) {
    return switch (role) {
      case ORDER_CODE, TYPE, PAYMENT -> true;
      case TEST, ACCOUNT -> this != SNAPSHOT;
      case AT -> this == ACTIONS || this == STATUSES;
      case STATUS -> this == STATUSES || this == SNAPSHOT;
      case ACTION, ACTOR, REASON -> this == ACTIONS;
    };
  }
}
