package dev.orderstatus.api.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.Printable;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The things that can happen to a payment. */
public enum EntrySort {
  /** An amount was agreed to be paid later: on invoice, cash on delivery. */
  AGREED,
  /** An amount was reserved. */
  AUTHORIZED,
  /** The shop released the reserved amount; without an amount, all of it up to that instant. */
  VOIDED,
  /** The reserved amount lapsed; without an amount, all of it up to that instant. */
  EXPIRED,
  /** An amount was captured. */
  CAPTURED,
  /** An amount was refunded. */
  REFUNDED,
  /** The refund with the same number did not reach the customer. */
  REFUND_FAILED,
  /** The customer's bank demands money back. */
  DISPUTE_OPENED,
  /** The shop won the dispute with the same number. */
  DISPUTE_WON,
  /** The shop lost a dispute, and with it an amount. */
  DISPUTE_LOST,
  /** An attempt to pay was interrupted or refused. */
  ATTEMPT_FAILED,
  /** The payment was linked to the order. */
  LINKED,
  /**
   * The agreed amount is no longer expected; without an amount, all of it up to that instant. A
   * payment that was wholly refunded no longer counts.
   */
  CLOSED;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The stable word for this sort.
   *
   * @return the code, for example {@code refund-failed}
   */
  @JsonValue
  public String code() {
    return code;
  }

  /** True if an entry of this sort says nothing without an amount. */
  boolean needsAmount() {
    return switch (this) {
      case AGREED, AUTHORIZED, CAPTURED, REFUNDED, DISPUTE_LOST -> true;
      default -> false;
    };
  }

  /** True if an entry of this sort ends an open amount; without an amount, all of it. */
  boolean ends() {
    return this == VOIDED || this == EXPIRED || this == CLOSED;
  }

  /**
   * Reads a sort from its code.
   *
   * @param text the code
   * @return the sort, or the error in the text
   */
  public static Either<String, EntrySort> parse(String text) {
    Objects.requireNonNull(text, "text");
    for (EntrySort sort : values()) {
      if (sort.code.equals(text)) {
        return Either.right(sort);
      }
    }
    String shown = Printable.of(text.length() > 40 ? text.substring(0, 40) + "..." : text);
    return Either.left("not a sort of entry: \"" + shown + "\"; expected one of "
        + Arrays.stream(values()).map(EntrySort::code).collect(Collectors.joining(", ")));
  }

  @JsonCreator
  private static EntrySort read(String text) {
    return parse(text).getOrElseThrow(problem -> new IllegalArgumentException(problem));
  }

  @Override
  public String toString() {
    return code;
  }
}
