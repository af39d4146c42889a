package dev.orderstatus.testkit.cli.replay;

import org.jspecify.annotations.Nullable;

/**
 * Makes strings of what stands in a buffer, and gives out the same string again for a short text
 * that it has seen lately: nearly all fields of a log are one of a few codes.
 */
final class RecurringTexts {
  private static final int SLOTS = 256;
  private static final int LONGEST = 32;

  private final @Nullable String[] seen = new String[SLOTS];

  String get(char[] buffer, int offset, int length) {
    if (length > LONGEST || length == 0) {
      return new String(buffer, offset, length);
    }
    int slot = slot(buffer, offset, length);
    String known = seen[slot];
    if (known != null && isAt(known, buffer, offset, length)) {
      return known;
    }
    String text = new String(buffer, offset, length);
    seen[slot] = text;
    return text;
  }

  /** By the ends and the middle, which tell codes apart, and are read faster than the whole. */
  private static int slot(char[] buffer, int offset, int length) {
    int mixed = buffer[offset];
    mixed = mixed * 31 + buffer[offset + length / 2];
    mixed = mixed * 31 + buffer[offset + length - 1];
    mixed = mixed * 31 + length;
    return (mixed ^ (mixed >>> 8)) & (SLOTS - 1);
  }

  private static boolean isAt(String text, char[] buffer, int offset, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != buffer[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
