package dev.orderstatus.testkit.log;

import java.util.List;

/** The kinds of log, told apart by their columns. */
public enum LogKind {
  /** What was asked and reported. One that has a column {@code status} too is still one. */
  ACTIONS("action log", "long", Role.ORDER_CODE, Role.AT, Role.ACTION, Role.ACTOR),
  /** Which status an order was seen in. */
  STATUSES("status log", "long", Role.ORDER_CODE, Role.AT, Role.STATUS),
  /** A row for each order, with a column for each status that says when it was reached. */
  WIDE("status log, one row an order", "wide", Role.ORDER_CODE),
  /** A row for each order with the status it is in now. */
  SNAPSHOT("snapshot", "snapshot", Role.ORDER_CODE, Role.STATUS);

  private final String title;
  private final String form;
  private final List<Role> needed;

  LogKind(String title, String form, Role... needed) {
    this.title = title;
    this.form = form;
    this.needed = List.of(needed);
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
    return needed;
  }
}
