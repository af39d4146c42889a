package dev.orderstatus.testkit.cli.json;

/** Limits for one line of input, so that no input can use up the memory. */
public final class Limits {

  /** The longest line, in characters. */
  public static final int LINE = 1 << 20;

  /** The longest text value or member name, in characters. */
  public static final int TEXT = 1 << 16;

  /** The deepest nesting of objects and arrays. */
  public static final int DEPTH = 64;

  /** The longest number, in characters. */
  public static final int NUMBER = 1000;

  /** The most attributes of an order or a request. */
  public static final int ATTRIBUTES = 1000;

  private Limits() {}
}
