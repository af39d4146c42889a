package dev.orderstatus.api.parts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The progress of an order's returns from the customer. */
public enum ReturnWord {
  /** No unit was returned. */
  NONE,
  /** Some units were returned. */
  PARTLY_RETURNED,
  /** All units that were not canceled were returned. */
  RETURNED;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The stable word for this constant.
   *
   * @return the code, for example {@code partly-returned}
   */
  @JsonValue
  public String code() {
    return code;
  }

  static ReturnWord of(long active, long returned) {
    if (returned == 0) {
      return NONE;
    }
    return returned < active ? PARTLY_RETURNED : RETURNED;
  }

  @Override
  public String toString() {
    return code;
  }
}
