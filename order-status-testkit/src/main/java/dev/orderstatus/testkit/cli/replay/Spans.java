package dev.orderstatus.testkit.cli.replay;

import java.time.Duration;

/** Durations as people say them. */
final class Spans {
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;
  private static final long YEAR = 365 * DAY;

  private Spans() {}

  /** The largest unit that it has at least two of, rounded. */
  static String text(Duration duration) {
    long seconds = duration.toSeconds();
    if (seconds >= 2 * YEAR) {
      return count(seconds, YEAR, "year");
    }
    if (seconds >= 2 * DAY) {
      return count(seconds, DAY, "day");
    }
    if (seconds >= 2 * HOUR) {
      return count(seconds, HOUR, "hour");
    }
    if (seconds >= 2 * MINUTE) {
      return count(seconds, MINUTE, "minute");
    }
    return seconds == 0 ? "no time" : count(seconds, 1, "second");
  }

  private static String count(long seconds, long unit, String name) {
    long count = Math.round((double) seconds / unit);
    return count + " " + name + (count == 1 ? "" : "s");
  }
}
