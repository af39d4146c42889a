package dev.orderstatus.core;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Register;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.internal.render.CommonTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The texts of a set as its files have them, with placeholders and brackets, for tools that show or
 * translate them. Stateless.
 *
 * @since 0.1.0
 */
public final class WrittenTexts {

  private WrittenTexts() {}

  /**
   * All texts of a set in one language: the set's own, and below them those that all sets share.
   * Takes time proportional to their number.
   *
   * @param set the set
   * @param locale the language, for which no other stands in; or its variety in a register, such as
   *     {@code de-familiar}, which stands on its language
   * @return the texts by key, sorted; only the shared ones if the set has none in this language
   * @throws IllegalStateException if a text file is missing or invalid
   * @throws java.io.UncheckedIOException if reading a text file fails
   */
  public static Map<String, String> of(StatusSet set, Locale locale) {
    Objects.requireNonNull(set, "set");
    Map<String, String> texts = new TreeMap<>();
    Optional<Register> register = Register.in(locale);
    Locale plain = Register.languageOf(locale);
    List<Locale> layers = new ArrayList<>();
    for (Locale each : List.of(Locale.forLanguageTag(plain.getLanguage()), plain)) {
      layers.add(each);
      register.ifPresent(other -> layers.add(other.of(each)));
    }
    for (Locale shared : layers) {
      add(CommonTexts.TEXTS, shared, texts);
      add(CommonTexts.NOTICES, shared, texts);
    }
    add(set.texts(), plain, texts);
    add(set.texts(), locale, texts);
    return Collections.unmodifiableMap(texts);
  }

  private static void add(Texts some, Locale locale, Map<String, String> texts) {
    some.keys(locale)
        .forEach(key -> some.find(locale, key).ifPresent(text -> texts.put(key, text)));
  }
}
