package dev.orderstatus.core.internal.render;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.time.zone.ZoneRules;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The formats of numbers, dates and times of one country. Thread-safe. */
final class LocaleFormats {

  private static final int SMALL = 100;

  private final Locale locale;
  private final ZoneRules zone;

  // Made on first use: loading the formats of a country takes longer than everything else here. If
  // two threads both make one, the results are equal.
  private volatile @Nullable NumberFormat numbers;
  private volatile @Nullable DateTimeFormatter instants;
  private volatile @Nullable DateTimeFormatter dates;
  /** Many orders of a page are due on the same day. */
  private volatile @Nullable Day lastDay;

  private record Day(LocalDate date, String text) {}

  private final @Nullable String[] small = new String[SMALL];

  LocaleFormats(Locale locale, ZoneId zone) {
    this.locale = locale;
    this.zone = zone.getRules();
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

  /** An instant to the minute; null if it is beyond the calendar. */
  @Nullable String instant(Instant instant) {
    @Nullable DateTimeFormatter known = instants;
    if (known == null) {
      known = localized(FormatStyle.MEDIUM, FormatStyle.SHORT);
      instants = known;
    }
    try {
      return text(
          known,
          LocalDateTime.ofEpochSecond(
              instant.getEpochSecond(), instant.getNano(), zone.getOffset(instant)));
    } catch (DateTimeException beyondTheCalendar) {
      return null;
    }
  }

  /** A day; null if it is beyond the calendar. */
  @Nullable String date(LocalDate date) {
    @Nullable Day last = lastDay;
    if (last != null && last.date().equals(date)) {
      return last.text();
    }
    @Nullable String text = newDate(date);
    if (text != null) {
      lastDay = new Day(date, text);
    }
    return text;
  }

  private @Nullable String newDate(LocalDate date) {
    @Nullable DateTimeFormatter known = dates;
    if (known == null) {
      known = localized(FormatStyle.LONG, null);
      dates = known;
    }
    try {
      return text(known, date);
    } catch (DateTimeException beyondTheCalendar) {
      return null;
    }
  }

  private String text(DateTimeFormatter formatter, TemporalAccessor time) {
    return CleanText.of(first(formatter.format(time)));
  }

  /** French writes the first day of a month as an ordinal, which no JDK does. */
  private String first(String date) {
    return locale.getLanguage().equals("fr") && date.startsWith("1 ")
        ? "1er" + date.substring(1)
        : date;
  }

  // DateTimeFormatter.ofLocalizedDateTime would repeat this for every text.
  private DateTimeFormatter localized(FormatStyle date, @Nullable FormatStyle time) {
    return DateTimeFormatter.ofPattern(
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            date, time, IsoChronology.INSTANCE, locale),
        locale);
  }
}
