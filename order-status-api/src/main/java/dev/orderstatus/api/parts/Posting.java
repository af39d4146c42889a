package dev.orderstatus.api.parts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The way in which a ledger takes a reported entry. */
public enum Posting {
  /** The entry is new: keep it. */
  NEW,
  /** The entry is known: nothing changes. */
  REFLECTED,
  /** The entry comes too late to change anything: what it ends was captured before. */
  PAST,
  /** The entry is known with another amount: nothing changes, and staff have to look. */
  OTHER_AMOUNT,
  /**
   * The entry does not fit the others: keep it, and staff have to look. A refund, a dispute or a
   * failure that rests on something missing waits, and counts as soon as that is reported.
   */
  CONFLICT;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The stable word for this constant.
   *
   * @return the code, for example {@code other-amount}
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
