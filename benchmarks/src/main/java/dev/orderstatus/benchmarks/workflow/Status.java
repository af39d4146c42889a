package dev.orderstatus.benchmarks.workflow;

import java.util.Locale;

/** The statuses of an order of the workflow. */
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
