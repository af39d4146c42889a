package dev.orderstatus.testkit.cli.text;

import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads instants: ISO-8601 with Z or an offset, as {@link OffsetDateTime#parse(CharSequence)} has
 * it, so without 24:00 and leap seconds, and in UTC of the years 0000 to 9999.
 */
public final class InstantTexts {
  private static final String SHAPE = "0000-00-00T00:00:00Z";

  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private InstantTexts() {}

  /**
   * Reads an instant.
   *
   * @param text the text
   * @return the instant, or why the text is none
   */
  public static Either<String, Instant> read(String text) {
    Instant plain = plain(text);
    if (plain != null) {
      return Either.right(plain);
    }
    try {
      Instant instant = OffsetDateTime.parse(text).toInstant();
      if (!instant.isBefore(FIRST) && !instant.isAfter(LAST)) {
        return Either.right(instant);
      }
    } catch (DateTimeException notAnInstant) {
      // Said below, like a year that is out of range.
    }
    return Either.left(
        "not an instant: " + Shown.quoted(text)
            + "; expected ISO-8601 with Z or an offset, such as 2026-11-21T09:00:00Z, years 0000 to 9999 in UTC");
  }

  /**
   * Reads an instant of the shape that nearly all have.
   *
   * @param text the text
   * @return the instant; null if the text has another shape, which {@link #read} may still know
   */
  public static @Nullable Instant plain(CharSequence text) {
    if (!isPlain(text)) {
      return null;
    }
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, 19);
    int year = number(text, 0, 4);
    if (month < 1
        || month > 12
        || day < 1
        || (day > 28 && day > YearMonth.of(year, month).lengthOfMonth())
        || hour > 23
        || minute > 59
        || second > 59) {
      return null;
    }
    long days = LocalDate.of(year, month, day).toEpochDay();
    return Instant.ofEpochSecond(((days * 24 + hour) * 60 + minute) * 60 + second);
  }

  private static boolean isPlain(CharSequence text) {
    if (text.length() != SHAPE.length()) {
      return false;
    }
    for (int i = 0; i < SHAPE.length(); i++) {
      char shape = SHAPE.charAt(i);
      char c = text.charAt(i);
      if (shape == '0' ? c < '0' || c > '9' : c != shape) {
        return false;
      }
    }
    return true;
  }

  private static int number(CharSequence text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + (text.charAt(i) - '0');
    }
    return number;
  }
}
