package dev.orderstatus.testkit.cli;

/** The call could not be carried out; the message names the problem and how to fix it. */
final class CannotRunException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotRunException(String message) {
    super(message);
  }
}
