package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.message.Text;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds a single text of a set, and fills it in. Thread-safe. */
final class Sayings {

  private static final List<Boolean> AS_IS = List.of(false);
  private static final List<Boolean> NAMED_FIRST = List.of(true, false);

  private final Languages languages;
  private final Wordings wordings;
  private final List<Boolean> attempts;

  /**
   * The texts of a set.
   *
   * @param merged true if plugins have added to the set, so that a language may lack the name of a
   *     value
   */
  Sayings(Languages languages, Wordings wordings, boolean merged) {
    this.languages = languages;
    this.wordings = wordings;
    this.attempts = merged ? NAMED_FIRST : AS_IS;
  }

  /** A label, which has no values. */
  Text label(String key, String neutral, Locale locale) {
    return of(
        List.of(key),
        neutral,
        Map.of(),
        name -> null,
        Instant.EPOCH,
        Audience.CUSTOMER,
        Objects.requireNonNull(locale, "locale"));
  }

  /** The text of the first key that has one, else of the neutral key. */
  Text of(
      List<String> keys,
      String neutral,
      Map<String, Object> values,
      Function<String, @Nullable Object> others,
      Instant at,
      Audience audience,
      Locale locale) {
    for (List<String> attempt : List.of(keys, List.of(neutral))) {
      List<Language> candidates = languages.candidates(locale);
      for (boolean named : attempts) {
        for (Language language : candidates) {
          @Nullable Template template = language.first(attempt);
          if (template != null && (!named || language.names(template, values, candidates))) {
            ValueFormatter wording = wordings.of(language, locale, audience);
            String text = template.render(name -> {
              @Nullable Object value = values.get(name);
              return wording.of(name, value == null ? others.apply(name) : value, at);
            });
            if (!text.isBlank()) {
              return new Text(text, language.locale());
            }
          }
        }
      }
    }
    throw new IllegalStateException("there is no text " + neutral);
  }
}
