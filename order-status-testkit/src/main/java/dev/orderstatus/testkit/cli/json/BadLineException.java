package dev.orderstatus.testkit.cli.json;

/** A bad line of input; the message names the place, the text found and the expected form. */
final class BadLineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadLineException(String message) {
    super(message, null, false, false);
  }
}
