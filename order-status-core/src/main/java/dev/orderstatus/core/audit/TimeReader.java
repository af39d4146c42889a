package dev.orderstatus.core.audit;

import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times of one column of a log, which all have the same form: the form of most of its
 * first values, or a given pattern.
 *
 * <p>It reads date and time with {@code Z} or an offset; local times and dates in the shop's zone;
 * {@code 2021/03/05 10:11}, {@code 05.03.2021 10:11} with the day first, {@code 3/5/2021 10:11 PM}
 * and {@code 03-05-21} if a value shows which number is the day; and numbers of 8 digits as days,
 * of 9 or 10 as seconds, of 12 or 13 as milliseconds. A date is the start of its day. A local time
 * skipped by a clock change moves forward by the length of the change. Not thread-safe.
 */
public final class TimeReader {
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
  private static final long DAY = 24L * 60 * 60;
  private static final String SAY =
      "give --times PATTERN, such as --times 'd/M/yyyy H:mm' or --times 'M/d/yyyy h:mm a'";

  private final LocalTimes local;
  private final @Nullable TimePattern pattern;
  private final String described;
  private final TimeText text = new TimeText();
  private @Nullable TimeShape shape;
  private @Nullable Boolean dayFirst;
  private int lastDate = -1;
  private long lastDay;

  private TimeReader(ZoneId zone, @Nullable String pattern) {
    local = new LocalTimes(zone);
    this.pattern = pattern == null ? null : new TimePattern(pattern, local);
    described = pattern == null ? "" : "the pattern " + pattern;
  }

  /**
   * Makes a reader for a column.
   *
   * @param sample the first values of the column
   * @param zone the shop's zone, for times without one
   * @return the reader, or the reason why the form of the times is unclear
   */
  public static Either<String, TimeReader> settle(Collection<String> sample, ZoneId zone) {
    TimeReader reader = new TimeReader(Objects.requireNonNull(zone, "zone"), null);
    reader.settle(List.copyOf(sample));
    return reader.shape != null && reader.shape.isOpen() && reader.dayFirst == null
        ? Either.left("day and month of its times could be swapped, such as in \"%s\"; %s"
            .formatted(reader.shapely(sample), SAY))
        : Either.right(reader);
  }

  /**
   * Makes a reader for columns with a given pattern.
   *
   * @param pattern a pattern of {@link java.time.format.DateTimeFormatter}
   * @param zone the shop's zone, for times without one
   * @return the reader, or the error in the pattern
   */
  public static Either<String, TimeReader> ofPattern(String pattern, ZoneId zone) {
    Objects.requireNonNull(pattern, "pattern");
    Objects.requireNonNull(zone, "zone");
    try {
      return Either.right(new TimeReader(zone, pattern));
    } catch (IllegalArgumentException malformed) {
      return Either.left("not a pattern of times: \"%s\": %s; expected such as d/M/yyyy H:mm"
          .formatted(pattern, malformed.getMessage()));
    }
  }

  private void settle(List<String> sample) {
    Map<TimeShape, Integer> counts = new EnumMap<>(TimeShape.class);
    for (String value : sample) {
      text.read(value);
      TimeShape seen = text.shape;
      if (seen != null) {
        int count = counts.merge(seen, 1, Integer::sum);
        if (shape == null || count > counts.getOrDefault(shape, 0)) {
          shape = seen;
        }
      }
    }
    for (String value : sample) {
      text.read(value);
      if (dayFirst == null && text.shape == shape && shape != null && shape.isOpen()) {
        dayFirst = shown();
      }
    }
  }

  private String shapely(Collection<String> sample) {
    for (String value : sample) {
      text.read(value);
      if (text.shape == shape) {
        return value;
      }
    }
    return "";
  }

  /** True if the day comes first; null if the text does not show it. */
  private @Nullable Boolean shown() {
    return text.first > 12 ? Boolean.TRUE : text.second > 12 ? Boolean.FALSE : null;
  }

  /**
   * Makes a reader for a column. If the column does not show whether day or month comes first, this
   * is taken from another column of the same file.
   *
   * @param sample the first values of this column
   * @param others the readers of other columns
   * @param zone the shop's zone
   * @return the reader, or the reason why the form of the times is unclear
   */
  public static Either<String, TimeReader> settleLike(
      Collection<String> sample, Collection<TimeReader> others, ZoneId zone) {
    TimeReader reader = new TimeReader(Objects.requireNonNull(zone, "zone"), null);
    reader.settle(List.copyOf(sample));
    List<Boolean> orders = others.stream()
        .filter(other -> other.shape == reader.shape && other.dayFirst != null)
        .map(other -> Objects.requireNonNull(other.dayFirst))
        .distinct()
        .toList();
    if (reader.dayFirst == null && orders.size() == 1) {
      reader.dayFirst = orders.get(0);
      return Either.right(reader);
    }
    return settle(sample, zone);
  }

