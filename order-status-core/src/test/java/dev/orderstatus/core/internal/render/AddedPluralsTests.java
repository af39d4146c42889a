package dev.orderstatus.core.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.message.PluralRule;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.language.Added;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Added languages count minutes, working days and weeks in the forms that Unicode chooses. */
class AddedPluralsTests {

  private static final int COUNTED = 1_200;

  /** The form that is left, if no whole number is counted in it. */
  @ParameterizedTest
  @CsvSource({"uk, other", "ar, ''", "ja, ''"})
  void everyFormIsSaidForTheNumbersOfUnicode(String tag, String left) {
    Locale locale = Locale.forLanguageTag(tag);
    Texts texts = Added.texts(locale);
    ValueFormatter formatter = new ValueFormatter(
        new Language(locale, texts),
        locale,
        ZoneOffset.UTC,
        Optional.empty(),
        Audience.CUSTOMER,
        Set.of());
    LocaleFormats forms = new LocaleFormats(locale);
    PluralRules unicode = PluralRules.forLocale(ULocale.forLanguageTag(tag));
    Set<String> unsaid = promises(texts, locale);

    for (Quantity.Unit unit : Quantity.Unit.values()) {
      for (long number = 0; number <= COUNTED; number++) {
        String form = unicode.select((double) number);
        String key = Quantity.key(unit, PluralRule.Category.valueOf(form.toUpperCase(Locale.ROOT)));
        String text = texts.find(locale, key).orElseThrow();
        assertThat(Objects.requireNonNull(formatter.of(new Quantity(unit, number), Instant.EPOCH)))
            .isEqualTo(text.replace("{number}", forms.number(number)));
        unsaid.remove(key);
      }
    }
    assertThat(unsaid)
        .allMatch(key -> key.endsWith("." + left))
        .hasSize(left.isEmpty() ? 0 : Quantity.Unit.values().length);
  }

  private static Set<String> promises(Texts texts, Locale locale) {
    return texts.keys(locale).stream()
        .filter(key -> key.startsWith("promise."))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
