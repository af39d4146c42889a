package dev.orderstatus.core.internal.render.check;

import dev.orderstatus.api.code.Printable;
import java.util.Optional;

/** Finds invisible parts of a text. */
final class Unseen {

  private static final int SOFT_HYPHEN = 0xad;
  private static final int NON_JOINER = 0x200c;
  private static final int JOINER = 0x200d;
  private static final int AS_PICTURE = 0xfe0f;

  private Unseen() {}

  /** The fault of a text that is not blank. */
  static Optional<String> fault(String text) {
    if (Printable.isBlank(text)) {
      return Optional.of("nothing of the text can be seen; write it, or leave the key out");
    }
    int before = ' ';
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isForbidden(c) && !isOfTheScript(c, before)) {
        return Optional.of("the text has %s at position %d, which nobody sees; take it out"
            .formatted(Printable.of(Character.toString(c)), i + 1));
      }
      before = c;
    }
    return Optional.empty();
  }

  /** Variation selectors and fillers add nothing to the visible sign before them. */
  private static boolean isForbidden(int c) {
    int type = Character.getType(c);
    return c != SOFT_HYPHEN
        && (type == Character.CONTROL
            || type == Character.FORMAT
            || type == Character.SURROGATE
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR);
  }

  /** Persian and the scripts of India need joiners, as do some emoji. */
  private static boolean isOfTheScript(int c, int before) {
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
}
