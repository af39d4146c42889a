package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.testkit.cli.text.InstantTexts;
import dev.orderstatus.testkit.cli.text.Shown;
import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** Reads instants and languages from the members of an object. */
final class Scalars {

  private Scalars() {}

  static Instant instant(JsonObject object, String name) {
    return InstantTexts.read(object.text(name))
        .getOrElseThrow(problem -> object.wrong(name, problem));
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
