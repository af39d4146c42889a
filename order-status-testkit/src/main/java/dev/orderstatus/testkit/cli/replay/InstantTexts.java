package dev.orderstatus.testkit.cli.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** Reads instants: ISO-8601 in UTC or with an offset. */
final class InstantTexts {
  private static final String SHAPE = "0000-00-00T00:00:00Z";

  private InstantTexts() {}

  static Instant read(String text) throws BadRowException {
    if (isPlain(text)) {
      int month = number(text, 5, 7);
      int day = number(text, 8, 10);
      int hour = number(text, 11, 13);
      int minute = number(text, 14, 16);
      int second = number(text, 17, 19);
      // What stands in every month, so that nothing else need be asked.
      if (month >= 1
          && month <= 12
          && day >= 1
          && day <= 28
          && hour < 24
          && minute < 60
          && second < 60) {
        long days = LocalDate.of(number(text, 0, 4), month, day).toEpochDay();
        return Instant.ofEpochSecond(((days * 24 + hour) * 60 + minute) * 60 + second);
      }
    }
    try {
      return text.endsWith("Z")
          ? Instant.parse(text)
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException notAnInstant) {
      throw new BadRowException("not an instant: \"" + Shown.text(text)
          + "\"; expected ISO-8601 with a Z or an offset, such as 2026-11-21T09:00:00Z");
    }
  }

  private static boolean isPlain(String text) {
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

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + (text.charAt(i) - '0');
    }
    return number;
  }
}
