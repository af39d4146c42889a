package dev.orderstatus.api.parts;

import java.util.Objects;

/**
 * Something that was ordered. A bundle is its children. What is impossible, such as more canceled
 * than ordered, is reported by {@link Standing#of}. Immutable and thread-safe.
 *
 * @param code what identifies the line within its order
 * @param ordered how many units were ordered, 1 or more
 * @param canceled how many of them were canceled, at most those ordered
 * @param needsShipping whether it has to be handed over: shipped, picked up or sent digitally; a
 *     fee or a service has not
 */
public record Line(String code, long ordered, long canceled, boolean needsShipping) {

  /** Checks that the code is there. */
  public Line {
    Objects.requireNonNull(code, "code");
  }

  /**
   * A line that has to be handed over, and of which nothing was canceled.
   *
   * @param code what identifies the line within its order
   * @param ordered how many units were ordered
   * @return the line
   */
  public static Line of(String code, long ordered) {
    return new Line(code, ordered, 0, true);
  }

  /**
   * This line with other units canceled.
   *
   * @param units how many are canceled, all in all
   * @return a copy
   */
  public Line withCanceled(long units) {
    return new Line(code, ordered, units, needsShipping);
  }

  /**
   * This line as one that is not handed over, such as a fee or a service.
   *
   * @return a copy
   */
  public Line withoutShipping() {
    return new Line(code, ordered, canceled, false);
  }

  /** The units that were not canceled, where they have to be handed over; else 0. */
  long active() {
    return needsShipping ? ordered - canceled : 0;
  }
}
