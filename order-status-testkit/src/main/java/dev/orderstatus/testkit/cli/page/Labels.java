package dev.orderstatus.testkit.cli.page;

import dev.orderstatus.api.message.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The page's own words, in each language; English where there are none. */
final class Labels {

  private static final Texts TEXTS = Texts.bundles(
      "labels", List.of("en", "nl", "de", "fr", "sv", "pl"), Labels.class::getResourceAsStream);

  private Labels() {}

  /** True if the page has words of its own in a language. */
  static boolean speak(Locale locale) {
    return TEXTS.locales().contains(Locale.forLanguageTag(locale.getLanguage()));
  }

  static Map<String, String> of(Locale locale) {
    Map<String, String> labels = new TreeMap<>();
    for (Locale language :
        List.of(Locale.ENGLISH, Locale.forLanguageTag(locale.getLanguage()), locale)) {
      TEXTS
          .keys(language)
          .forEach(key -> TEXTS.find(language, key).ifPresent(text -> labels.put(key, text)));
    }
    return labels;
  }
}
