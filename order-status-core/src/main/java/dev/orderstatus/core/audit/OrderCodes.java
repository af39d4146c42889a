package dev.orderstatus.core.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * The codes of tracked orders, one behind the other. A text for each would be two objects more,
 * which the garbage collection has to move.
 */
final class OrderCodes {
  private static final int PAGE = 1 << 12;

  private final List<char[]> pages = new ArrayList<>();
  private int free = PAGE; // of the last page

  /** Keeps a code, and returns its place. */
  long add(String code) {
    int length = code.length();
    if (free + 1 + length > PAGE) {
      pages.add(new char[PAGE]);
      free = 0;
    }
    int number = pages.size() - 1;
    char[] page = pages.get(number);
    long place = (long) number * PAGE + free;
    page[free] = (char) length;
    code.getChars(0, length, page, free + 1);
    free += 1 + length;
    return place;
  }

  /** True if a place holds this code. */
  boolean isAt(long place, String code) {
    char[] page = pages.get((int) (place / PAGE));
    int from = (int) (place % PAGE);
    if (page[from] != code.length()) {
      return false;
    }
    for (int i = 0; i < code.length(); i++) {
      if (page[from + 1 + i] != code.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
