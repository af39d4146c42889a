package dev.orderstatus.core.diagram;

import dev.orderstatus.api.code.Printable;
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
    for (int c : Printable.line(text).codePoints().toArray()) {
      boolean repeated = c == before && !Character.isLetterOrDigit(c);
      escaped.append(isPlain(c) && !repeated ? Character.toString(c) : byNumber.apply(c));
      before = c;
    }
    return escaped.toString();
  }

  private static boolean isPlain(int c) {
    return Character.isLetterOrDigit(c) || " ,.-()".indexOf(c) >= 0;
  }
}
