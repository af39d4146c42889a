package dev.orderstatus.testkit.log;

import java.util.List;

/** The kinds of log, which differ in their columns. */
public enum LogKind {
  /** Commands and events. A log that also has a column {@code status} is still of this kind. */
  ACTIONS("action log", "long"),
  /** The statuses that each order entered. */
  STATUSES("status log", "long"),
  /** One row per order, with a column for each status that has the time at which it was reached. */
  WIDE("status log, one row an order", "wide"),
  /** One row per order with its current status. */
  SNAPSHOT("snapshot", "snapshot");

  private final String title;
  private final String form;

  LogKind(String title, String form) {
    this.title = title;
    this.form = form;
  }

  /**
   * Returns its name for people.
   *
   * @return such as {@code status log}
   */
  public String title() {
    return title;
  }

  /**
   * Returns the layout of its rows.
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

  /** True if a log of this kind uses a column. */
  boolean uses(Role role) {
    return switch (role) {
      case ORDER_CODE, TYPE, PAYMENT -> true;
      case TEST, ACCOUNT -> this != SNAPSHOT;
      case AT -> this == ACTIONS || this == STATUSES;
      case STATUS -> this == STATUSES || this == SNAPSHOT;
      case ACTION, ACTOR, REASON, ABOUT, UNITS, LINES, SERVICES, CURRENCY, TOTAL -> this == ACTIONS;
    };
  }
}
