package dev.orderstatus.testkit.cli.replay;

/** How the report of {@code replay} is written. */
public enum ReportFormat {
  /** For people, on one screen. */
  TEXT,
  /** For programs: one object. */
  JSON,
  /** For people, as one page that needs nothing else. */
  HTML
}
