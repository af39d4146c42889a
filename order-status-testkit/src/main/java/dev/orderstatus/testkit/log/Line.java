package dev.orderstatus.testkit.log;

import java.util.Objects;

/**
 * A line of text. Immutable and thread-safe.
 *
 * @param number the number of the line, from 1
 * @param text the line without its end; if it is too long, its start
 * @param fault the problem of the line
 */
public record Line(long number, String text, Fault fault) {

  /** The problems that a line may have. */
  public enum Fault {
    /** No problem. */
    NONE,
    /** It is too long. */
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
