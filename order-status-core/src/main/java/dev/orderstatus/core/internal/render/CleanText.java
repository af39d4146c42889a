package dev.orderstatus.core.internal.render;

/** Makes user-supplied text fit into a sentence. */
public final class CleanText {

  private static final int LONGEST = 200;
  private static final int NON_JOINER = 0x200c;
  private static final int JOINER = 0x200d;
  private static final int AS_PICTURE = 0xfe0f;

  private CleanText() {}

  /**
   * One line of at most 200 characters, without invisible characters or those that change the
   * direction of text.
   */
  static String of(String text) {
    return isClean(text) ? text : cleaned(text);
  }

  private static boolean isClean(String text) {
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? gap : isGap(c) || !isVisible(c)) {
        return false;
      }
      gap = c == ' ';
    }
    return !gap && text.length() <= LONGEST;
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(Math.min(text.length(), LONGEST));
    boolean gap = false;
    int before = ' ';
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isGap(c)) {
        gap = true;
      } else if (isVisible(c) || (!gap && isJoiner(c, before))) {
        int space = gap && clean.length() > 0 ? 1 : 0;
        if (clean.length() + space + Character.charCount(c) > LONGEST) {
          return cut(clean);
        }
        clean.append(space == 1 ? " " : "").appendCodePoint(c);
        gap = false;
        before = c;
      }
    }
    return clean.toString();
  }

  private static boolean isGap(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isVisible(int c) {
    int type = Character.getType(c);
    return type != Character.FORMAT && type != Character.SURROGATE;
  }

  /** True for a joiner after a sign that needs it: Persian, the scripts of India, some emoji. */
  public static boolean isJoiner(int c, int before) {
    if (c != JOINER && c != NON_JOINER) {
      return false;
    }
    return switch (Character.UnicodeScript.of(before)) {
      case LATIN, GREEK, CYRILLIC -> false;
      case COMMON, INHERITED ->
        before == AS_PICTURE
            || Character.getType(before) == Character.OTHER_SYMBOL
            || Character.getType(before) == Character.MODIFIER_SYMBOL;
      default -> true;
    };
  }

  private static String cut(StringBuilder clean) {
    while (clean.length() >= LONGEST) {
      clean.setLength(clean.offsetByCodePoints(clean.length(), -1));
    }
    return clean.toString().stripTrailing() + "…";
  }
}
