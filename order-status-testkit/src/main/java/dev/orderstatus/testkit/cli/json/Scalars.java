package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.testkit.cli.text.InstantTexts;
import dev.orderstatus.testkit.cli.text.Shown;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Reads instants, time zones and languages from the members of an object. */
final class Scalars {

  private Scalars() {}

  static Instant instant(JsonObject object, String name) {
    return InstantTexts.read(object.text(name))
        .getOrElseThrow(problem -> object.wrong(name, problem));
  }

  static Optional<ZoneId> zone(JsonObject object) {
    return object.findText("zone").map(name -> {
      try {
        return ZoneId.of(name);
      } catch (DateTimeException unknown) {
        throw object.wrong(
            "zone",
            "no time zone: " + Shown.quoted(name) + "; expected a name such as Europe/Amsterdam");
      }
    });
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
