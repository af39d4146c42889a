package dev.orderstatus.core.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.internal.render.check.TextRequirements;
import dev.orderstatus.core.marketplace.Marketplace;
import dev.orderstatus.core.procurement.Procurement;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.core.webshop.WebshopParts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of the six languages, held against each other. */
class ShippedTextsTests {

  private static final List<Texts> BUNDLES = Stream.concat(
          Stream.of(CommonTexts.TEXTS, Webshop.set().texts(), WebshopParts.set().texts()),
          WebshopParts.set().kinds().stream().map(kind -> kind.set().texts()))
      .toList();
  private static final List<Texts> ALL_BUNDLES = List.of(
      CommonTexts.TEXTS,
      Webshop.set().texts(),
      Reseller.set().texts(),
      Marketplace.set().texts(),
      Procurement.set().texts());

  /** Texts that are right as they are in English, by language, and why. */
  private static final Map<Locale, Map<String, String>> SAME_AS_ENGLISH = Map.of(
      Samples.DUTCH,
          Map.of("promise.weeks.one", "a week is a week", "short.code", "a number and a colon"),
      Locale.GERMAN, Map.of("short.code", "a number and a colon"),
      Shipped.SWEDISH, Map.of("short.code", "a number and a colon"),
      Shipped.POLISH, Map.of("short.code", "a number and a colon"),
      Locale.FRENCH,
          Map.of(
              "promise.minutes.one", "a minute is a minute",
              "promise.minutes.other", "and the plural is written alike"));

  private static final Map<String, String> SAME_IN_ALL = Map.of(
      "list.or.next", "a comma parts alternatives in all six",
      "list.sentences", "and a blank parts sentences");

  private static Set<String> keys(Texts texts, Locale locale) {
    return texts.keys(locale).stream()
        .filter(key -> !TextRequirements.differsByLanguage(key))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> placeholders(Texts texts, String key, Locale locale) {
    return Template.parse(texts.find(locale, key).orElseThrow()).get().names();
  }

  @Test
  void everyLanguageHasTheSameTexts() {
    for (Texts texts : BUNDLES) {
      assertThat(texts.locales()).isEqualTo(Shipped.LANGUAGES);
      for (Locale locale : Shipped.LANGUAGES) {
        assertThat(keys(texts, locale)).isEqualTo(keys(texts, Locale.ENGLISH)).isNotEmpty();
      }
    }
  }

  @Test
  void everyLanguageFillsInTheSameValues() {
    for (Texts texts : BUNDLES) {
      for (String key : keys(texts, Locale.ENGLISH)) {
        for (Locale locale : Shipped.LANGUAGES) {
          assertThat(placeholders(texts, key, locale))
              .as("%s in %s", key, locale)
              .isEqualTo(placeholders(texts, key, Locale.ENGLISH));
        }
      }
    }
  }

  @Test
  void aTextIsBlankInEveryLanguageOrInNone() {
    for (Texts texts : BUNDLES) {
      for (String key : keys(texts, Locale.ENGLISH)) {
        assertThat(Shipped.LANGUAGES.stream()
                .map(locale -> texts.find(locale, key).orElseThrow().isBlank())
                .distinct())
            .as(key)
            .hasSize(1);
      }
    }
  }

  @Test
  void noTextIsLeftInEnglish() {
    for (Locale locale : Shipped.LANGUAGES.subList(1, Shipped.LANGUAGES.size())) {
      Set<String> same = new TreeSet<>();
      for (Texts texts : BUNDLES) {
        texts.keys(locale).stream()
            .filter(
                key -> texts.find(locale, key).filter(text -> !text.isBlank()).isPresent())
            .filter(key -> texts.find(locale, key).equals(texts.find(Locale.ENGLISH, key)))
            .forEach(same::add);
      }
      Set<String> expected = new TreeSet<>(SAME_IN_ALL.keySet());
      expected.addAll(SAME_AS_ENGLISH.getOrDefault(locale, Map.of()).keySet());
      assertThat(same).as("%s", locale).isEqualTo(expected);
    }
  }

  @Test
  void everySentenceEndsWhereItEndsInEnglish() {
    for (Texts texts : BUNDLES) {
      for (String key : keys(texts, Locale.ENGLISH)) {
        for (Locale locale : Shipped.LANGUAGES) {
          assertThat(isSentence(texts, key, locale))
              .as("%s in %s", key, locale)
              .isEqualTo(isSentence(texts, key, Locale.ENGLISH));
        }
      }
    }
  }

  private static boolean isSentence(Texts texts, String key, Locale locale) {
    return texts.find(locale, key).orElseThrow().matches(".*[.?]]?");
  }

  @Test
  void everyLanguageQuotesInItsOwnWay() {
    Map<Locale, String> quoted = Shipped.inOrder(
        "“Label”", "‘Label’", "„Label“", "«\u00A0Label\u00A0»", "”Label”", "„Label”");
    for (Locale locale : Shipped.LANGUAGES) {
      UnaryOperator<String> label = name -> "Label";
      Template quote =
          Template.parse(CommonTexts.TEXTS.find(locale, "quote").orElseThrow()).get();
      assertThat(quote.render(label::apply)).isEqualTo(quoted.get(locale));
    }
  }

  @Test
  void noTextHasAStraightQuoteOrAnExclamationMark() {
    for (Texts texts : BUNDLES) {
      for (Locale locale : Shipped.LANGUAGES) {
        texts
            .keys(locale)
            .forEach(key -> assertThat(texts.find(locale, key).orElseThrow())
                .as("%s in %s", key, locale)
                .doesNotContain("'", "\"", "!"));
      }
    }
  }

  @Test
  void frenchNeverBreaksALineBeforeAMarkThatStandsApart() {
    for (Texts texts : Stream.concat(BUNDLES.stream(), ALL_BUNDLES.stream()).toList()) {
      for (Locale french : List.of(Locale.FRENCH, Locale.forLanguageTag("fr-familiar"))) {
        texts
            .keys(french)
            .forEach(key -> assertThat(texts.find(french, key).orElseThrow())
                .as("%s in %s", key, french)
                .doesNotContainPattern("[^\u00A0][:»]|[^\u202F][;?]")
                .doesNotContainPattern("«[^\u00A0]"));
      }
    }
  }
}
