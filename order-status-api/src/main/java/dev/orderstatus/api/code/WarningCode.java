package dev.orderstatus.api.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.vavr.control.Either;

/**
 * A point to note about an accepted decision.
 *
 * <p>Immutable and thread-safe.
 */
public final class WarningCode extends Code {

  /** The customer has not been informed and has no account to look at (C20, C27). */
  public static final WarningCode GUEST_NOT_INFORMED = of("guest-not-informed");

  /** The event is dated before the order reached its status, by more than the shop's tolerance. */
  public static final WarningCode LATE = of("late");

  /** The event has an input that it does not take; the library left it out. */
  public static final WarningCode INPUT_IGNORED = of("input-ignored");

  private WarningCode(String value) {
    super("a warning", value);
  }

  /**
   * Makes a warning from its code.
   *
   * @param value the code
   * @return the code as a value
   * @throws IllegalArgumentException if the text is not a code; the message names the text, the
   *     position of the error and the expected form
   */
  @JsonCreator
  public static WarningCode of(String value) {
    return new WarningCode(value);
  }

  /**
   * Reads a warning from text that may be wrong.
   *
   * @param text the text to read
   * @return the code, or the error in the text
   */
  public static Either<String, WarningCode> parse(String text) {
    return parse("a warning", text, WarningCode::new);
  }
}
