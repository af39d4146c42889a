package dev.orderstatus.testkit.log;

/** Limits for reading a log, so that no log can use up the memory. */
public final class Limits {
  private Limits() {}

  /** The longest row, in characters. A longer one is unreadable. */
  public static final int RECORD = 64 * 1024;

  /** The longest field, in characters. A row with a longer one is unreadable. */
  public static final int FIELD = 16 * 1024;

  /** The deepest nesting of objects and arrays in a JSON row. */
  public static final int DEPTH = 8;

  /** The longest number of a JSON row, in characters. */
  public static final int NUMBER = 100;

  /** The most columns of a log. */
  public static final int COLUMNS = 10_000;

  /** The most rows of a log. */
  public static final long ROWS = 1L << 31;

  /** The size to which any gzip file may expand, in bytes. */
  public static final long EXPANDED = 64L << 20;

  /** The number of bytes to which each further byte of a gzip file may expand. */
  public static final long EXPANSION = 500;

  /** The longest map file, in bytes. */
  public static final long MAP = 1L << 20;

  /** The number of rows that settle the form of times. */
  public static final int SAMPLE = 10_000;

  /** The number of rows from which a wrong encoding is reported. */
  static final int ENCODED = 1000;

  /** The size of the sample in characters: it is held in memory. */
  static final int SAMPLE_CHARACTERS = 8 << 20;
}
