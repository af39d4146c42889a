package dev.orderstatus.api.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.Printable;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The payment state of an order. It is a fact of its own, separate from the status: "paid" is not a
 * status.
 *
 * <p>The states fall into classes, on which the rules of a set are built: <em>open</em>, something
 * is still to be paid; <em>settled</em>, nothing more is expected; <em>secured</em>, the amount is
 * reserved or agreed for later; <em>held</em>, the shop has money from the customer. Unlinked,
 * refunded and disputed are neither open, settled nor secured: staff must look at the order.
 */
public enum Payment {
  /** There is nothing to pay. */
  NOT_REQUIRED,
  /** Payment is expected. */
  DUE,
  /** The customer began to pay, but did not complete the payment. */
  INTERRUPTED,
  /** A part is paid; the rest is expected. */
  PARTLY_PAID,
  /** The amount is reserved, but not yet captured. */
  AUTHORIZED,
  /** Payment is agreed for later: on invoice or cash on delivery. */
  DEFERRED,
  /** Paid, but the payment is not linked to the order. */
  UNLINKED,
  /** Paid. */
  PAID,
  /** Paid, and partly refunded; the rest is settled. */
  PARTLY_REFUNDED,
  /** Paid, and fully refunded. */
  REFUNDED,
  /** Paid, and the customer's bank demands the money back. */
  DISPUTED;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The stable word for this state.
   *
   * @return the code, for example {@code not-required}
   */
  @JsonValue
  public String code() {
    return code;
  }

  /**
   * True if money is still expected.
   *
   * @return true if due, interrupted or partly paid
   */
  public boolean isOpen() {
    return this == DUE || this == INTERRUPTED || this == PARTLY_PAID;
  }

  /**
   * True if nothing more is expected.
   *
   * @return true if not required, paid or partly refunded
   */
  public boolean isSettled() {
    return this == NOT_REQUIRED || this == PAID || this == PARTLY_REFUNDED;
  }

  /**
   * True if the money is reserved, or agreed for later.
   *
   * @return true if authorized or deferred
   */
  public boolean isSecured() {
    return this == AUTHORIZED || this == DEFERRED;
  }

  /**
   * True if the shop has money from the customer.
   *
   * @return true if partly paid, unlinked, paid or partly refunded
   */
  public boolean isHeld() {
    return this == PARTLY_PAID || this == UNLINKED || this == PAID || this == PARTLY_REFUNDED;
  }

  /**
   * Reads a payment state from its code.
   *
   * @param text the code
   * @return the payment state, or the error in the text
   */
  public static Either<String, Payment> parse(String text) {
    Objects.requireNonNull(text, "text");
    for (Payment payment : values()) {
      if (payment.code.equals(text)) {
        return Either.right(payment);
      }
    }
    String shown = Printable.of(text.length() > 40 ? text.substring(0, 40) + "..." : text);
    return Either.left("not a payment state: \"" + shown + "\"; expected one of "
        + Arrays.stream(values()).map(Payment::code).collect(Collectors.joining(", ")));
  }

  @JsonCreator
  private static Payment read(String text) {
    return parse(text).getOrElseThrow(problem -> new IllegalArgumentException(problem));
  }

  @Override
  public String toString() {
    return code;
  }
}
