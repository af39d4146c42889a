package dev.orderstatus.api.parts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * The delivery progress of an order. The first constant that applies is the order's word. A
 * customer needs the numbers as well: "all out, one arrived" and "one arrived, the rest not packed"
 * are both partly delivered.
 */
public enum FulfillmentWord {
  /** There are lines, and every unit of every line is canceled. */
  CANCELED,
  /** No unit has to be delivered. */
  NOTHING_TO_SHIP,
  /** No unit is out or has arrived. */
  UNSHIPPED,
  /** Some units are out, and none has arrived. */
  PARTLY_SHIPPED,
  /** All units are out, and none has arrived. */
  SHIPPED,
  /** Some units have arrived. */
  PARTLY_DELIVERED,
  /** All units have arrived. */
  DELIVERED;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The stable word for this constant.
   *
   * @return the code, for example {@code partly-shipped}
   */
  @JsonValue
  public String code() {
    return code;
  }

  static FulfillmentWord of(boolean everythingCanceled, long active, long out, long arrived) {
    if (everythingCanceled) {
      return CANCELED;
    }
    if (active == 0) {
      return NOTHING_TO_SHIP;
    }
    if (out == 0) {
      return UNSHIPPED;
    }
    if (arrived == 0) {
      return out < active ? PARTLY_SHIPPED : SHIPPED;
    }
    return arrived < active ? PARTLY_DELIVERED : DELIVERED;
  }

  @Override
  public String toString() {
    return code;
  }
}
