package dev.orderstatus.core.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of numbers between separators, such as {@code d/M/uuuu h:mm a}. It reads only what a
 * formatter reads in the same way, but in a fraction of the time, which a log of many rows needs.
 */
final class DigitPattern {
  private static final Pattern PART = Pattern.compile("uuuu|uu|([MdHhms])\\1?|a|[-/.:, ]");
  private static final String LETTERS = "uMdHhmsa";
  private static final int YEAR = LETTERS.indexOf('u');
  private static final int HALF = LETTERS.indexOf('a');
  private static final int NO_HOUR = 24;

  /** A number, or AM or PM; or, if its place is negative, a separator. */
  private record Part(int place, int digits, char separator) {
    static Part of(String text) {
      char first = text.charAt(0);
      return new Part(LETTERS.indexOf(first), first == 'a' ? 0 : text.length(), first);
    }
  }

  private final List<Part> parts;
  private final boolean timed;
  private final boolean halved;
  private final int[] values = new int[LETTERS.length()];
  private int at;

  private DigitPattern(List<Part> parts) {
    this.parts = parts;
    timed = parts.stream().anyMatch(part -> part.place == LETTERS.indexOf('m'));
    halved = parts.stream().anyMatch(part -> part.place == HALF);
  }

  /** The pattern; null if it has other parts, a part twice, or numbers without a separator. */
  static @Nullable DigitPattern of(String pattern) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(pattern);
    int end = 0;
    while (end < pattern.length()) {
      if (!matcher.find() || matcher.start() > end) {
        return null;
      }
      Part part = Part.of(matcher.group());
      boolean joined = !parts.isEmpty() && parts.get(parts.size() - 1).place >= 0;
      if (part.place >= 0
          && (joined || parts.stream().anyMatch(other -> other.place == part.place))) {
        return null;
      }
      parts.add(part);
      end = matcher.end();
    }
    return new DigitPattern(List.copyOf(parts));
  }

  /** Reads a text; if false, a formatter may still read it. */
  boolean read(char[] text, int from, int length) {
    at = from;
    int end = from + length;
    for (int i = 0; i < parts.size(); i++) {
      if (!take(parts.get(i), text, end)) {
        return false;
      }
    }
    return at == end && value('m') < 60 && value('s') < 60 && hour() < NO_HOUR;
  }

  private boolean take(Part part, char[] text, int end) {
    if (part.place < 0) {
      return at < end && text[at++] == part.separator;
    }
    int value = part.place == HALF ? half(text, end) : number(text, end, part.digits);
    values[part.place] = part.place == YEAR && part.digits == 2 ? 2000 + value : value;
    return value >= 0;
  }

  private int number(char[] text, int end, int digits) {
    int start = at;
    int last = Math.min(end, start + Math.max(2, digits));
    int value = 0;
    while (at < last && text[at] >= '0' && text[at] <= '9') {
      value = value * 10 + text[at++] - '0';
    }
    return at - start < digits ? -1 : value;
  }

  /** 0 for AM, 1 for PM. */
  private int half(char[] text, int end) {
    if (end - at < 2 || (text[at + 1] | ' ') != 'm') {
      return -1;
    }
    int half = text[at] | ' ';
    at += 2;
    return half == 'a' ? 0 : half == 'p' ? 1 : -1;
  }

  /** The number for a letter; 0 if the pattern does not have it. */
  int value(char letter) {
    return values[LETTERS.indexOf(letter)];
  }

  private int hour() {
    int clock = value('h');
    if (!halved) {
      return value('H');
    }
    return clock < 1 || clock > 12 ? NO_HOUR : clock % 12 + 12 * value('a');
  }

  boolean hasTime() {
    return timed;
  }

  int secondOfDay() {
    return (hour() * 60 + value('m')) * 60 + value('s');
  }
}
