package dev.orderstatus.api.code;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The group of a status, or of an order, with the same meaning in every shop. */
public enum Phase {
  /** Being put together, not yet submitted. */
  DRAFT,
  /** Waiting for approval. */
  AWAITING_APPROVAL,
  /** Waiting for payment. */
  AWAITING_PAYMENT,
  /** Waiting for its date. */
  SCHEDULED,
  /** Being worked on. */
  IN_PROGRESS,
  /** Set aside for a while. */
  ON_HOLD,
  /** Failed, and can be repaired. */
  FAILED,
  /** On its way, or handed over. */
  SHIPPED,
  /** Done. */
  COMPLETED,
  /** Came back. */
  RETURNED,
  /** Called off. */
  CANCELED,
  /** Deleted, but still listed. */
  DELETED;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The stable word for this phase.
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
