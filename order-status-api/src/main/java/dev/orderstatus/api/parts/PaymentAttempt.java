package dev.orderstatus.api.parts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is known of the customer's last attempt to make a payment. */
public enum PaymentAttempt {
  /** There was none, or it led to what the sums of the payment say. */
  NONE,
  /** The customer is about to pay. */
  UNDER_WAY,
  /** It was broken off or refused. */
  FAILED;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The word a shop stores.
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
