package dev.orderstatus.core.internal.render.check;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Register;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.internal.render.CommonTexts;
import dev.orderstatus.core.internal.render.Language;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The languages of a set in which its owner or a plugin lacks texts. Stateless and thread-safe. */
public final class MissingTexts {

  private MissingTexts() {}

  /**
   * The languages in which the owner or a plugin lacks a text for an element of its own.
   *
   * @param set the set
   * @return the languages with missing texts, for the owner of the set, who has no id, and for each
   *     plugin; in the order of the set's texts
   */
  public static Map<Optional<String>, Set<Locale>> of(StatusSet set) {
    Set<Locale> locales =
        new LinkedHashSet<>(Objects.requireNonNull(set, "set").texts().locales());
    Set<String> written = new TreeSet<>();
    locales.forEach(locale -> written.addAll(set.texts().keys(locale)));
    TextRequirements slots = new TextRequirements(set);
    Speakers speakers = new Speakers(set, locales);
    Map<Optional<String>, Set<Locale>> lacking = new HashMap<>();
    for (Locale locale : locales) {
      for (String key : slots.absent(new Language(locale, set.texts()), written)) {
        lacking
            .computeIfAbsent(speakers.owner(key), none -> new LinkedHashSet<>())
            .add(locale);
      }
    }
    return lacking;
  }

  /**
   * The keys that a set lacks in one language.
   *
   * @param set the set
   * @param locale the language, which need not be one of the set's
   * @return the keys, those that are needed in every language first; for a variety in a register,
   *     the texts for customers that it may say in its own way
   */
  public static Set<String> in(StatusSet set, Locale locale) {
    if (Register.in(locale).isPresent()) {
      return inVariety(set, locale);
    }
    Set<String> written = new TreeSet<>();
    set.texts().locales().forEach(known -> written.addAll(set.texts().keys(known)));
    return new TextRequirements(set).absent(new Language(locale, set.texts()), written);
  }

  private static Set<String> inVariety(StatusSet set, Locale variety) {
    Locale language = Register.languageOf(variety);
    TextRequirements slots = new TextRequirements(set);
    Set<String> keys = new TreeSet<>();
    List<Texts> all = List.of(set.texts(), CommonTexts.TEXTS, CommonTexts.NOTICES);
    all.forEach(texts -> keys.addAll(texts.keys(language)));
    all.forEach(texts -> keys.removeAll(texts.keys(variety)));
    Language plain = new Language(language, set.texts());
    keys.removeIf(key -> !slots.addressesCustomers(key)
        || Objects.requireNonNullElse(plain.raw(key), "").isBlank());
    return keys;
  }
}
