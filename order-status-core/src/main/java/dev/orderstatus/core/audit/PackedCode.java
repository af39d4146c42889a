package dev.orderstatus.core.audit;

/**
 * A code that is looked for: its hash and, where it is short, two numbers that stand for it, so
 * that it is compared at once and kept beside the facts of its order.
 */
final class PackedCode {
  private static final int HALF = 8;
  private static final int LONGEST = 2 * HALF;
  private static final int BYTE = 0xFF;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private long first;
  private long second;
  private int hash;

  void pack(String code) {
    first = 0;
    second = 0;
    if (code.length() <= LONGEST) {
      first = number(code, 0, Math.min(HALF, code.length()));
      second = code.length() > HALF ? number(code, HALF, code.length()) : 0;
      if (first == 0 || (second == 0 && code.length() > HALF)) {
        first = 0;
        second = 0;
      }
    }
    hash = first == 0 ? hash(code) : (int) mixed(mixed(first) ^ second);
  }

  /** One byte for each character; zero where one of them has no byte, or would be a zero. */
  private static long number(String code, int from, int to) {
    long number = 0;
    for (int i = from; i < to; i++) {
      int c = code.charAt(i);
      if (c == 0 || c > BYTE) {
        return 0;
      }
      number = number << Byte.SIZE | c;
    }
    return number;
  }

  boolean isShort() {
    return first != 0;
  }

  /** Zero where the code is not short. */
  long first() {
    return first;
  }

  /** Zero where the code is not short, or all of it is in the first number. */
  long second() {
    return second;
  }

  int hash() {
    return hash;
  }

  /** The code that two numbers stand for. */
  static String text(long first, long second) {
    StringBuilder text = new StringBuilder(LONGEST);
    append(text, first);
    append(text, second);
    return text.toString();
  }

  private static void append(StringBuilder text, long number) {
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      char c = (char) (number >>> shift & BYTE);
      if (c != 0) {
        text.append(c);
      }
    }
  }

  // Not String.hashCode: codes that collide in it are easily made up, and would make this slow.
  private static int hash(String code) {
    long hash = code.length();
    for (int i = 0; i < code.length(); i++) {
      hash = mixed(hash ^ code.charAt(i));
    }
    return (int) hash;
  }

  private static long mixed(long hash) {
    long mixed = hash * MULTIPLIER;
    return mixed ^ mixed >>> 32;
  }
}
