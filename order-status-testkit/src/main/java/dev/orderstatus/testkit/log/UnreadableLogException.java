package dev.orderstatus.testkit.log;

/** A log cannot be read at all; the message says what is wrong and how to mend it. */
public final class UnreadableLogException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * A log that cannot be read.
   *
   * @param message what is wrong, where, and how to mend it
   */
  public UnreadableLogException(String message) {
    super(message);
  }

  /**
   * A log that cannot be read, because of something else.
   *
   * @param message what is wrong, where, and how to mend it
   * @param cause what happened
   */
  public UnreadableLogException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * What is wrong.
   *
   * @return what, where, and how to mend it
   */
  public String problem() {
    return String.valueOf(getMessage());
  }
}
