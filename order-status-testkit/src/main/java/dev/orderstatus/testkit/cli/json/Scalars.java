package dev.orderstatus.testkit.cli.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** Reads instants and languages from the members of an object. */
final class Scalars {

  private static final int LAST_YEAR = 9999;

  private Scalars() {}

  static Instant instant(JsonObject object, String name) {
    String text = object.text(name);
    try {
      OffsetDateTime time = OffsetDateTime.parse(text);
      if (time.getYear() >= 0 && time.getYear() <= LAST_YEAR) {
        return time.toInstant();
      }
    } catch (DateTimeException notAnInstant) {
      // Said below, like a year that is out of range.
    }
    throw object.wrong(
        name,
        "not an instant: " + Shown.quoted(text)
            + "; expected ISO-8601 with Z or an offset, such as 2026-11-21T09:00:00Z, years 0000 to 9999");
  }

  static Locale locale(JsonObject object) {
    String tag = object.findText("locale").orElse("en");
    try {
      if (!tag.isEmpty()) {
        return new Locale.Builder().setLanguageTag(tag).build();
      }
    } catch (IllformedLocaleException notALocale) {
      // Said below, like an empty text.
    }
    throw object.wrong(
        "locale",
        "not a language tag: " + Shown.quoted(tag) + "; expected BCP 47, such as en or nl-BE");
  }
}
