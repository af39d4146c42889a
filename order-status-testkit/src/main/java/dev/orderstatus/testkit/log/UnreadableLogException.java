package dev.orderstatus.testkit.log;

/** A log cannot be read at all; the message names the problem and how to fix it. */
public final class UnreadableLogException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception with a message.
   *
   * @param message the problem, its place, and how to fix it
   */
  public UnreadableLogException(String message) {
    super(message);
  }

  /**
   * Creates an exception with a cause.
   *
   * @param message the problem, its place, and how to fix it
   * @param cause the cause
   */
  public UnreadableLogException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * Returns the message.
   *
   * @return the problem, its place, and how to fix it
   */
  public String problem() {
    return String.valueOf(getMessage());
  }
}
