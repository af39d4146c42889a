package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.message.Register;
import dev.orderstatus.api.message.Texts;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The existing languages, and those to try for a reader. Thread-safe. */
final class Languages {

  private static final int REMEMBERED = 256;

  private final Map<Locale, Language> languages;
  private final Map<Locale, List<Language>> chains = new ConcurrentHashMap<>();

  Languages(Texts texts) {
    this(texts, Set.of(), Optional.empty());
  }

  /**
   * The languages of a set, for a shop that has not set some of its words. A language is in the
   * register only if the set itself has texts in it, so that no message mixes two.
   */
  Languages(Texts texts, Set<String> missing, Optional<Register> register) {
    Set<Locale> locales = new LinkedHashSet<>(texts.locales());
    locales.addAll(
        texts.locales().isEmpty() ? CommonTexts.TEXTS.locales() : List.of(Locale.ENGLISH));
    Map<Locale, Language> all = new LinkedHashMap<>();
    for (Locale locale : locales) {
      Optional<Register> spoken =
          register.filter(other -> texts.varieties().contains(other.of(locale)));
      all.put(locale, new Language(locale, texts, missing, spoken));
    }
    languages = Map.copyOf(all);
  }

  /** The best language for a reader among those that have a text. */
  Language with(String key, Locale locale) {
    return candidates(locale).stream()
        .filter(language -> language.raw(key) != null)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("there is no text " + key + " in English"));
  }

  /** The reader's language, its parents and English, as far as they have texts. */
  List<Language> candidates(Locale locale) {
    @Nullable List<Language> known = chains.get(locale);
    if (known != null) {
      return known;
    }
    List<Language> chain = Stream.concat(
            LanguageFallback.of(locale).stream(), Stream.of(Locale.ENGLISH))
        .filter(languages::containsKey)
        .map(languages::get)
        .distinct()
        .toList();
    if (chains.size() < REMEMBERED) {
      chains.put(locale, chain);
    }
    return chain;
  }
}
