package dev.orderstatus.core.diagram;

import dev.orderstatus.api.code.Printable;
import java.util.function.IntFunction;

/**
 * Escapes text for a language in which nearly every character has a meaning: all but plain
 * characters are replaced by their number.
 */
final class Escape {

  private Escape() {}

  /**
   * Puts the text on one line; keeps letters, digits, single blanks, commas, full stops, hyphens
   * and brackets.
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
