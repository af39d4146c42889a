package dev.orderstatus.api.parts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The result of the customer's last attempt to make a payment, as far as known. */
public enum PaymentAttempt {
  /** There was none, or its result is in the sums of the payment. */
  NONE,
  /** The customer is about to pay. */
  UNDER_WAY,
  /** The attempt was interrupted or refused. */
  FAILED;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The stable word for this constant.
   *
   * @return the code, for example {@code under-way}
   */
  @JsonValue
  public String code() {
    return code;
  }

  @Override
  public String toString() {
    return code;
  }
}
