package dev.orderstatus.core.language;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.OrderStatuses;
import java.util.List;
import java.util.Locale;

/** The webshop in languages that the library does not speak, added as a shop would add them. */
public final class Added {

  static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
  static final Locale ARABIC = Locale.forLanguageTag("ar");
  static final List<Locale> LANGUAGES = List.of(UKRAINIAN, ARABIC, Locale.JAPANESE);

  private Added() {}

  private static Texts bundle(String name, Locale locale) {
    return Texts.bundles(name, List.of(locale.toLanguageTag()), Added.class::getResourceAsStream);
  }

  /** The texts of the webshop, with those that all sets share. */
  public static Texts texts(Locale locale) {
    return bundle("shared", locale).with(bundle("webshop", locale));
  }

  static OrderStatuses statuses(Locale locale) {
    return OrderStatuses.builtIn().withTexts("webshop", texts(locale));
  }

  public static OrderLifecycle webshop(Locale locale, Settings settings) {
    return statuses(locale).lifecycle("webshop", settings);
  }

  static StatusSet set(Locale locale) {
    return webshop(locale, Settings.standard()).definition();
  }
}
