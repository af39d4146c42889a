package dev.orderstatus.core.internal.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The languages that the library itself speaks. */
final class Shipped {

  static final Locale SWEDISH = Locale.forLanguageTag("sv");
  static final Locale POLISH = Locale.forLanguageTag("pl");
  static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Samples.DUTCH, Locale.GERMAN, Locale.FRENCH, SWEDISH, POLISH);

  private Shipped() {}

  /** One text for each language, in their order. */
  static Map<Locale, String> inOrder(
      String english, String dutch, String german, String french, String swedish, String polish) {
    List<String> texts = List.of(english, dutch, german, french, swedish, polish);
    Map<Locale, String> byLanguage = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      byLanguage.put(LANGUAGES.get(i), texts.get(i));
    }
    return byLanguage;
  }
}
