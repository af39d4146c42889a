package dev.orderstatus.core.audit;

import java.time.Instant;
import java.util.Arrays;

/**
 * What is kept of each order, under a number that counts from 0 in the order of appearance. It
 * grows by pieces, so that growing copies nothing but the slots.
 */
final class TrackedOrders {
  static final int PIECE_BITS = 12;
  static final int PIECE = 1 << PIECE_BITS;

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private int[] slots = new int[1 << 10]; // the number of the order, plus one; zero where free
  private Piece[] pieces = new Piece[0];
  private int size;

  static final class Piece {
    private final String[] codes = new String[PIECE];
    private final int[] marks = new int[PIECE];
    private final long[] sinceSecond = new long[PIECE];
    private final int[] sinceNano = new int[PIECE];
    private final long[] lastSecond = new long[PIECE];
    private final int[] lastNano = new int[PIECE];

    int status(int at) {
      return marks[at] >>> 1;
    }

    void enter(int at, int status, Instant since) {
      marks[at] = status << 1 | (marks[at] & 1);
      sinceSecond[at] = since.getEpochSecond();
      sinceNano[at] = since.getNano();
    }

    void violate(int at) {
      marks[at] |= 1;
    }

    Instant last(int at) {
      return Instant.ofEpochSecond(lastSecond[at], lastNano[at]);
    }

    Instant since(int at) {
      return Instant.ofEpochSecond(sinceSecond[at], sinceNano[at]);
    }

    /** Whether an instant is older than that of the last row. */
    boolean isOutOfOrder(int at, Instant instant) {
      long second = instant.getEpochSecond();
      return second < lastSecond[at]
          || (second == lastSecond[at] && instant.getNano() < lastNano[at]);
    }

    /** Notes the instant of a row. */
    void advance(int at, Instant instant) {
      lastSecond[at] = instant.getEpochSecond();
      lastNano[at] = instant.getNano();
    }

    void addDwell(int at, Instant left, DwellTimes times) {
      times.add(sinceSecond[at], sinceNano[at], left.getEpochSecond(), left.getNano());
    }
  }

  int size() {
    return size;
  }

  Piece piece(int number) {
    return pieces[number >>> PIECE_BITS];
  }

  /** The number of an order; minus one where it is not tracked. */
  int find(String code) {
    int mask = slots.length - 1;
    for (int slot = hash(code) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      if (code(slots[slot] - 1).equals(code)) {
        return slots[slot] - 1;
      }
    }
    return -1;
  }

  /** Tracks an order that is not tracked yet: it is new, and any row may be its first. */
  int add(String code) {
    if (size >= slots.length / 3 * 2) {
      rehash();
    }
    int number = size;
    int at = number & (PIECE - 1);
    if (at == 0) {
      pieces = Arrays.copyOf(pieces, pieces.length + 1);
      pieces[pieces.length - 1] = new Piece();
    }
    Piece piece = piece(number);
    piece.codes[at] = code;
    piece.lastSecond[at] = Long.MIN_VALUE;
    size++;
    place(number);
    return number;
  }

  /** How many orders are in each status. */
  long[] byStatus(int statuses) {
    long[] counts = new long[statuses];
    for (int number = 0; number < size; number++) {
      counts[piece(number).status(number & (PIECE - 1))]++;
    }
    return counts;
  }

  long withViolations() {
    long count = 0;
    for (int number = 0; number < size; number++) {
      count += piece(number).marks[number & (PIECE - 1)] & 1;
    }
    return count;
  }

  String code(int number) {
    return piece(number).codes[number & (PIECE - 1)];
  }

  private void rehash() {
    if (slots.length == 1 << 30) {
      throw new IllegalStateException("an audit tracks at most " + size + " orders");
    }
    slots = new int[slots.length * 2];
    for (int number = 0; number < size; number++) {
      place(number);
    }
  }

  private void place(int number) {
    int mask = slots.length - 1;
    int slot = hash(code(number)) & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = number + 1;
  }

  // Not String.hashCode: codes that collide in it are easily made up, and would make this slow.
  private static int hash(String code) {
    long hash = code.length();
    for (int i = 0; i < code.length(); i++) {
      hash = (hash ^ code.charAt(i)) * MULTIPLIER;
      hash ^= hash >>> 32;
    }
    return (int) hash;
  }
}
