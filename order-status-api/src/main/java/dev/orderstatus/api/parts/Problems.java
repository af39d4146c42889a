package dev.orderstatus.api.parts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the impossible facts of an order, to report all of them at once. */
final class Problems {

  private static final int LONGEST = 40;

  private @Nullable Set<String> found;

  void add(String problem) {
    Set<String> all = found == null ? new LinkedHashSet<>() : found;
    all.add(problem);
    found = all;
  }

  void throwIfAny() {
    if (found != null) {
      throw new InvalidPartsException(List.copyOf(found));
    }
  }

  void checkNotTwice(String kind, String code, String before) {
    if (code.equals(before)) {
      add("%s %s: is given twice, but each %s needs a code of its own"
          .formatted(kind, shown(code), kind));
    }
  }

  void checkNotNegative(long amount, String part, String what) {
    if (amount < 0) {
      add("%s: %s is %d, expected 0 or more".formatted(part, what, amount));
    }
  }

  /** The sum; if it overflows 64 bits, adds a problem and returns the previous sum. */
  long sum(long before, long more, String kind, String code, String what) {
    long sum = before + more;
    if (((before ^ sum) & (more ^ sum)) < 0) {
      add("%s %s: its %d %s and the %d of others do not fit 64 bits together"
          .formatted(kind, shown(code), more, what, before));
      return before;
    }
    return sum;
  }

  /** The given text, on one line and shortened. */
  static String shown(String given) {
    String start = given.length() > LONGEST ? given.substring(0, LONGEST) + "..." : given;
    return start.chars().anyMatch(Character::isISOControl)
        ? start.replaceAll("\\p{Cc}", "?")
        : start;
  }
}
