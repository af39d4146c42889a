package dev.orderstatus.testkit.log;

import java.util.Objects;

/**
 * A line of text. Immutable and thread-safe.
 *
 * @param number which line it is, counted from 1
 * @param text the line without its end; of one that is too long, its start
 * @param fault what is wrong with it
 */
public record Line(long number, String text, Fault fault) {

  /** What may be wrong with a line. */
  public enum Fault {
    /** Nothing. */
    NONE,
    /** It is longer than is taken in. */
    TOO_LONG,
    /** It has bytes that are not of the encoding. */
    MALFORMED
  }

  /** Checks that nothing is missing. */
  public Line {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(fault, "fault");
  }
}
