package dev.orderstatus.testkit.log;

/** How much of a log is taken in at once, so that no log can use up the memory. */
public final class Limits {
  private Limits() {}

  /** The longest row, in characters. A longer one is unreadable. */
  public static final int RECORD = 64 * 1024;

  /** The longest field, in characters. A row with a longer one is unreadable. */
  public static final int FIELD = 16 * 1024;

  /** How deep objects and arrays of a JSON row may stand in each other. */
  public static final int DEPTH = 8;

  /** The longest number of a JSON row, in characters. */
  public static final int NUMBER = 100;

  /** The most columns of a log. */
  public static final int COLUMNS = 10_000;

  /** The most rows of a log. */
  public static final long ROWS = 1L << 31;

  /** How far a gzip file may expand in any case, in bytes. */
  public static final long EXPANDED = 64L << 20;

  /** How many bytes each further byte of a gzip file may expand to. */
  public static final long EXPANSION = 500;

  /** The longest map file, in bytes. */
  public static final long MAP = 1L << 20;

  /** From how many rows the form of times is settled. */
  public static final int SAMPLE = 10_000;

  /** From how many rows it is told that the encoding is another. */
  static final int ENCODED = 1000;

  /** How many characters the sample may have: it is held in memory. */
  static final int SAMPLE_CHARACTERS = 8 << 20;
}
