package dev.orderstatus.api.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.vavr.control.Either;

/**
 * The kind of an order, for example {@code goods} or {@code subscription}.
 *
 * <p>Immutable and thread-safe.
 */
public final class OrderType extends Code {

  private OrderType(String value) {
    super("an order type", value);
  }

  /**
   * Makes an order type from its code.
   *
   * @param value the code
   * @return the code as a value
   * @throws IllegalArgumentException if the text is not a code; the message names the text, the
   *     position of the error and the expected form
   */
  @JsonCreator
  public static OrderType of(String value) {
    return new OrderType(value);
  }

  /**
   * Reads an order type from text that may be wrong.
   *
   * @param text the text to read
   * @return the code, or the error in the text
   */
  public static Either<String, OrderType> parse(String text) {
    return parse("an order type", text, OrderType::new);
  }
}
