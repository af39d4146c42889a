package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.message.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes where each parcel of an order is, in words. Stateless. */
public final class ParcelSentences {

  private ParcelSentences() {}

  /**
   * Where a parcel is.
   *
   * @param key the end of the key of its text
   * @param trackingCode the code by which the carrier tracks it; null if there is none
   * @param expected the day on which it is expected; null if there is none
   */
  public record Place(
      String key, @Nullable String trackingCode, @Nullable LocalDate expected) {}

  /**
   * One text for each parcel, in the given sequence.
   *
   * @param parcels the parcels
   * @param currency the currency of the order
   * @param own the texts of the order's set, which win over those of the library
   * @param locale the language, and the formats of numbers and dates
   * @return the texts, in English if there are none in the language
   */
  public static List<Text> of(List<Place> parcels, String currency, Texts own, Locale locale) {
    Language language = new Languages(own).with("parcel.unknown", locale);
    Phrases phrases = new Phrases(language, locale, currency);
    List<Text> texts = new ArrayList<>(parcels.size());
    for (int i = 0; i < parcels.size(); i++) {
      texts.add(new Text(
          sentence(parcels.get(i), name("parcel", i + 1, parcels.size(), phrases), phrases),
          language.locale()));
    }
    return List.copyOf(texts);
  }

  /** The name of a part among those of its kind. */
  static String name(String kind, int number, int all, Phrases phrases) {
    return all == 1
        ? phrases.say(kind + ".only", Map.of())
        : phrases.say(
            kind + ".each", Map.of("number", phrases.number(number), "all", phrases.number(all)));
  }

  private static String sentence(Place place, String name, Phrases phrases) {
    Map<String, String> values = new HashMap<>();
    values.put("parcel", name);
    @Nullable String given = place.trackingCode();
    String code = given == null ? "" : CleanText.of(given);
    if (!code.isEmpty()) {
      values.put("tracking-code", phrases.foreign(code));
    }
    @Nullable LocalDate expected = place.expected();
    @Nullable String day = expected == null ? null : phrases.date(expected);
    if (day != null) {
      values.put("expected", day);
    }
    return phrases.say("parcel." + place.key(), values);
  }
}
