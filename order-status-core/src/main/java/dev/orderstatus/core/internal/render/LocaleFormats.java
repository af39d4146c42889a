package dev.orderstatus.core.internal.render;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The formats of numbers, dates and times of one country, all with the same digits. Thread-safe.
 */
final class LocaleFormats {

  private static final int SMALL = 100;

  private final Locale locale;
  private final Form dates = new Form(Patterns::date);
  private final Form datesOfThisYear = new Form(Patterns::dateOfThisYear);
  private final Form weekdays = new Form(any -> "EEEE");
  private final Form times = new Form(Patterns::time);

  // Made on first use: loading the formats of a country takes longer than everything else here. If
  // two threads both make one, the results are equal.
  private volatile @Nullable NumberFormat numbers;
  private final @Nullable String[] small = new String[SMALL];
  private volatile @Nullable Said zone;

  LocaleFormats(Locale locale) {
    this.locale = locale;
  }

  String number(long number) {
    if (number < 0 || number >= SMALL) {
      return newNumber(number);
    }
    @Nullable String known = small[(int) number];
    if (known != null) {
      return known;
    }
    String made = newNumber(number);
    small[(int) number] = made;
    return made;
  }

  // Uses a copy, because threads must not share a number format.
  private String newNumber(long number) {
    @Nullable NumberFormat known = numbers;
    if (known == null) {
      known = NumberFormat.getIntegerInstance(locale);
      numbers = known;
    }
    return ((NumberFormat) known.clone()).format(number);
  }

  /** A day, with its year unless it is the given one; null if it is beyond the calendar. */
  @Nullable String date(LocalDate date, int year) {
    @Nullable String text = (date.getYear() == year ? datesOfThisYear : dates).of(date, date);
    // French writes the first day of a month as an ordinal, which no JDK does.
    return text != null && date.getDayOfMonth() == 1 && locale.getLanguage().equals("fr")
        ? text.replaceFirst("^1 ", "1er ")
        : text;
  }

  /** The name of the day of the week. */
  @Nullable String weekday(LocalDate date) {
    return weekdays.of(date.getDayOfWeek(), date);
  }

  /** A time of day to the minute. */
  @Nullable String time(ZonedDateTime time) {
    LocalTime minute = time.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    return times.of(minute, minute);
  }

  /** The short name of a time zone. */
  String zone(ZonedDateTime time) {
    @Nullable Said said = zone;
    Zone asked = new Zone(time.getZone(), time.getOffset());
    if (said == null || !said.what().equals(asked)) {
      said = new Said(asked, CleanText.of(Patterns.zone(time, locale)));
      zone = said;
    }
    return said.text();
  }

  private record Zone(Object zone, Object offset) {}

  private record Said(Object what, String text) {}

  /** One format, which remembers its last text: many orders are due on one day. */
  private final class Form {

    private final Function<Patterns, String> pattern;
    private volatile @Nullable DateTimeFormatter formatter;
    private volatile @Nullable Said last;

    Form(Function<Patterns, String> pattern) {
      this.pattern = pattern;
    }

    @Nullable String of(Object what, TemporalAccessor value) {
      @Nullable Said said = last;
      if (said != null && said.what().equals(what)) {
        return said.text();
      }
      try {
        String text = CleanText.of(formatter().format(value));
        last = new Said(what, text);
        return text;
      } catch (DateTimeException beyondTheCalendar) {
        return null;
      }
    }

    private DateTimeFormatter formatter() {
      @Nullable DateTimeFormatter known = formatter;
      if (known == null) {
        known = DateTimeFormatter.ofPattern(pattern.apply(Patterns.of(locale)), locale)
            .withDecimalStyle(DecimalStyle.of(locale));
        formatter = known;
      }
      return known;
    }
  }
}
