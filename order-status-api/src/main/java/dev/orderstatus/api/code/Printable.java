package dev.orderstatus.api.code;

import java.util.Objects;

/**
 * Text of others, such that a terminal, a log or a reader sees what is there: nothing of it steers
 * or hides. Stateless and thread-safe; everything takes time in proportion to the text.
 */
public final class Printable {

  private static final int BLANK_BRAILLE = 0x2800;

  private Printable() {}

  /**
   * A text with every character that nobody sees written by its number, line ends too.
   *
   * @param text the text
   * @return the same text where it has none, else for example <code>receive&#92;u200bd</code>
   */
  public static String of(String text) {
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isHidden(c)) {
        return escaped(text);
      }
    }
    return text;
  }

  /**
   * A text on one line: line ends and other gaps become one space, and every other character that
   * nobody sees is written by its number.
   *
   * @param text the text
   * @return one line, without gaps around it
   */
  public static String line(String text) {
    return of(text.replaceAll("[\\s\\x{85}\\x{2028}\\x{2029}]+", " ").strip());
  }

  /**
   * Whether nothing of a text can be seen.
   *
   * @param text the text
   * @return true for no text, and for spaces of all kinds and characters that nobody sees
   */
  public static boolean isBlank(String text) {
    return Objects.requireNonNull(text, "text").codePoints().allMatch(Printable::isEmpty);
  }

  private static boolean isEmpty(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == BLANK_BRAILLE
        || isHidden(c);
  }

  /**
   * Whether nobody sees a character, although it may do something: controls, line ends, characters
   * that turn or join others, halves of a pair, and fillers. Spaces are none of them.
   *
   * @param c a code point
   * @return true when it is one of them
   */
  public static boolean isHidden(int c) {
    if (c >= ' ' && c < 0x7f) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> true;
      default -> isFiller(c);
    };
  }

  /** What Unicode calls ignorable by default, as far as it is not of the types above. */
  private static boolean isFiller(int c) {
    return c == 0x034f
        || c == 0x115f
        || c == 0x1160
        || c == 0x17b4
        || c == 0x17b5
        || (c >= 0x180b && c <= 0x180f)
        || c == 0x2065
        || c == 0x3164
        || (c >= 0xfe00 && c <= 0xfe0f)
        || c == 0xffa0
        || (c >= 0xfff0 && c <= 0xfff8)
        || (c >= 0xe0000 && c <= 0xe0fff);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isHidden(c)) {
        for (char unit : Character.toChars(c)) {
          escaped.append("\\u%04x".formatted((int) unit));
        }
      } else {
        escaped.appendCodePoint(c);
      }
    }
    return escaped.toString();
  }
}
