package dev.orderstatus.benchmarks.workflow;

import java.util.Locale;

/** What can be asked of an order of the workflow. */
public enum Step {
  PLACE,
  AWAIT,
  PROCESS,
  HOLD,
  RELEASE,
  SHIP,
  DELIVER,
  CANCEL;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
