package dev.orderstatus.api.parts;

import java.util.Objects;

/**
 * A line of an order. For a bundle, give the lines of its parts. {@link Standing#of} reports
 * anything impossible, such as more canceled than ordered. Immutable and thread-safe.
 *
 * @param code the code of the line within its order
 * @param ordered the number of ordered units, 1 or more
 * @param canceled the number of canceled units, at most those ordered
 * @param needsShipping true if the units have to be delivered: shipped, picked up or sent
 *     digitally; false for a fee or a service
 */
public record Line(String code, long ordered, long canceled, boolean needsShipping) {

  /** Checks that the code is there. */
  public Line {
    Objects.requireNonNull(code, "code");
  }

  /**
   * A line that has to be delivered, with no canceled units.
   *
   * @param code the code of the line within its order
   * @param ordered the number of ordered units
   * @return the line
   */
  public static Line of(String code, long ordered) {
    return new Line(code, ordered, 0, true);
  }

  /**
   * This line with another number of canceled units.
   *
   * @param units the total number of canceled units
   * @return a copy
   */
  public Line withCanceled(long units) {
    return new Line(code, ordered, units, needsShipping);
  }

  /**
   * This line without delivery, such as a fee or a service.
   *
   * @return a copy
   */
  public Line withoutShipping() {
    return new Line(code, ordered, canceled, false);
  }

  /** The units that were not canceled, if they have to be delivered; else 0. */
  long active() {
    return needsShipping ? ordered - canceled : 0;
  }
}
