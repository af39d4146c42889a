package dev.orderstatus.benchmarks.workflow;

import java.util.Locale;

/** Who asks. */
public enum Role {
  CUSTOMER,
  STAFF,
  SYSTEM,
  CARRIER;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
