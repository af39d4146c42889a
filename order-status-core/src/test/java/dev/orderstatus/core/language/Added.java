package dev.orderstatus.core.language;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.TextSkeleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

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

  /** The skeleton of a set, with the English text for every key. */
  public static Map<String, String> skeleton(StatusSet set, Locale locale) {
    Map<String, String> texts = new TreeMap<>();
    String english = "";
    for (String line : TextSkeleton.of(set, locale).split("\n", -1)) {
      if (line.startsWith("# ")) {
        english = line.substring(2);
      } else if (line.endsWith(" =")) {
        String key = line.substring(0, line.length() - 2).replace("\\:", ":");
        texts.put(key, english.equals("blank in English") ? "" : english);
      }
    }
    return texts;
  }
}
