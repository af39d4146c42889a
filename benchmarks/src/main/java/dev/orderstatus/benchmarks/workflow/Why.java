package dev.orderstatus.benchmarks.workflow;

import java.util.Locale;

/** Why not; the names are those of the library's reason codes. */
public enum Why {
  STALE_STATUS,
  NOT_POSSIBLE_IN_STATUS,
  ORDER_IS_CLOSED,
  NOT_PERMITTED_FOR_ACTOR,
  DATED_BEFORE_CURRENT_STATUS,
  PAYMENT_NOT_DUE,
  PAYMENT_STILL_EXPECTED;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
