package dev.orderstatus.core.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads times by a pattern that somebody gave. */
final class TimePattern {

  private final DateTimeFormatter formatter;
  private final LocalTimes local;

  /**
   * A pattern.
   *
   * @throws IllegalArgumentException when it is none
   */
  TimePattern(String pattern, LocalTimes local) {
    this.local = local;
    formatter = new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(withoutEra(pattern))
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** A strict year needs an era where it is written y, and none where it is written u. */
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

  /** The time; null where the text is none of this pattern. */
  TimeReading.@Nullable Read read(String text) {
    try {
      TemporalAccessor parsed = formatter.parse(text);
      if (parsed.isSupported(ChronoField.INSTANT_SECONDS)) {
        Instant at = Instant.from(parsed);
        return new TimeReading.Read(at, at);
      }
      LocalDate date = parsed.query(TemporalQueries.localDate());
      LocalTime time = parsed.query(TemporalQueries.localTime());
      if (date == null) {
        return null;
      }
      if (time == null) {
        return local.startOfDay(date.toEpochDay());
      }
      Instant utc = LocalDateTime.of(date, time).toInstant(ZoneOffset.UTC);
      return local.at(utc.getEpochSecond(), utc.getNano());
    } catch (DateTimeException other) {
      return null;
    }
  }
}
