package dev.orderstatus.testkit.cli.page;

import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.PluralRule;
import dev.orderstatus.core.WrittenTexts;
import dev.orderstatus.core.WrittenTimes;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A language of a set: its texts as they are written, and its forms of numbers and dates. */
final class LanguageData {

  private static final int COUNTED = 200;
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final Pattern SHORT_MONTH = Pattern.compile("(?<![ML])(MMM|LLL)(?![ML])");
  private static final Map<PluralRule.Category, String> LETTERS = Map.of(
      PluralRule.Category.ZERO, "z",
      PluralRule.Category.ONE, "o",
      PluralRule.Category.TWO, "t",
      PluralRule.Category.FEW, "f",
      PluralRule.Category.MANY, "m",
      PluralRule.Category.OTHER, "x");

  private LanguageData() {}

  static Map<String, Object> of(StatusSet set, Locale locale, Settings settings) {
    Locale spoken = settings
        .register()
        .map(register -> register.of(locale))
        .filter(set.texts().varieties()::contains)
        .orElse(locale);
    PluralRule rule = set.texts().pluralRule(locale);
    Map<String, String> words = new TreeMap<>(WrittenTexts.of(set, spoken));
    words.keySet().removeIf(key -> key.endsWith(".aliases"));
    return new Members()
        .with("words", (Object) words)
        .with(
            "plural",
            LongStream.range(0, COUNTED)
                .mapToObj(number -> LETTERS.getOrDefault(rule.category(number), "x"))
                .collect(Collectors.joining()))
        .flag("rightToLeft", isRightToLeft(words.getOrDefault("actor.customer", "")))
        .with("formats", (Object) formats(locale, settings.zone()))
        .map();
  }

  /** True if the words run from right to left. */
  private static boolean isRightToLeft(String words) {
    byte direction =
        words.isBlank() ? 0 : Character.getDirectionality(words.strip().codePointAt(0));
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static Map<String, Object> formats(Locale locale, ZoneId zone) {
    WrittenTimes times = WrittenTimes.of(locale);
    String large = NumberFormat.getIntegerInstance(locale).format(12_345);
    String four = NumberFormat.getIntegerInstance(locale).format(1_234);
    char zero = DecimalStyle.of(locale).getZeroDigit();
    Members formats = new Members()
        .with("time", times.time())
        .with("date", times.date())
        .with("dateOfThisYear", times.dateOfThisYear())
        .with("weekdays", (Object) weekdays(locale))
        .with("zones", (Object) zones(times, zone))
        .with("months", (Object) months(locale, "d MMMM"))
        .with("halves", (Object) List.of(half(locale, 1), half(locale, 13)))
        .with("separator", DIGIT.matcher(large).replaceAll(""))
        .with("least", four.length() > 4 ? 1 : 2);
    if (SHORT_MONTH.matcher(times.date()).find()) {
      formats.with("shortMonths", (Object) months(locale, "d MMM"));
    }
    return zero == '0'
        ? formats.map()
        : formats.with("zero", String.valueOf(zero)).map();
  }

  /** In the form that stands behind a day. */
  private static List<String> months(Locale locale, String pattern) {
    DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, locale);
    return IntStream.rangeClosed(1, 12)
        .mapToObj(month -> formatter.format(LocalDate.of(2026, month, 2)).substring(2))
        .toList();
  }

  /** From Sunday. */
  private static List<String> weekdays(Locale locale) {
    DateTimeFormatter formatter = DateTimeFormatter.ofPattern("EEEE", locale);
    return IntStream.rangeClosed(1, 7)
        .mapToObj(day -> formatter.format(LocalDate.of(2026, 3, day)))
        .toList();
  }

  /** The names of a zone by its seconds from UTC, in winter and in summer. */
  private static Map<String, Object> zones(WrittenTimes times, ZoneId zone) {
    Map<String, Object> names = new TreeMap<>();
    for (Month month : List.of(Month.JULY, Month.JANUARY)) {
      ZonedDateTime time = ZonedDateTime.of(2026, month.getValue(), 1, 0, 0, 0, 0, zone);
      String name = times.zone(time);
      names.put(String.valueOf(time.getOffset().getTotalSeconds()), name);
      names.put("otherwise", name);
    }
    return names;
  }

  private static String half(Locale locale, int hour) {
    return DateTimeFormatter.ofPattern("a", locale).format(LocalTime.of(hour, 0));
  }
}
