package dev.orderstatus.testkit.cli.text;

import dev.orderstatus.api.code.Printable;

/**
 * Text from outside, safe for a message: short, on one line, without control characters for
 * terminals.
 */
public final class Shown {

  private static final int LONGEST = 60;
  private static final int LONGEST_LINE = 1000;

  private Shown() {}

  /**
   * Shows a text that was given.
   *
   * @param given the text
   * @return at most its first 60 characters, on one line
   */
  public static String text(String given) {
    return oneLine(cut(given, LONGEST));
  }

  /**
   * Shows a text that was given, in quotes.
   *
   * @param given the text
   * @return at most its first 60 characters, on one line
   */
  public static String quoted(String given) {
    return '"' + text(given) + '"';
  }

  /**
   * Makes one line of a message.
   *
   * @param message the message
   * @return at most its first 1000 characters, with a space for line ends
   */
  public static String oneLine(String message) {
    return cut(Printable.line(message), LONGEST_LINE);
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end) + "...";
  }
}
