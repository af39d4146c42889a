package dev.orderstatus.testkit.cli.replay;

/** The call could not be carried out; the message says what is wrong and how to mend it. */
final class CannotReplayException extends Exception {
  private static final long serialVersionUID = 1L;

  CannotReplayException(String message) {
    super(message);
  }

  CannotReplayException(String message, Throwable cause) {
    super(message, cause);
  }
}
