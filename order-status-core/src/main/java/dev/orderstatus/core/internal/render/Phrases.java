package dev.orderstatus.core.internal.render;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Year;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Short texts with numbers and amounts, in one language and with the formats of a country. */
final class Phrases {

  private final Language language;
  private final LocaleFormats forms;
  private final NumberFormat amounts;
  private final int decimals;

  Phrases(Language language, Locale asked, String currencyCode) {
    this.language = language;
    Locale locale = language.formats(asked);
    forms = new LocaleFormats(locale);
    Currency currency = Currency.getInstance(currencyCode);
    decimals = Math.max(currency.getDefaultFractionDigits(), 0);
    amounts = NumberFormat.getCurrencyInstance(locale);
    amounts.setCurrency(currency);
    amounts.setMinimumFractionDigits(decimals);
    amounts.setMaximumFractionDigits(decimals);
  }

  /** A number in the format of the country. */
  String number(long number) {
    return forms.number(number);
  }

  /** A day with its year, in the format of the country; null if it is beyond the calendar. */
  @Nullable String date(LocalDate day) {
    return forms.date(day, Year.MIN_VALUE);
  }

  /** An amount in minor units, in the format of the country. */
  String amount(long minor) {
    return amounts.format(BigDecimal.valueOf(minor, decimals));
  }

  /** A code, or what people typed: between direction marks where they are needed. */
  String foreign(String text) {
    return language.isRightToLeft() ? ValueFormatter.isolate(text) : text;
  }

  String say(String key, Map<String, String> values) {
    return say(List.of(key), values);
  }

  /** The text of a key; null if there is none. */
  @Nullable String find(String key, Map<String, String> values) {
    Template template = language.first(List.of(key));
    return template == null ? null : template.render(values::get);
  }

  /** The text of a key in the plural form for a number. */
  String count(String key, long number, Map<String, String> values) {
    String form = language.pluralRule().category(number).code();
    return say(List.of(key + "." + form, key + ".other"), values);
  }

  private String say(List<String> keys, Map<String, String> values) {
    Template template = language.first(keys);
    if (template == null) {
      throw new IllegalStateException(
          "there is no text " + keys.get(0) + " in " + language.locale().toLanguageTag());
    }
    return template.render(values::get);
  }
}
