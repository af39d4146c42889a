package dev.orderstatus.api.message;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;

/**
 * A text, and the language it is in. It is plain text: escape it where it is put into HTML.
 * Immutable and thread-safe.
 *
 * @param value the text
 * @param locale the language it is in, which may be another than was asked for
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
