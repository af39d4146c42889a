package dev.orderstatus.api.decision;

import java.util.Locale;

/** Whom a text or an effect is for. */
public enum Audience {
  /** The customer, or whoever requests. */
  CUSTOMER,
  /** Who approves a request. */
  APPROVER,
  /** The people of the shop. */
  STAFF;

  private final String code = name().toLowerCase(Locale.ROOT);

  /**
   * The word for this audience.
   *
   * @return the code, for example {@code customer}
   */
  public String code() {
    return code;
  }

  @Override
  public String toString() {
    return code;
  }
}