  /**
   * The form of the times.
   *
   * @return the form, in words, with an example
   */
  public String description() {
    TimeShape settled = shape;
    if (pattern != null) {
      return described;
    }
    return settled == null ? "none" : settled.described(Boolean.TRUE.equals(dayFirst));
  }

  /**
   * Reads a time.
   *
   * @param value the text, without blanks around it
   * @return the time, or the problem
   */
  public TimeReading read(String value) {
    return read(value.toCharArray(), 0, value.length());
  }

  /**
   * Reads a time where it is, for logs of many rows.
   *
   * @param characters holds the text
   * @param from the place of the text, without blanks around it
   * @param length the length of the text
   * @return the time, or the problem
   * @throws IndexOutOfBoundsException if the characters do not have this place
   */
  public TimeReading read(char[] characters, int from, int length) {
    Objects.checkFromIndexSize(from, length, characters.length);
    TimeReading.Read read;
    if (pattern != null) {
      read = pattern.read(characters, from, length);
    } else {
      text.read(characters, from, length);
      if (text.shape == null || (shape != null && text.shape != shape)) {
        return unreadable(characters, from, length);
      }
      if (shape == null || shape.isOpen()) {
        Boolean shown = text.shape.isOpen() ? shown() : Boolean.TRUE;
        if (shape == null) {
          shape = text.shape;
          dayFirst = shown;
        }
        if (dayFirst == null || (shown != null && text.shape.isOpen() && !shown.equals(dayFirst))) {
          return isDate()
              ? swapped(new String(characters, from, length))
              : unreadable(characters, from, length);
        }
      }
      read = instant();
    }
    return read == null || read.at().isBefore(FIRST) || read.later().isAfter(LAST)
        ? unreadable(characters, from, length)
        : read;
  }

  /** True if the text is a date with day and month swapped. */
  private boolean isDate() {
    return text.first >= 1
        && text.second >= 1
        && Math.min(text.first, text.second) <= 12
        && Math.max(text.first, text.second) <= 31;
  }

  private TimeReading.@Nullable Read instant() {
    TimeShape settled = Objects.requireNonNull(shape, "shape");
    if (settled == TimeShape.NUMBER) {
      return ofNumber();
    }
    boolean swapped =
        settled == TimeShape.DAY_FIRST || (settled.isOpen() && Boolean.TRUE.equals(dayFirst));
    int month = swapped ? text.second : text.first;
    int day = swapped ? text.first : text.second;
    return ofDate(text.year, month, day);
  }

  private TimeReading.@Nullable Read ofDate(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    int date = (year * 16 + month) * 32 + day;
    if (date != lastDate) {
      try {
        lastDay = LocalDate.of(year, month, day).toEpochDay();
        lastDate = date;
      } catch (DateTimeException noSuchDay) {
        return null;
      }
    }
    long epochDay = lastDay;
    if (shape == TimeShape.INSTANT || shape == TimeShape.SLASHED_INSTANT) {
      Instant at =
          Instant.ofEpochSecond(epochDay * DAY + text.secondOfDay - text.offset, text.nano);
      return new TimeReading.Read(at, at);
    }
    return text.hasTime
        ? local.at(epochDay * DAY + text.secondOfDay, text.nano)
        : local.startOfDay(epochDay);
  }

  private TimeReading.@Nullable Read ofNumber() {
    long number = text.number;
    int digits = text.digits;
    if (digits == 8) {
      return ofDate((int) (number / 10_000), (int) (number / 100 % 100), (int) (number % 100));
    }
    Instant at = digits <= 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    return new TimeReading.Read(at, at);
  }

  private TimeReading unreadable(char[] characters, int from, int length) {
    String value = new String(characters, from, length);
    return new TimeReading.Unreadable("not a time as the others: \"%s\"; expected %s"
        .formatted(
            shortened(value),
            shape == null && pattern == null
                ? "a date and a time, such as 2026-11-21T09:00:00Z, or a form that --times says"
                : description()));
  }

  private TimeReading swapped(String value) {
    return new TimeReading.Swapped("day and month of \"%s\" %s; %s"
        .formatted(
            shortened(value),
            dayFirst == null ? "could be swapped" : "are swapped, others are " + description(),
            SAY));
  }

  private static String shortened(String value) {
    return value.length() > 40 ? value.substring(0, 40) + "..." : value;
  }
}
