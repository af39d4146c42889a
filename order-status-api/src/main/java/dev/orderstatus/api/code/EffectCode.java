package dev.orderstatus.api.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.vavr.control.Either;

/**
 * An instruction to the shop that follows from a decision, for example {@code email-payment-link}.
 *
 * <p>Immutable and thread-safe.
 */
public final class EffectCode extends Code {

  /** The one effect of every attention: the shop's staff have to look at the order. */
  public static final EffectCode NOTIFY_STAFF = of("notify-staff");

  private EffectCode(String value) {
    super("an effect", value);
  }

  /**
   * Makes an effect from its code.
   *
   * @param value the code
   * @return the code as a value
   * @throws IllegalArgumentException if the text is not a code; the message names the text, the
   *     position of the error and the expected form
   */
  @JsonCreator
  public static EffectCode of(String value) {
    return new EffectCode(value);
  }

  /**
   * Reads an effect from text that may be wrong.
   *
   * @param text the text to read
   * @return the code, or the error in the text
   */
  public static Either<String, EffectCode> parse(String text) {
    return parse("an effect", text, EffectCode::new);
  }
}
