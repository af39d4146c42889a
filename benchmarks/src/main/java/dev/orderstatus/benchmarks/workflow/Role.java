package dev.orderstatus.benchmarks.workflow;

import java.util.Locale;

/** The actors of the workflow. */
public enum Role {
  CUSTOMER,
  STAFF,
  SYSTEM,
  CARRIER;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
