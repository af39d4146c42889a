package dev.orderstatus.testkit.cli.page;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.PluralRule;
import dev.orderstatus.core.WrittenTexts;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A language of a set: its texts as they are written, and its forms of numbers and dates. */
final class LanguageData {

  private static final int COUNTED = 200;
  private static final Map<PluralRule.Category, String> LETTERS = Map.of(
      PluralRule.Category.ZERO, "z",
      PluralRule.Category.ONE, "o",
      PluralRule.Category.TWO, "t",
      PluralRule.Category.FEW, "f",
      PluralRule.Category.MANY, "m",
      PluralRule.Category.OTHER, "x");

  private LanguageData() {}

  static Map<String, Object> of(StatusSet set, Locale locale) {
    PluralRule rule = set.texts().pluralRule(locale);
    Map<String, String> words = new TreeMap<>(WrittenTexts.of(set, locale));
    words.keySet().removeIf(key -> key.endsWith(".aliases"));
    return new Members()
        .with("words", (Object) words)
        .with(
            "plural",
            LongStream.range(0, COUNTED)
                .mapToObj(number -> LETTERS.getOrDefault(rule.category(number), "x"))
                .collect(Collectors.joining()))
        .with("formats", (Object) formats(locale))
        .map();
  }

  private static Map<String, Object> formats(Locale locale) {
    String large = NumberFormat.getIntegerInstance(locale).format(12_345);
    String four = NumberFormat.getIntegerInstance(locale).format(1_234);
    return new Members()
        .with("instant", pattern(locale, FormatStyle.MEDIUM, FormatStyle.SHORT))
        .with("date", pattern(locale, FormatStyle.LONG, null))
        .with("months", (Object) months(locale, "d MMMM"))
        .with("shortMonths", (Object) months(locale, "d MMM"))
        .with("halves", (Object) List.of(half(locale, 1), half(locale, 13)))
        .with("separator", large.replaceAll("\\d", ""))
        .with("least", four.length() > 4 ? 1 : 2)
        .map();
  }

  private static String pattern(Locale locale, FormatStyle date, @Nullable FormatStyle time) {
    return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
        date, time, IsoChronology.INSTANCE, locale);
  }

  /** In the form that stands behind a day. */
  private static List<String> months(Locale locale, String pattern) {
    DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, locale);
    return IntStream.rangeClosed(1, 12)
        .mapToObj(month -> formatter.format(LocalDate.of(2026, month, 2)).substring(2))
        .toList();
  }

  private static String half(Locale locale, int hour) {
    return DateTimeFormatter.ofPattern("a", locale).format(LocalTime.of(hour, 0));
  }
}
