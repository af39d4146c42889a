package dev.orderstatus.testkit.cli.replay;

/** How much of a log is taken in at once, so that no log can use up the memory. */
final class Limits {
  private Limits() {}

  /** The longest row, in characters. A longer one is unreadable. */
  static final int RECORD = 64 * 1024;

  /** The longest field, in characters. A row with a longer one is unreadable. */
  static final int FIELD = 16 * 1024;

  /** How deep objects and arrays of a JSON row may stand in each other. */
  static final int DEPTH = 8;

  /** The longest number of a JSON row, in characters. */
  static final int NUMBER = 100;

  /** The most rows of a log. */
  static final long ROWS = 1L << 31;

  /** How far a gzip file may expand in any case, in bytes. */
  static final long EXPANDED = 64L << 20;

  /** How many bytes each further byte of a gzip file may expand to. */
  static final long EXPANSION = 500;

  /** The longest map file, in bytes. */
  static final long MAP = 1L << 20;

  /** How many unreadable rows are named. */
  static final int NAMED_ROWS = 20;
}
