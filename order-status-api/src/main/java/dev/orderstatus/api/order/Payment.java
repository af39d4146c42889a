package dev.orderstatus.api.order;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Where the money for an order stands. It is a fact of its own, beside the status: "paid" is not a
 * status.
 *
 * <p>A payment is <em>open</em> when it is due or interrupted, and <em>settled</em> when it is paid
 * or not required.
 */
public enum Payment {
  /** There is nothing to pay. */
  NOT_REQUIRED,
  /** Payment is expected. */
  DUE,
  /** The customer began to pay, and the payment was broken off. */
  INTERRUPTED,
  /** Paid, but the payment is not linked to the order. */
  UNLINKED,
  /** Paid. */
  PAID,
  /** Paid, and paid back. */
  REFUNDED;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The word a shop stores.
   *
   * @return the code, for example {@code not-required}
   */
  public String code() {
    return code;
  }

  /**
   * Whether money is still expected.
   *
   * @return true when due or interrupted
   */
  public boolean isOpen() {
    return this == DUE || this == INTERRUPTED;
  }

  /**
   * Whether nothing stands in the way of going on.
   *
   * @return true when paid or not required
   */
  public boolean isSettled() {
    return this == PAID || this == NOT_REQUIRED;
  }

  /**
   * Reads a payment state from its code.
   *
   * @param text the code
   * @return the payment state, or what is wrong with the text
   */
  public static Either<String, Payment> parse(String text) {
    Objects.requireNonNull(text, "text");
    for (Payment payment : values()) {
      if (payment.code.equals(text)) {
        return Either.right(payment);
      }
    }
    String shown = text.length() > 40 ? text.substring(0, 40) + "..." : text;
    return Either.left("not a payment state: \"" + shown + "\"; expected one of "
        + Arrays.stream(values()).map(Payment::code).collect(Collectors.joining(", ")));
  }

  @Override
  public String toString() {
    return code;
  }
}
