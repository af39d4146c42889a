package dev.orderstatus.testkit.cli.page;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.TextSkeleton;
import dev.orderstatus.core.webshop.Webshop;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The web shop with all its texts in a language from right to left: the English ones, letter by
 * letter in Arabic. Nobody can read it, and everybody sees what is on the wrong side.
 */
final class MirroredSet {

  static final Locale ARABIC = Locale.forLanguageTag("ar");

  private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
  private static final Pattern WORD = Pattern.compile("\\{[^}]*}|[A-Za-z]+");

  private MirroredSet() {}

  static OrderLifecycle lifecycle() {
    Map<String, String> texts = new TreeMap<>();
    String english = "";
    for (String line : TextSkeleton.of(Webshop.set(), ARABIC).split("\n", -1)) {
      if (line.startsWith("# ")) {
        english = line.substring(2);
      } else if (line.endsWith(" =")) {
        boolean blank = english.equals("blank in English");
        texts.put(
            line.substring(0, line.length() - 2).replace("\\:", ":"),
            blank ? "" : mirrored(english));
        english = "";
      }
    }
    return OrderStatuses.builtIn()
        .withTexts("webshop", Texts.of(Map.of(ARABIC, texts)))
        .lifecycle("webshop");
  }

  /** What stands in braces stays, as it is filled in. */
  static String mirrored(String english) {
    return WORD.matcher(english)
        .replaceAll(word -> word.group().startsWith("{")
            ? word.group().replace("$", "\\$")
            : letters(word.group()));
  }

  private static String letters(String word) {
    StringBuilder letters = new StringBuilder();
    word.toLowerCase(Locale.ROOT)
        .chars()
        .forEach(letter -> letters.append(LETTERS.charAt(letter - 'a')));
    return letters.toString();
  }
}
