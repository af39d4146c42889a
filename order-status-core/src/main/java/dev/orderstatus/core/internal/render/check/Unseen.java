package dev.orderstatus.core.internal.render.check;

import dev.orderstatus.api.code.Printable;
import dev.orderstatus.core.internal.render.CleanText;
import java.util.Optional;

/** Finds invisible parts of a text. */
final class Unseen {

  private static final int SOFT_HYPHEN = 0xad;

  private Unseen() {}

  /** The fault of a text that is not blank. */
  static Optional<String> fault(String text) {
    if (Printable.isBlank(text)) {
      return Optional.of("nothing of the text can be seen; write it, or leave the key out");
    }
    int before = ' ';
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isForbidden(c) && !CleanText.isJoiner(c, before)) {
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
}
