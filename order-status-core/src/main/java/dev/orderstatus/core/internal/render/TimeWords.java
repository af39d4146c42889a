package dev.orderstatus.core.internal.render;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says days and instants as people do: an instant in the reader's zone, or in the shop's with the
 * zone's name. Thread-safe.
 */
final class TimeWords {

  private final Language language;
  private final LocaleFormats forms;
  private final ZoneId shop;
  private final Optional<ZoneId> reader;

  /** The last instant, which the parts of one message repeat. */
  private volatile @Nullable Said last;

  private record Said(
      Instant instant,
      LocalDate today,
      @Nullable String key,
      @Nullable String words) {}

  TimeWords(Language language, LocaleFormats forms, ZoneId shop, Optional<ZoneId> reader) {
    this.language = language;
    this.forms = forms;
    this.shop = shop;
    this.reader = reader;
  }

  /** A day; null if it is beyond the calendar. */
  @Nullable String day(LocalDate day, Instant now) {
    return forms.date(day, today(now, shop).getYear());
  }

  /** An instant to the minute; null if it is beyond the calendar. */
  @Nullable String at(Instant instant, Instant now) {
    return said("time.at", instant, now);
  }

  /** The end of a time, such as "by Tuesday, 24 November"; null if it is beyond the calendar. */
  @Nullable String by(Object end, Instant now) {
    if (end instanceof LocalDate day) {
      LocalDate today = today(now, shop);
      return words(key(day, today), day, null, today);
    }
    return end instanceof Instant instant ? said(null, instant, now) : null;
  }

  private @Nullable String said(@Nullable String key, Instant instant, Instant now) {
    ZoneId zone = reader.orElse(shop);
    LocalDate today = today(now, zone);
    @Nullable Said said = last;
    if (said != null
        && said.instant.equals(instant)
        && said.today.equals(today)
        && Objects.equals(said.key, key)) {
      return said.words;
    }
    try {
      ZonedDateTime time = instant.atZone(zone);
      LocalDate day = time.toLocalDate();
      @Nullable String words = words(key == null ? key(day, today) + "-at" : key, day, time, today);
      last = new Said(instant, today, key, words);
      return words;
    } catch (DateTimeException beyondTheCalendar) {
      return null;
    }
  }

  private static LocalDate today(Instant now, ZoneId zone) {
    try {
      return LocalDate.ofInstant(now, zone);
    } catch (DateTimeException beyondTheCalendar) {
      return LocalDate.EPOCH;
    }
  }

  private static String key(LocalDate day, LocalDate today) {
    long days = day.toEpochDay() - today.toEpochDay();
    return days == 0 ? "time.by.today" : days == 1 ? "time.by.tomorrow" : "time.by.day";
  }

  private @Nullable String words(
      String key, LocalDate day, @Nullable ZonedDateTime time, LocalDate today) {
    @Nullable Template template = language.first(List.of(key));
    return template == null
        ? null
        : template.render(name -> switch (name) {
          case "date" -> forms.date(day, today.getYear());
          case "weekday" -> forms.weekday(day);
          case "time" -> time == null ? null : forms.time(time);
          default -> time == null || reader.isPresent() ? null : forms.zone(time);
        });
  }
}
