package dev.orderstatus.benchmarks.workflow;

import java.util.Locale;

/** Where an order of the workflow stands. */
public enum Status {
  NEW,
  RECEIVED,
  WAITING,
  PROCESSING,
  ON_HOLD,
  SHIPPED,
  DELIVERED,
  CANCELED;

  /** Nothing leads on from it. */
  public boolean isClosed() {
    return this == DELIVERED || this == CANCELED;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
