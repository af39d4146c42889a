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
 * Where the money for an order stands. It is a fact of its own, beside the status: "paid" is not a
 * status.
 *
 * <p>The words fall into classes, on which the rules of a set are built: <em>open</em>, something
 * is still to be paid; <em>settled</em>, nothing more is expected; <em>secured</em>, it is reserved
 * or agreed for later; <em>held</em>, the shop has money of the customer. Unlinked, refunded and
 * disputed are neither open, settled nor secured: staff must look.
 */
public enum Payment {
  /** There is nothing to pay. */
  NOT_REQUIRED,
  /** Payment is expected. */
  DUE,
  /** The customer began to pay, and the payment was broken off. */
  INTERRUPTED,
  /** A part is paid, and the rest is expected. */
  PARTLY_PAID,
  /** The amount is reserved, and not yet taken. */
  AUTHORIZED,
  /** It was agreed to pay later: on invoice, cash on delivery. */
  DEFERRED,
  /** Paid, but the payment is not linked to the order. */
  UNLINKED,
  /** Paid. */
  PAID,
  /** Paid, and a part paid back; the rest is settled. */
  PARTLY_REFUNDED,
  /** Paid, and paid back. */
  REFUNDED,
  /** Paid, and the customer's bank wants the money back. */
  DISPUTED;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The word a shop stores.
   *
   * @return the code, for example {@code not-required}
   */
  @JsonValue
  public String code() {
    return code;
  }

  /**
   * Whether money is still expected.
   *
   * @return true when due, interrupted or partly paid
   */
  public boolean isOpen() {
    return this == DUE || this == INTERRUPTED || this == PARTLY_PAID;
  }

  /**
   * Whether nothing more is expected.
   *
   * @return true when not required, paid or partly refunded
   */
  public boolean isSettled() {
    return this == NOT_REQUIRED || this == PAID || this == PARTLY_REFUNDED;
  }

  /**
   * Whether the money is reserved, or was agreed for later.
   *
   * @return true when authorized or deferred
   */
  public boolean isSecured() {
    return this == AUTHORIZED || this == DEFERRED;
  }

  /**
   * Whether the shop has money of the customer.
   *
   * @return true when partly paid, unlinked, paid or partly refunded
   */
  public boolean isHeld() {
    return this == PARTLY_PAID || this == UNLINKED || this == PAID || this == PARTLY_REFUNDED;
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
