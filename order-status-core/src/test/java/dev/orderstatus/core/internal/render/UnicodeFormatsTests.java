package dev.orderstatus.core.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.orderstatus.api.message.PluralRule;
import dev.orderstatus.api.message.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plural forms, dates, times, digits and amounts are those of the Unicode CLDR. */
class UnicodeFormatsTests {

  private static final Instant AFTERNOON = Instant.parse("2026-11-24T15:30:00Z");
  private static final ZonedDateTime TIME = AFTERNOON.atZone(ZoneOffset.UTC);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "af", "am", "ar", "as", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en",
        "es", "et", "eu", "fa", "fi", "fr", "ga", "gl", "gu", "he", "hi", "hr", "hu", "hy", "id",
        "is", "it", "ja", "ka", "kk", "km", "kn", "ko", "lo", "lt", "lv", "mk", "ml", "mn", "mr",
        "ms", "mt", "my", "nb", "ne", "nl", "nn", "pa", "pl", "pt", "pt-PT", "ro", "ru", "sk", "sl",
        "sq", "sr", "sv", "sw", "ta", "te", "th", "tr", "uk", "ur", "uz", "vi", "zh", "zu",
      })
  void aLanguageCountsAsUnicodeSays(String tag) {
    PluralRule rule = PluralRule.of(Locale.forLanguageTag(tag));
    PluralRules unicode = PluralRules.forLocale(ULocale.forLanguageTag(tag));

    for (long number = 0; number <= 2_000; number++) {
      assertThat(rule.category(number).code())
          .as("%d in %s", number, tag)
          .isEqualTo(unicode.select((double) number));
    }
    for (long number : List.of(1_000_000L, 2_000_000L, 2_000_001L)) {
      assertThat(rule.category(number).code()).isEqualTo(unicode.select((double) number));
    }
  }

  /** The digits of Arabic differ from one JDK to the next, so they are compared as numbers. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "en", "en-US", "nl", "nl-BE", "de", "de-AT", "fr", "sv", "pl", "uk", "ar", "ja",
      })
  void aDateAndATimeAreThoseOfUnicode(String tag) {
    LocaleFormats forms = new LocaleFormats(Locale.forLanguageTag(tag));

    assertThat(forms.date(TIME.toLocalDate(), 2026)).satisfies(same(tag, "MMMMd"));
    assertThat(forms.date(TIME.toLocalDate(), 2025)).satisfies(same(tag, "yMMMMd"));
    assertThat(forms.weekday(TIME.toLocalDate())).satisfies(same(tag, "EEEE"));
    assertThat(forms.time(TIME))
        .satisfies(
            same(tag, DateFormat.getTimeInstance(DateFormat.SHORT, ULocale.forLanguageTag(tag))));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | August 4, 2026  | August 4 | Tuesday | 3:30 PM | 1,234      | 12,345
      nl | 4 augustus 2026 | 4 augustus | dinsdag | 15:30 | 1.234      | 12.345
      de | 4. August 2026  | 4. August | Dienstag | 15:30 | 1.234      | 12.345
      fr | 4 août 2026     | 4 août  | mardi   | 15:30    | 1\u202f234 | 12\u202f345
      sv | 4 augusti 2026  | 4 augusti | tisdag | 15:30   | 1\u00a0234 | 12\u00a0345
      pl | 4 sierpnia 2026 | 4 sierpnia | wtorek | 15:30  | 1\u00a0234 | 12\u00a0345
      """)
  void aLanguageWritesTheSameOnEveryJdk(
      Locale language,
      String date,
      String dateOfThisYear,
      String weekday,
      String time,
      String thousand,
      String tenThousand) {
    LocaleFormats forms = new LocaleFormats(language);
    LocalDate day = LocalDate.of(2026, 8, 4);

    assertThat(forms.date(day, 2025)).isEqualTo(date);
    assertThat(forms.date(day, 2026)).isEqualTo(dateOfThisYear);
    assertThat(forms.weekday(day)).isEqualTo(weekday);
    assertThat(forms.time(TIME)).isEqualTo(time);
    assertThat(forms.number(1_234)).isEqualTo(thousand);
    assertThat(forms.number(12_345)).isEqualTo(tenThousand);
  }

  private static ThrowingConsumer<String> same(String tag, String skeleton) {
    return same(tag, DateFormat.getInstanceForSkeleton(skeleton, ULocale.forLanguageTag(tag)));
  }

  private static ThrowingConsumer<String> same(String tag, DateFormat form) {
    form.setTimeZone(TimeZone.getTimeZone("UTC"));
    String expected = form.format(Date.from(AFTERNOON));
    return text -> assertThat(latin(text)).as(tag).isEqualTo(latin(expected));
  }

  /** Latin digits, and ordinary spaces. */
  private static String latin(String text) {
    StringBuilder latin = new StringBuilder();
    text.codePoints().forEach(c -> {
      if (Character.isDigit(c)) {
        latin.append(Character.digit(c, 10));
      } else {
        latin.appendCodePoint(Character.isSpaceChar(c) ? ' ' : c);
      }
    });
    return latin.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "de", "fr", "sv", "pl", "uk", "ar", "ja", "fa", "hi"})
  void aSentenceHasOneKindOfDigits(String tag) {
    LocaleFormats forms = new LocaleFormats(Locale.forLanguageTag(tag));
    String all = forms.number(11)
        + forms.number(1_234)
        + forms.date(TIME.toLocalDate(), 2025)
        + forms.time(TIME);

    assertThat(all.codePoints().filter(Character::isDigit).map(c -> c - Character.digit(c, 10)))
        .as(all)
        .containsOnly(forms.number(0).codePointAt(0));
  }

  @Test
  void aZoneHasAName() {
    LocaleFormats german = new LocaleFormats(Locale.GERMAN);

    assertThat(german.zone(TIME)).isEqualTo("UTC");
    assertThat(german.zone(AFTERNOON.atZone(ZoneOffset.ofHours(1)))).isEqualTo("UTC+01:00");
    assertThat(german.zone(AFTERNOON.atZone(ZoneId.of("Europe/Berlin")))).isEqualTo("MEZ");
  }

  @Test
  void anAmountHasTheMinorUnitsOfItsCurrencyInTheFormOfTheCountry() {
    for (String tag :
        List.of("en-US", "en-GB", "nl-NL", "de-DE", "fr-FR", "sv-SE", "pl-PL", "ja-JP")) {
      for (Map.Entry<String, Integer> money :
          Map.of("EUR", 2, "JPY", 0, "KWD", 3).entrySet()) {
        NumberFormat unicode = NumberFormat.getCurrencyInstance(ULocale.forLanguageTag(tag));
        unicode.setCurrency(Currency.getInstance(money.getKey()));
        Locale locale = Locale.forLanguageTag(tag);

        // The space after a currency's code is newer than some JDKs.
        assertThat(latin(new Phrases(new Language(locale, Texts.none()), locale, money.getKey())
                    .amount(1_234_567))
                .replace(" ", ""))
            .as("%s in %s", money.getKey(), tag)
            .isEqualTo(latin(unicode.format(BigDecimal.valueOf(1_234_567, money.getValue())))
                .replace(" ", ""));
      }
    }
  }
}
