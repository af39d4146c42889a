package dev.orderstatus.core;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.internal.render.LanguageFallback;
import dev.orderstatus.core.internal.render.check.MissingTexts;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The languages in which a set has all its texts, and the languages that its plugins lack. If a
 * plugin lacks a language, its elements appear in English. A plugin that has Dutch texts does not
 * lack Belgian Dutch. Immutable and thread-safe.
 *
 * @param complete the languages without a missing text, in the order of the set's texts
 * @param lacking the ids of plugins that lack texts, each with the missing languages; empty if
 *     every plugin has all languages of the set
 * @since 0.1.0
 */
public record SpokenLanguages(List<Locale> complete, Map<String, List<Locale>> lacking) {

  /** Copies the lists and the map. */
  public SpokenLanguages {
    complete = List.copyOf(complete);
    Map<String, List<Locale>> copied = new TreeMap<>();
    lacking.forEach((plugin, languages) -> copied.put(plugin, List.copyOf(languages)));
    lacking = Collections.unmodifiableMap(copied);
  }

  /**
   * The languages of a set. Takes milliseconds, proportional to the number of texts.
   *
   * @param set the set; for a set with plugins, the merged one
   * @return its languages
   * @throws IllegalStateException if a text file is missing or invalid
   * @throws java.io.UncheckedIOException if reading a text file fails
   */
  public static SpokenLanguages of(StatusSet set) {
    Objects.requireNonNull(set, "set");
    Map<Optional<String>, Set<Locale>> lacking = MissingTexts.of(set);
    Map<String, List<Locale>> plugins = new TreeMap<>();
    lacking.forEach((who, locales) -> who.ifPresent(plugin -> {
      List<Locale> wholly = locales.stream()
          .filter(locale -> LanguageFallback.of(locale).stream()
              .noneMatch(
                  parent -> set.texts().locales().contains(parent) && !locales.contains(parent)))
          .toList();
      if (!wholly.isEmpty()) {
        plugins.put(plugin, wholly);
      }
    }));
    return new SpokenLanguages(
        set.texts().locales().stream()
            .filter(
                locale -> lacking.values().stream().noneMatch(locales -> locales.contains(locale)))
            .toList(),
        plugins);
  }
}
