package dev.orderstatus.benchmarks.workflow;

import java.util.Locale;

/** The steps of the workflow. */
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
