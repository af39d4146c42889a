package dev.orderstatus.api.parts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * The payment progress of an order. The first constant that applies is the order's word. The kept
 * amount is the captured amount minus the refunded one.
 */
public enum PaymentWord {
  /** The whole captured amount was refunded. */
  REFUNDED,
  /** Something was refunded, and the kept amount is less than the order's total. */
  PARTLY_REFUNDED,
  /** Nothing was captured, and nothing is due. */
  NOTHING_DUE,
  /** The kept amount is more than the amount due. */
  OVERPAID,
  /** The kept amount covers the amount due. */
  PAID,
  /** The kept and the authorized amounts together cover the amount due. */
  AUTHORIZED,
  /** The kept amount covers a part of the amount due. */
  PARTLY_PAID,
  /** The authorized amount covers a part of the amount due, and nothing is kept. */
  PARTLY_AUTHORIZED,
  /** None of these. */
  UNPAID;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The stable word for this constant.
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
