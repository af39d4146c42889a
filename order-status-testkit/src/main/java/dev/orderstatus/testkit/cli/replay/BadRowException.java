package dev.orderstatus.testkit.cli.replay;

/** A row cannot be read; the message says why. It needs no stack trace, and a log may have many. */
final class BadRowException extends Exception {
  private static final long serialVersionUID = 1L;

  BadRowException(String message) {
    super(message, null, false, false);
  }

  String problem() {
    return String.valueOf(getMessage());
  }
}
