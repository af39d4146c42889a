package dev.orderstatus.api.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.vavr.control.Either;

/**
 * What to know about a decision that was accepted all the same.
 *
 * <p>Immutable and thread-safe.
 */
public final class WarningCode extends Code {

  /** Nobody told the customer, who has no account to look at (C20, C27). */
  public static final WarningCode GUEST_NOT_INFORMED = of("guest-not-informed");

  /** The event is dated before the order reached its status, by more than the shop's tolerance. */
  public static final WarningCode LATE = of("late");

  /** Something was given with the event that it does not take; it was left out. */
  public static final WarningCode INPUT_IGNORED = of("input-ignored");

  private WarningCode(String value) {
    super("a warning", value);
  }

  /**
   * Makes a warning from its code.
   *
   * @param value the code
   * @return the code as a value
   * @throws IllegalArgumentException when it is not a code; the message says what was given, where
   *     it fails and what is expected
   */
  @JsonCreator
  public static WarningCode of(String value) {
    return new WarningCode(value);
  }

  /**
   * Reads a warning from text that may be wrong.
   *
   * @param text the text to read
   * @return the code, or what is wrong with the text
   */
  public static Either<String, WarningCode> parse(String text) {
    return parse("a warning", text, WarningCode::new);
  }
}
