package dev.orderstatus.core.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.message.PluralRule;
import dev.orderstatus.api.message.PluralRule.Category;
import dev.orderstatus.api.message.Texts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How each language counts, and what it says of a number of minutes, working days or weeks. */
class PromiseWordsTests {

  private static final int HIGHEST = 10_000;

  private static ValueFormatter wording(Locale locale) {
    Language language = new Language(locale, Texts.none());
    return new ValueFormatter(
        language, locale, ZoneOffset.UTC, Optional.empty(), Audience.CUSTOMER, Set.of());
  }

  @Test
  void everyLanguageCountsAsUnicodeSays() {
    for (Locale locale : Shipped.LANGUAGES) {
      PluralRule rule = PluralRule.of(locale);
      PluralRules unicode = PluralRules.forLocale(locale);
      for (long number = 0; number <= HIGHEST; number++) {
        assertThat(rule.category(number).code())
            .as("%s in %s", number, locale)
            .isEqualTo(unicode.select((double) number));
      }
      assertThat(rule.category(1_000_000).code())
          .as("a million in %s", locale)
          .isEqualTo(unicode.select(1_000_000));
    }
  }

  @Test
  void everyLanguageHasAFormForEachWayInWhichItCounts() {
    for (Locale locale : Shipped.LANGUAGES) {
      Set<String> expected = new TreeSet<>();
      for (Quantity.Unit unit : Quantity.Unit.values()) {
        for (long number = 0; number <= HIGHEST; number++) {
          expected.add(Quantity.key(unit, PluralRule.of(locale).category(number)));
        }
        expected.add(Quantity.key(unit, Category.OTHER));
      }
      assertThat(CommonTexts.TEXTS.keys(locale).stream().filter(key -> key.startsWith("promise.")))
          .as("%s", locale)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void everyNumberIsSaidInItsOwnForm() {
    for (Locale locale : Shipped.LANGUAGES) {
      ValueFormatter wording = wording(locale);
      for (Quantity.Unit unit : Quantity.Unit.values()) {
        for (long number = 0; number <= HIGHEST; number++) {
          String key = Quantity.key(unit, PluralRule.of(locale).category(number));
          String form = CommonTexts.TEXTS.find(locale, key).orElseThrow();
          String words = form.substring(form.indexOf('}') + 1);
          assertThat(wording.of("promise", new Quantity(unit, number), Instant.EPOCH))
              .as("%s in %s", number, locale)
              .endsWith(words)
              .matches("[0-9]{1,3}(\\D?[0-9]{3})? .+");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1, 1 minute, 1 working day, 1 week",
    "en, 2, 2 minutes, 2 working days, 2 weeks",
    "nl, 1, 1 minuut, 1 werkdag, 1 week",
    "nl, 15, 15 minuten, 15 werkdagen, 15 weken",
    "de, 1, 1 Minute, 1 Arbeitstag, 1 Woche",
    "de, 3, 3 Minuten, 3 Arbeitstage, 3 Wochen",
    "fr, 0, 0 minute, 0 jour ouvré, 0 semaine",
    "fr, 1, 1 minute, 1 jour ouvré, 1 semaine",
    "fr, 2, 2 minutes, 2 jours ouvrés, 2 semaines",
    "sv, 1, 1 minut, 1 arbetsdag, 1 vecka",
    "sv, 2, 2 minuter, 2 arbetsdagar, 2 veckor",
    "pl, 1, 1 minutę, 1 dzień roboczy, 1 tydzień",
    "pl, 2, 2 minuty, 2 dni robocze, 2 tygodnie",
    "pl, 5, 5 minut, 5 dni roboczych, 5 tygodni",
    "pl, 12, 12 minut, 12 dni roboczych, 12 tygodni",
    "pl, 22, 22 minuty, 22 dni robocze, 22 tygodnie",
  })
  void aPromiseInWords(String language, long number, String minutes, String days, String weeks) {
    ValueFormatter wording = wording(Locale.forLanguageTag(language));

    assertThat(wording.of("promise", new Quantity(Quantity.Unit.MINUTES, number), Instant.EPOCH))
        .isEqualTo(minutes);
    assertThat(
            wording.of("promise", new Quantity(Quantity.Unit.WORKING_DAYS, number), Instant.EPOCH))
        .isEqualTo(days);
    assertThat(wording.of("promise", new Quantity(Quantity.Unit.WEEKS, number), Instant.EPOCH))
        .isEqualTo(weeks);
  }
}
