package dev.orderstatus.core.internal.render;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The formats of numbers, dates and times of one country, all with the same digits. Thread-safe.
 */
final class LocaleFormats {

  private static final int SMALL = 100;
  private static final Pattern YEAR = Pattern.compile(
      "^y+(?:年|년 |\\. )|(?: *'del?')?,? *y+(?:[ \\u00A0\\u202F]*'(?:р|г)'\\.)?\\.?$");

  private final Locale locale;
  private final Form dates = new Form(Kind.DATE);
  private final Form datesOfThisYear = new Form(Kind.DATE_OF_THIS_YEAR);
  private final Form weekdays = new Form(Kind.WEEKDAY);
  private final Form times = new Form(Kind.TIME);
  private final Form zones = new Form(Kind.ZONE);

  // Made on first use: loading the formats of a country takes longer than everything else here. If
  // two threads both make one, the results are equal.
  private volatile @Nullable NumberFormat numbers;
  private final @Nullable String[] small = new String[SMALL];

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
  @Nullable String zone(ZonedDateTime time) {
    if (time.getZone() instanceof ZoneOffset offset) {
      return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset;
    }
    return zones.of(new Zone(time.getZone(), time.getOffset()), time);
  }

  private record Zone(Object zone, Object offset) {}

  private record Said(Object what, String text) {}

  private enum Kind {
    DATE,
    DATE_OF_THIS_YEAR,
    WEEKDAY,
    TIME,
    ZONE
  }

  private String pattern(Kind kind) {
    return switch (kind) {
      case DATE -> localized(FormatStyle.LONG, null);
      case DATE_OF_THIS_YEAR -> YEAR.matcher(localized(FormatStyle.LONG, null)).replaceFirst("");
      case WEEKDAY -> "EEEE";
      case TIME -> localized(null, FormatStyle.SHORT);
      case ZONE -> "z";
    };
  }

  // DateTimeFormatter.ofLocalizedDateTime would repeat this for every text.
  private String localized(@Nullable FormatStyle date, @Nullable FormatStyle time) {
    return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
        date, time, IsoChronology.INSTANCE, locale);
  }

  /** One format, which remembers its last text: many orders are due on one day. */
  private final class Form {

    private final Kind kind;
    private volatile @Nullable DateTimeFormatter formatter;
    private volatile @Nullable Said last;

    Form(Kind kind) {
      this.kind = kind;
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
        known = DateTimeFormatter.ofPattern(pattern(kind), locale)
            .withDecimalStyle(DecimalStyle.of(locale));
        formatter = known;
      }
      return known;
    }
  }
}
