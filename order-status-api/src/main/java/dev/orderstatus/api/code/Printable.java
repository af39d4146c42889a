package dev.orderstatus.api.code;

import java.util.Objects;

/**
 * Makes text from others safe to show in a terminal, a log or a page: no character controls the
 * display or hides content. Stateless and thread-safe; every method takes time proportional to the
 * length of the text.
 */
public final class Printable {

  private static final int BLANK_BRAILLE = 0x2800;

  private Printable() {}

  /**
   * Replaces every invisible character, including line ends, by its number.
   *
   * @param text the text
   * @return the same text if it has no invisible character, else for example <code>
   *     receive&#92;u200bd</code>
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
   * Puts a text on one line: replaces line ends and other gaps by one space, and every other
   * invisible character by its number.
   *
   * @param text the text
   * @return one line, without gaps around it
   */
  public static String line(String text) {
    return of(text.replaceAll("[\\s\\x{85}\\x{2028}\\x{2029}]+", " ").strip());
  }

  /**
   * True if a text has no visible character.
   *
   * @param text the text
   * @return true for null, the empty text, all kinds of spaces and invisible characters
   */
  public static boolean isBlank(String text) {
    Objects.requireNonNull(text, "text");
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (!isEmpty(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEmpty(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == BLANK_BRAILLE
        || isHidden(c);
  }

  /**
   * True if a character is invisible but may have an effect: controls, line ends, characters that
   * change direction or join others, unpaired surrogates, and fillers. Spaces do not count.
   *
   * @param c a code point
   * @return true if the character is invisible
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

  /**
   * The characters that Unicode calls ignorable by default and that do not have one of the types
   * above.
   */
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
