package dev.orderstatus.testkit.log;

/** What a column of a log may tell. */
enum Role {
  ORDER_CODE,
  AT,
  STATUS,
  ACTION,
  ACTOR,
  TYPE,
  PAYMENT,
  TEST,
  ACCOUNT,
  REASON;

  private final String column = name().toLowerCase(java.util.Locale.ROOT);

  /** The name of the column that tells it. */
  String column() {
    return column;
  }
}
