package dev.orderstatus.testkit.cli;

/** The exit status of the tool. */
final class ExitStatus {

  /** All is well. */
  static final int WELL = 0;

  /** The question was answered, and the answer is bad. */
  static final int BAD = 1;

  /** The call could not be carried out. */
  static final int NOT_RUN = 2;

  private ExitStatus() {}
}
