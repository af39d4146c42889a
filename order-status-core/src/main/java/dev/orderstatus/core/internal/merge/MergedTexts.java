package dev.orderstatus.core.internal.merge;

import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.message.PluralRule;
import dev.orderstatus.api.message.Register;
import dev.orderstatus.api.message.Texts;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of the owner, the texts of the plugins, and the replacements. */
public final class MergedTexts {

  private MergedTexts() {}

  static Texts merge(MergeInput family, List<Origin> origins) {
    Texts base = family.base().texts();
    Map<Locale, Map<String, String>> texts = new LinkedHashMap<>();
    Set<Locale> locales = new LinkedHashSet<>(SafeTexts.locales(base));
    family.contributions().forEach(contribution -> {
      locales.addAll(SafeTexts.locales(contribution.extension().texts()));
      locales.addAll(SafeTexts.locales(contribution.extension().overrides()));
    });
    for (Locale locale : locales) {
      if (SafeTexts.failure(base, locale).isPresent()) {
        return base;
      }
      Map<String, String> all = new TreeMap<>(SafeTexts.of(base, locale));
      for (Contribution contribution : family.contributions()) {
        SafeTexts.of(contribution.extension().texts(), locale).forEach((key, text) -> {
          all.merge(key, text, isAliases(key) ? MergedTexts::joined : (mine, theirs) -> mine);
          origins.add(new Origin(contribution.id(), new Origin.AddedText(locale, key)));
        });
      }
      if (Register.in(locale).isPresent()) {
        Locale language = Register.languageOf(locale);
        family.contributions().stream()
            .map(contribution -> SafeTexts.of(contribution.extension().overrides(), language))
            .forEach(replaced -> all.keySet().removeAll(replaced.keySet()));
      }
      for (Contribution contribution : family.contributions()) {
        SafeTexts.of(contribution.extension().overrides(), locale).forEach((key, text) -> {
          all.put(key, text);
          origins.add(new Origin(contribution.id(), new Origin.OverriddenText(locale, key)));
        });
      }
      if (!all.isEmpty() || base.varieties().contains(locale)) {
        texts.put(locale, all);
      }
    }
    return counting(Texts.of(texts), family, locales);
  }

  /**
   * The owner's plural rule for a language wins, else that of the first plugin with the language.
   */
  private static Texts counting(Texts merged, MergeInput family, Set<Locale> locales) {
    Texts all = merged;
    for (Locale locale : locales) {
      PluralRule rule = Stream.concat(
              Stream.of(family.base().texts()),
              family.contributions().stream()
                  .map(contribution -> contribution.extension().texts()))
          .filter(texts -> texts.locales().contains(locale))
          .map(texts -> texts.pluralRule(locale))
          .findFirst()
          .orElseGet(() -> PluralRule.of(locale));
      all = all.counting(locale, rule);
    }
    return all;
  }

  public static boolean isAliases(String key) {
    return key.startsWith("status.") && key.endsWith(".aliases");
  }

  private static String joined(String owners, String more) {
    return Stream.of(owners, more)
        .flatMap(words -> List.of(words.split(",", -1)).stream())
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
