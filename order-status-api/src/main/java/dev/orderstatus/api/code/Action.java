package dev.orderstatus.api.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.vavr.control.Either;

/**
 * A request to an order, or a report about it, for example {@code pay} or {@code payment-received}.
 * The status set that declares the action defines whether it is a command, a wish that can be
 * refused, or an event, which has already happened.
 *
 * <p>Immutable and thread-safe.
 */
public final class Action extends Code {

  private Action(String value) {
    super("an action", value);
  }

  /**
   * Makes an action from its code.
   *
   * @param value the code
   * @return the code as a value
   * @throws IllegalArgumentException if the text is not a code; the message names the text, the
   *     position of the error and the expected form
   */
  @JsonCreator
  public static Action of(String value) {
    return new Action(value);
  }

  /**
   * Reads an action from text that may be wrong.
   *
   * @param text the text to read
   * @return the code, or the error in the text
   */
  public static Either<String, Action> parse(String text) {
    return parse("an action", text, Action::new);
  }
}
