package dev.orderstatus.api.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.vavr.control.Either;

/**
 * Where an order stands, for example {@code waiting-for-payment}; one per order. It belongs to a
 * status set, which says what it means.
 *
 * <p>Immutable and thread-safe.
 */
public final class OrderStatus extends Code {

  /**
   * The pseudo-status of an order that is about to be placed: placing is decided like everything
   * else. It is written {@code (new)}, which is no code, so that a shop may have a status
   * {@code new} of its own.
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
   * @throws IllegalArgumentException when it is not a code; the message says what was given, where
   *     it fails and what is expected
   */
  @JsonCreator
  public static OrderStatus of(String value) {
    return new OrderStatus(value);
  }

  /**
   * Reads a status from text that may be wrong.
   *
   * @param text the text to read
   * @return the code, or what is wrong with the text
   */
  public static Either<String, OrderStatus> parse(String text) {
    return parse("a status", text, OrderStatus::new);
  }
}
