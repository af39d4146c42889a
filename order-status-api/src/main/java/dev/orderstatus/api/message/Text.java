package dev.orderstatus.api.message;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;

/**
 * A text and its language. This is plain text: escape it in HTML. Immutable and thread-safe.
 *
 * @param value the text
 * @param locale the language of the text, which may differ from the requested one
 */
public record Text(String value, Locale locale) {

  /** Checks that nothing is missing. */
  public Text {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(locale, "locale");
  }

  @Override
  public String toString() {
    return value;
  }

  @JsonValue
  private String json() {
    return value;
  }
}
