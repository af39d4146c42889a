package dev.orderstatus.api.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.vavr.control.Either;

/**
 * The position of an order in its life, for example {@code waiting-for-payment}. Each order has
 * one. The status set that declares a status defines its meaning.
 *
 * <p>Immutable and thread-safe.
 */
public final class OrderStatus extends Code {

  /**
   * The pseudo-status of an order that is about to be placed: placing is decided like any other
   * action. It is written {@code (new)}, which is not a code, so a shop may have its own status
   * {@code new}.
   */
  public static final OrderStatus NEW = new OrderStatus();

  private OrderStatus() {
    super("(new)");
  }

  private OrderStatus(String value) {
    super("a status", value);
  }

  /**
   * Makes a status from its code.
   *
   * @param value the code
   * @return the code as a value
   * @throws IllegalArgumentException if the text is not a code; the message names the text, the
   *     position of the error and the expected form
   */
  @JsonCreator
  public static OrderStatus of(String value) {
    return new OrderStatus(value);
  }

  /**
   * Reads a status from text that may be wrong.
   *
   * @param text the text to read
   * @return the code, or the error in the text
   */
  public static Either<String, OrderStatus> parse(String text) {
    return parse("a status", text, OrderStatus::new);
  }
}
