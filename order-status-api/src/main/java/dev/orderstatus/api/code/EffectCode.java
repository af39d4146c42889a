package dev.orderstatus.api.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.vavr.control.Either;

/**
 * What the shop should do because of a decision, for example {@code email-payment-link}.
 *
 * <p>Immutable and thread-safe.
 */
public final class EffectCode extends Code {

  /** The one effect of every attention: somebody of the shop has to look at the order. */
  public static final EffectCode NOTIFY_STAFF = of("notify-staff");

  private EffectCode(String value) {
    super("an effect", value);
  }

  /**
   * Makes an effect from its code.
   *
   * @param value the code
   * @return the code as a value
   * @throws IllegalArgumentException when it is not a code; the message says what was given, where
   *     it fails and what is expected
   */
  @JsonCreator
  public static EffectCode of(String value) {
    return new EffectCode(value);
  }

  /**
   * Reads an effect from text that may be wrong.
   *
   * @param text the text to read
   * @return the code, or what is wrong with the text
   */
  public static Either<String, EffectCode> parse(String text) {
    return parse("an effect", text, EffectCode::new);
  }
}
