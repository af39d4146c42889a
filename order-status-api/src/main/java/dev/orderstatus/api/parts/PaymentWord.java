package dev.orderstatus.api.parts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How far an order is paid for. The first word that holds is the order's. What is kept is what was
 * captured without what was refunded.
 */
public enum PaymentWord {
  /** All that was captured was refunded. */
  REFUNDED,
  /** Something was refunded, and less is kept than the order costs. */
  PARTLY_REFUNDED,
  /** Nothing was captured, and nothing is due. */
  NOTHING_DUE,
  /** More is kept than is due. */
  OVERPAID,
  /** What is due is kept. */
  PAID,
  /** With what is authorized, what is due is covered. */
  AUTHORIZED,
  /** A part of what is due is kept. */
  PARTLY_PAID,
  /** A part of what is due is authorized, and nothing is kept. */
  PARTLY_AUTHORIZED,
  /** None of these. */
  UNPAID;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The word a shop stores.
   *
   * @return the code, for example {@code partly-paid}
   */
  @JsonValue
  public String code() {
    return code;
  }

  static PaymentWord of(long captured, long refunded, long authorized, long total, long due) {
    long net = captured - refunded;
    if (captured > 0 && refunded == captured) {
      return REFUNDED;
    }
    if (refunded > 0 && net < total) {
      return PARTLY_REFUNDED;
    }
    if (captured == 0 && due == 0) {
      return NOTHING_DUE;
    }
    if (net >= due) {
      return net > due ? OVERPAID : PAID;
    }
    if (authorized >= due - net) {
      return AUTHORIZED;
    }
    if (net > 0) {
      return PARTLY_PAID;
    }
    return authorized > 0 ? PARTLY_AUTHORIZED : UNPAID;
  }

  @Override
  public String toString() {
    return code;
  }
}
