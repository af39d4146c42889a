package dev.orderstatus.core.diagram;

import java.util.function.IntFunction;

/**
 * Text for a language in which nearly every sign means something: what is not plain is written by
 * its number.
 */
final class Escape {

  private Escape() {}

  /**
   * The text in one line; letters, digits and single blanks, commas, full stops, hyphens and
   * brackets stay.
   */
  static String unlessPlain(String text, IntFunction<String> byNumber) {
    StringBuilder escaped = new StringBuilder();
    int before = ' ';
    for (int c : oneLine(text).codePoints().toArray()) {
      boolean repeated = c == before && !Character.isLetterOrDigit(c);
      escaped.append(isPlain(c) && !repeated ? Character.toString(c) : byNumber.apply(c));
      before = c;
    }
    return escaped.toString();
  }

  /** The text without line breaks and other control characters, and without blanks around it. */
  static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s\\u2028\\u2029]+", " ").strip();
  }

  private static boolean isPlain(int c) {
    return Character.isLetterOrDigit(c) || " ,.-()".indexOf(c) >= 0;
  }
}
