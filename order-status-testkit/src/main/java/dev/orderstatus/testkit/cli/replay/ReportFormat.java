package dev.orderstatus.testkit.cli.replay;

/** The formats of the report of {@code replay}. */
public enum ReportFormat {
  /** For people, on one screen. */
  TEXT,
  /** For programs: one object. */
  JSON,
  /** For people, as one page without other files. */
  HTML
}
