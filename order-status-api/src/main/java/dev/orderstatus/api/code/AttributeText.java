package dev.orderstatus.api.code;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * Reads values from text. Separate from {@link Attribute} because its exceptions are loaded with
 * it, and deciding needs none.
 */
final class AttributeText {

  private AttributeText() {}

  /** The value; the unchanged text if it is not of this kind. */
  static Object read(Attribute.Kind kind, String text) {
    String stripped = text.strip();
    try {
      return switch (kind) {
        case TEXT, CHOICE -> text;
        case YES_NO ->
          stripped.equals("true") || stripped.equals("false") ? Boolean.valueOf(stripped) : text;
        case WHOLE_NUMBER -> stripped.length() > 19 ? text : Long.valueOf(stripped);
        case DATE -> LocalDate.parse(stripped);
        case LINK -> new URI(stripped);
      };
    } catch (NumberFormatException | DateTimeParseException | URISyntaxException notOfThisKind) {
      return text;
    }
  }
}
