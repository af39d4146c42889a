package dev.orderstatus.core.audit;

import static java.time.temporal.ChronoField.*;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads times by a given pattern. */
final class TimePattern {
  private static final long DAY = 24 * 60 * 60;
  /** The pattern letters, sorted by code, of dates and of times with at least hour and minute. */
  private static final Set<String> PLAIN =
      Set.of("Mdu", "HMdmu", "HMdmsu", "HMSdmsu", "Madhmu", "Madhmsu", "MSadhmsu");

  private final DateTimeFormatter formatter;
  private final LocalTimes local;
  private final boolean plain;
  private final @Nullable DigitPattern digits;

  /**
   * Compiles a pattern.
   *
   * @throws IllegalArgumentException if the pattern is invalid
   */
  TimePattern(String pattern, LocalTimes local) {
    this.local = local;
    plain = PLAIN.contains(letters(withoutEra(pattern)));
    digits = plain ? DigitPattern.of(withoutEra(pattern)) : null;
    formatter = new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(withoutEra(pattern))
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** A strict year needs an era if it is written y, and none if it is written u. */
  private static String withoutEra(String pattern) {
    if (pattern.contains("G")) {
      return pattern;
    }
    StringBuilder written = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      quoted ^= c == '\'';
      written.append(c == 'y' && !quoted ? 'u' : c);
    }
    return written.toString();
  }

  private static String letters(String pattern) {
    return pattern
        .replaceAll("'[^']*'", "")
        .chars()
        .filter(Character::isLetter)
        .sorted()
        .distinct()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The time; null if the text does not match the pattern. */
  TimeReading.@Nullable Read read(char[] characters, int from, int length) {
    try {
      if (digits != null && digits.read(characters, from, length)) {
        return ofDigits(digits);
      }
      String text = new String(characters, from, length);
      return plain ? plainly(text) : resolved(formatter.parse(text));
    } catch (DateTimeException other) {
      return null;
    }
  }

  private TimeReading.Read ofDigits(DigitPattern read) {
    long day = LocalDate.of(read.value('u'), read.value('M'), read.value('d')).toEpochDay();
    return read.hasTime() ? local.at(day * DAY + read.secondOfDay(), 0) : local.startOfDay(day);
  }

  /**
   * Computes day and time directly, because the formatter's resolving takes longer than reading the
   * whole row.
   */
  private TimeReading.@Nullable Read plainly(String text) {
    ParsePosition read = new ParsePosition(0);
    TemporalAccessor fields = formatter.parseUnresolved(text, read);
    if (fields == null || read.getErrorIndex() >= 0 || read.getIndex() < text.length()) {
      return null;
    }
    LocalDate date = LocalDate.of(
        YEAR.checkValidIntValue(fields.getLong(YEAR)),
        MONTH_OF_YEAR.checkValidIntValue(fields.getLong(MONTH_OF_YEAR)),
        DAY_OF_MONTH.checkValidIntValue(fields.getLong(DAY_OF_MONTH)));
    if (!fields.isSupported(MINUTE_OF_HOUR)) {
      return local.startOfDay(date.toEpochDay());
    }
    LocalTime time = LocalTime.of(
        hour(fields),
        MINUTE_OF_HOUR.checkValidIntValue(fields.getLong(MINUTE_OF_HOUR)),
        given(fields, SECOND_OF_MINUTE),
        given(fields, NANO_OF_SECOND));
    return local.at(date.toEpochDay() * DAY + time.toSecondOfDay(), time.get(NANO_OF_SECOND));
  }

  private static int hour(TemporalAccessor fields) {
    if (fields.isSupported(HOUR_OF_DAY)) {
      return HOUR_OF_DAY.checkValidIntValue(fields.getLong(HOUR_OF_DAY));
    }
    int clock = CLOCK_HOUR_OF_AMPM.checkValidIntValue(fields.getLong(CLOCK_HOUR_OF_AMPM));
    return clock % 12 + 12 * (int) fields.getLong(AMPM_OF_DAY);
  }

  private static int given(TemporalAccessor fields, ChronoField field) {
    return fields.isSupported(field) ? field.checkValidIntValue(fields.getLong(field)) : 0;
  }

  private TimeReading.@Nullable Read resolved(TemporalAccessor parsed) {
    if (parsed.isSupported(INSTANT_SECONDS)) {
      Instant at = Instant.from(parsed);
      return new TimeReading.Read(at, at);
    }
    LocalDate date = parsed.query(TemporalQueries.localDate());
    LocalTime time = parsed.query(TemporalQueries.localTime());
    if (date == null) {
      return null;
    }
    return time == null
        ? local.startOfDay(date.toEpochDay())
        : local.at(date.toEpochDay() * DAY + time.toSecondOfDay(), time.get(NANO_OF_SECOND));
  }
}
