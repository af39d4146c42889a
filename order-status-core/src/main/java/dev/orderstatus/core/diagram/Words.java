package dev.orderstatus.core.diagram;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.Printable;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.internal.render.Language;
import dev.orderstatus.core.internal.render.LanguageFallback;
import dev.orderstatus.core.internal.render.NoticeKeys;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a picture in one language; in English where that language has none. */
final class Words {

  private static final Texts OWN = Texts.bundles(
      "diagram", List.of("en", "nl", "de", "fr", "sv", "pl"), Words.class::getResourceAsStream);

  private final List<Locale> locales;
  private final List<Language> languages;

  Words(StatusSet set, Locale locale) {
    locales = Stream.concat(LanguageFallback.of(locale).stream(), Stream.of(Locale.ENGLISH))
        .distinct()
        .toList();
    languages = locales.stream().map(each -> new Language(each, set.texts())).toList();
  }

  String own(String key) {
    return locales.stream()
        .flatMap(locale -> OWN.find(locale, key).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("there is no text " + key));
  }

  /** The name of a status, action, actor or type on one line. */
  String name(Code code) {
    String key = NoticeKeys.name(code);
    return Printable.line(
        find(key).or(() -> find(key + ".staff")).orElseGet(() -> PlainEnglish.words(code)));
  }

  String names(Collection<? extends Code> codes) {
    return codes.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private Optional<String> find(String key) {
    return languages.stream()
        .flatMap(language -> Optional.ofNullable(language.raw(key)).stream())
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** The language in which the words are, for the reader's program. */
  String tag() {
    return locales.stream()
        .filter(locale -> OWN.locales().contains(locale))
        .findFirst()
        .orElse(Locale.ENGLISH)
        .toLanguageTag();
  }
}
