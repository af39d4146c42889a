package dev.orderstatus.core.audit;

import java.util.Arrays;

/**
 * Keeps the codes of up to 4,096 orders one behind the other, where a string of its own would cost
 * 40 bytes more for each. A code is found again by where it starts, its length, and its width.
 */
final class CodeStore {
  private static final int START =
      9; // the bits below are those of the length, and one of the width
  private static final int LENGTH = 0xFF;
  private static final int WIDE = 1;

  private byte[] bytes = new byte[1 << 10];
  private int size;

  /** Keeps a code of at most 128 characters, and says where. */
  int add(String code) {
    boolean wide = isWide(code);
    int place = size << START | code.length() << 1 | (wide ? WIDE : 0);
    int needed = size + (wide ? 2 : 1) * code.length();
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length + bytes.length / 2));
    }
    for (int i = 0; i < code.length(); i++) {
      bytes[size++] = (byte) code.charAt(i);
      if (wide) {
        bytes[size++] = (byte) (code.charAt(i) >>> 8);
      }
    }
    return place;
  }

  private static boolean isWide(String code) {
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) > 0xFF) {
        return true;
      }
    }
    return false;
  }

  boolean has(int place, String code) {
    int length = length(place);
    if (code.length() != length) {
      return false;
    }
    int start = place >>> START;
    boolean wide = (place & WIDE) != 0;
    for (int i = 0; i < length; i++) {
      char c = code.charAt(i);
      if (wide ? c != character(place, i) : c != (bytes[start + i] & 0xFF)) {
        return false;
      }
    }
    return true;
  }

  String get(int place) {
    char[] code = new char[length(place)];
    for (int i = 0; i < code.length; i++) {
      code[i] = character(place, i);
    }
    return new String(code);
  }

  private static int length(int place) {
    return (place >>> 1) & LENGTH;
  }

  private char character(int place, int i) {
    int start = place >>> START;
    return (place & WIDE) == 0
        ? (char) (bytes[start + i] & 0xFF)
        : (char) ((bytes[start + 2 * i] & 0xFF) | (bytes[start + 2 * i + 1] & 0xFF) << 8);
  }
}
