package dev.orderstatus.testkit.cli.page;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.testkit.cli.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All that a page knows of a set. */
final class PageData {

  private final OrderLifecycle lifecycle;
  private final StatusSet set;
  private final List<Locale> languages;

  PageData(OrderLifecycle lifecycle) {
    this.lifecycle = lifecycle;
    this.set = lifecycle.definition();
    this.languages = languages(set);
  }

  /** English first, as it stands in for every other. */
  static List<Locale> languages(StatusSet set) {
    List<Locale> languages = new ArrayList<>(List.of(Locale.ENGLISH));
    set.texts().locales().stream()
        .filter(locale -> !languages.contains(locale))
        .forEach(languages::add);
    return List.copyOf(languages);
  }

  /** The rules and the texts, without which nothing can be decided or said. */
  Members decisive() {
    CourseData course = new CourseData(lifecycle);
    Map<String, Object> texts = new LinkedHashMap<>();
    languages.forEach(locale ->
        texts.put(locale.toLanguageTag(), LanguageData.of(set, locale, lifecycle.settings())));
    return new SetData(set)
        .rules(lifecycle.settings())
        .with("toCome", (Object) course.toCome())
        .with("ever", (Object) course.ever())
        .with(
            "languages", (Object) languages.stream().map(Locale::toLanguageTag).toList())
        .with("texts", (Object) texts);
  }

  /** One object of JSON. */
  String json(Locale locale) {
    Map<String, Object> pictures = new LinkedHashMap<>();
    Map<String, Object> labels = new LinkedHashMap<>();
    Map<String, Object> articles = new LinkedHashMap<>();
    for (Locale language : languages) {
      Map<String, Object> ofReaders = new LinkedHashMap<>();
      for (Audience audience : Audience.values()) {
        ofReaders.put(
            Members.word(audience), Article.of(lifecycle, language, audience).json());
      }
      articles.put(language.toLanguageTag(), ofReaders);
      pictures.put(language.toLanguageTag(), Drawing.of(set, language).svg());
      if (Labels.speak(language)) {
        labels.put(language.toLanguageTag(), Labels.of(language));
      }
    }
    return Json.write(decisive()
        .with("pictures", (Object) pictures)
        .some("parts", set.kinds().stream().map(this::part).toList())
        .with("articles", (Object) articles)
        .with("labels", (Object) labels)
        .with("first", locale.toLanguageTag())
        .map());
  }

  /** A kind of parts with its picture in each language. */
  private Map<String, Object> part(Kind kind) {
    Map<String, Object> pictures = new LinkedHashMap<>();
    languages.forEach(language ->
        pictures.put(language.toLanguageTag(), Drawing.of(kind.set(), language).svg()));
    return new Members()
        .with("code", kind.code())
        .with("title", kind.set().title())
        .with("pictures", (Object) pictures)
        .map();
  }
}
