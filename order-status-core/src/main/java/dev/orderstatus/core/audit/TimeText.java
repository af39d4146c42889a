package dev.orderstatus.core.audit;

import org.jspecify.annotations.Nullable;

/**
 * Splits the text of a time in any form into its parts. Reused for each text, because a log has
 * millions of them.
 */
final class TimeText {
  private static final int NONE = Integer.MIN_VALUE;

  private char[] text = {};
  private int at;
  private int end;

  @Nullable TimeShape shape;
  /**
   * Year, month, day; if the shape is open, the year and the two numbers that may be month and day,
   * in the order of the text.
   */
  int year;

  int first;
  int second;
  boolean hasTime;
  int secondOfDay;
  int nano;
  /** In seconds; set only if the shape has an offset. */
  int offset;

  long number;
  int digits;

  /** Splits a text; the shape is null if the text is not a time. */
  void read(String given) {
    read(given.toCharArray(), 0, given.length());
  }

  void read(char[] characters, int from, int length) {
    text = characters;
    end = from + length;
    at = from;
    shape = null;
    hasTime = false;
    secondOfDay = 0;
    nano = 0;
    offset = NONE;
    digits = takeDigits();
    if (digits == length && digits > 0) {
      shape = isNumber(digits) ? TimeShape.NUMBER : null;
      number = value;
    } else if (digits > 0 && digits <= 4 && date() && time() && at == end) {
      shape = shape();
    }
  }

  private static boolean isNumber(int digits) {
    return digits == 8 || digits == 9 || digits == 10 || digits == 12 || digits == 13;
  }

  private long value;
  private char separator;
  private boolean yearFirst;

  private boolean date() {
    int one = (int) value;
    separator = text[at];
    if (separator != '-' && separator != '/' && separator != '.') {
      return false;
    }
    at++;
    int more = takeDigits();
    int two = (int) value;
    if (more < 1 || more > 2 || at >= end || text[at] != separator) {
      return false;
    }
    at++;
    int last = takeDigits();
    int three = last < 1 || last > 4 ? NONE : (int) value;
    yearFirst = digits == 4;
    if (yearFirst) {
      year = one;
      first = two;
      second = three;
      return last == 1 || last == 2;
    }
    year = last == 2 ? 2000 + three : three;
    first = one;
    second = two;
    return digits <= 2 && (last == 2 || last == 4);
  }

  private boolean time() {
    if (at == end) {
      return true;
    }
    char mark = text[at];
    if (mark != 'T' && mark != 't' && mark != ' ') {
      return false;
    }
    at++;
    skipBlanks();
    int hour = twoDigits(1);
    if (hour == NONE || !takes(':')) {
      return false;
    }
    int minute = twoDigits(2);
    int secondOfMinute = 0;
    if (minute != NONE && takes(':')) {
      secondOfMinute = twoDigits(2);
      if (secondOfMinute == NONE || !fraction()) {
        return false;
      }
    }
    if (minute == NONE || minute > 59 || secondOfMinute > 59) {
      return false;
    }
    hasTime = true;
    skipBlanks();
    hour = halfDay(hour);
    secondOfDay = (hour * 60 + minute) * 60 + secondOfMinute;
    return hour >= 0 && hour < 24 && zone();
  }

  private boolean fraction() {
    if (!takes('.') && !takes(',')) {
      return true;
    }
    int places = takeDigits();
    if (places < 1 || places > 9) {
      return false;
    }
    nano = (int) value;
    for (int i = places; i < 9; i++) {
      nano *= 10;
    }
    return true;
  }

  /** The hour of the day if AM or PM follows; -1 if the hour does not fit. */
  private int halfDay(int hour) {
    if (at + 2 > end || (text[at + 1] | ' ') != 'm') {
      return hour;
    }
    char half = (char) (text[at] | ' ');
    if (half != 'a' && half != 'p') {
      return hour;
    }
    at += 2;
    if (hour < 1 || hour > 12) {
      return -1;
    }
    return hour % 12 + (half == 'p' ? 12 : 0);
  }

  private boolean zone() {
    if (at == end) {
      return true;
    }
    char sign = text[at];
    boolean last = at + 1 == end;
    if ((last && (sign == 'Z' || sign == 'z')) || follows("UTC") || follows("GMT")) {
      offset = 0;
      at += last ? 1 : 3;
      return true;
    }
    if (sign != '+' && sign != '-') {
      return false;
    }
    at++;
    int hours = twoDigits(2);
    int minutes = 0;
    if (hours != NONE && at < end) {
      boolean ignored = takes(':');
      minutes = twoDigits(2);
    }
    if (hours == NONE
        || minutes == NONE
        || hours > 18
        || minutes > 59
        || hours * 60 + minutes > 1080) {
      return false;
    }
    offset = (hours * 60 + minutes) * 60 * (sign == '-' ? -1 : 1);
    return true;
  }

  private @Nullable TimeShape shape() {
    boolean zoned = offset != NONE;
    if (yearFirst) {
      return switch (separator) {
        case '-' -> zoned ? TimeShape.INSTANT : TimeShape.LOCAL;
        case '/' -> zoned ? TimeShape.SLASHED_INSTANT : TimeShape.SLASHED;
        default -> zoned ? null : TimeShape.DOTTED_YEAR_FIRST;
      };
    }
    if (zoned) {
      return null;
    }
    return switch (separator) {
      case '.' -> TimeShape.DAY_FIRST;
      case '/' -> TimeShape.SLASHES_OPEN;
      default -> TimeShape.DASHES_OPEN;
    };
  }

  private boolean takes(char expected) {
    if (at < end && text[at] == expected) {
      at++;
      return true;
    }
    return false;
  }

  private boolean follows(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (at + i >= end || text[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void skipBlanks() {
    while (at < end && text[at] == ' ') {
      at++;
    }
  }

  /** Takes all digits at this position; their value is valid for up to 18 digits. */
  private int takeDigits() {
    return take(end);
  }

  /** A number of at most two digits; none if there are fewer than {@code least}. */
  private int twoDigits(int least) {
    return take(Math.min(at + 2, end)) < least ? NONE : (int) value;
  }

  private int take(int limit) {
    int start = at;
    int next = start;
    long sum = 0;
    while (next < limit) {
      int digit = text[next] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      sum = sum * 10 + digit;
      next++;
    }
    value = sum;
    at = next;
    return next - start;
  }
}
