package dev.orderstatus.api.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.vavr.control.Either;

/**
 * What kind of order it is, for example {@code goods} or {@code subscription}.
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
   * @throws IllegalArgumentException when it is not a code; the message says what was given, where
   *     it fails and what is expected
   */
  @JsonCreator
  public static OrderType of(String value) {
    return new OrderType(value);
  }

  /**
   * Reads an order type from text that may be wrong.
   *
   * @param text the text to read
   * @return the code, or what is wrong with the text
   */
  public static Either<String, OrderType> parse(String text) {
    return parse("an order type", text, OrderType::new);
  }
}
