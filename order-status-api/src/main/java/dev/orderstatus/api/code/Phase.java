package dev.orderstatus.api.code;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The group of a status, or of an order, that means the same in every shop. */
public enum Phase {
  /** Being put together, not yet asked for. */
  DRAFT,
  /** Waiting for somebody to approve it. */
  AWAITING_APPROVAL,
  /** Waiting for the money. */
  AWAITING_PAYMENT,
  /** Waiting for its date. */
  SCHEDULED,
  /** Being worked on. */
  IN_PROGRESS,
  /** Set aside for a while. */
  ON_HOLD,
  /** Went wrong, and can be mended. */
  FAILED,
  /** On its way, or handed over. */
  SHIPPED,
  /** Done. */
  COMPLETED,
  /** Came back. */
  RETURNED,
  /** Called off. */
  CANCELED,
  /** Thrown away, and still listed. */
  DELETED;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The word a shop stores.
   *
   * @return the code, for example {@code awaiting-payment}
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
