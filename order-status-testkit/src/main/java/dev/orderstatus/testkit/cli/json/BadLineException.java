package dev.orderstatus.testkit.cli.json;

/**
 * A line of input that is no good; the message says where, what was found and what was expected.
 */
final class BadLineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadLineException(String message) {
    super(message, null, false, false);
  }
}
