package dev.orderstatus.core.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * What is kept of each order, under a number that counts from 0 in the order of appearance. It
 * grows by pieces, so that growing copies nothing but the slots.
 */
final class TrackedOrders {
  static final int PIECE_BITS = 12;
  static final int PIECE = 1 << PIECE_BITS;

  /** How many orders are looked for at once. */
  static final int AT_ONCE = 64;

  private static final int RECENT = 1 << 15;

  private long[] slots = new long[1 << 10]; // a hash and the number, plus one; zero where free
  private final long[] recent = new long[RECENT]; // the same, of the last order with that hash
  private final PackedCode packed = new PackedCode();
  private final PackedCode[] next = new PackedCode[AT_ONCE];
  private final long[] entries = new long[AT_ONCE];
  private Piece[] pieces = new Piece[0];
  private int size;

  /** The facts of some orders: those of one order lie together, so that a row touches few lines. */
  static final class Piece {
    private static final int SHORT_CODE = 0;
    private static final int MARKS = 2;
    private static final int SINCE_SECOND = 3;
    private static final int LAST_SECOND = 4;
    private static final int NANOS = 5;
    private static final int FACTS = 6;
    private static final int NANO_BITS = 30;
    private static final long NANO = (1L << NANO_BITS) - 1;
    private static final long STATUS_AND_VIOLATED = 0xFFFFFFFFL;

    private final long[] facts = new long[FACTS * PIECE];
    private final CodeStore codes = new CodeStore();

    private void add(int at, String code, PackedCode packed) {
      if (packed.isShort()) {
        facts[FACTS * at + SHORT_CODE] = packed.first();
        facts[FACTS * at + SHORT_CODE + 1] = packed.second();
      } else {
        facts[FACTS * at + MARKS] = (long) codes.add(code) << 32;
      }
      facts[FACTS * at + LAST_SECOND] = Long.MIN_VALUE;
    }

    // A code that is not short has the numbers of none.
    private boolean has(int at, String code, PackedCode packed) {
      return facts[FACTS * at + SHORT_CODE] == packed.first()
          && facts[FACTS * at + SHORT_CODE + 1] == packed.second()
          && (packed.isShort() || codes.has((int) (facts[FACTS * at + MARKS] >>> 32), code));
    }

    private String code(int at) {
      long first = facts[FACTS * at + SHORT_CODE];
      return first == 0
          ? codes.get((int) (facts[FACTS * at + MARKS] >>> 32))
          : PackedCode.text(first, facts[FACTS * at + SHORT_CODE + 1]);
    }

    int status(int at) {
      return (int) facts[FACTS * at + MARKS] >>> 1;
    }

    void enter(int at, int status, Instant since) {
      int mark = FACTS * at + MARKS;
      facts[mark] = (facts[mark] & ~STATUS_AND_VIOLATED) | (long) status << 1 | (facts[mark] & 1);
      facts[FACTS * at + SINCE_SECOND] = since.getEpochSecond();
      int nanos = FACTS * at + NANOS;
      facts[nanos] = (facts[nanos] & NANO) | (long) since.getNano() << NANO_BITS;
    }

    void violate(int at) {
      facts[FACTS * at + MARKS] |= 1;
    }

    private long violated(int at) {
      return facts[FACTS * at + MARKS] & 1;
    }

    Instant last(int at) {
      return Instant.ofEpochSecond(facts[FACTS * at + LAST_SECOND], lastNano(at));
    }

    Instant since(int at) {
      return Instant.ofEpochSecond(facts[FACTS * at + SINCE_SECOND], sinceNano(at));
    }

    /** Whether an instant is older than that of the last row. */
    boolean isOutOfOrder(int at, Instant instant) {
      long second = instant.getEpochSecond();
      long last = facts[FACTS * at + LAST_SECOND];
      return second < last || (second == last && instant.getNano() < lastNano(at));
    }

    /** Notes the instant of a row. */
    void advance(int at, Instant instant) {
      facts[FACTS * at + LAST_SECOND] = instant.getEpochSecond();
      int nanos = FACTS * at + NANOS;
      facts[nanos] = (facts[nanos] & ~NANO) | instant.getNano();
    }

    void addDwell(int at, Instant left, DwellTimes times) {
      times.add(
          facts[FACTS * at + SINCE_SECOND], sinceNano(at), left.getEpochSecond(), left.getNano());
    }

    private int lastNano(int at) {
      return (int) (facts[FACTS * at + NANOS] & NANO);
    }

    private int sinceNano(int at) {
      return (int) (facts[FACTS * at + NANOS] >>> NANO_BITS);
    }
  }

  TrackedOrders() {
    Arrays.setAll(next, at -> new PackedCode());
  }

  int size() {
    return size;
  }

  Piece piece(int number) {
    return pieces[number >>> PIECE_BITS];
  }

  /** The number of an order; minus one where it is not tracked. */
  int find(String code) {
    packed.pack(code);
    int hash = packed.hash();
    // The orders of neighboring rows are mostly the same few thousand: theirs stay in the cache of
    // the processor, where the slots of millions do not.
    long lately = recent[hash & (RECENT - 1)];
    if (is(lately, packed, code)) {
      return (int) lately - 1;
    }
    int mask = slots.length - 1;
    for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      long entry = slots[slot];
      if (is(entry, packed, code)) {
        recent[hash & (RECENT - 1)] = entry;
        return (int) entry - 1;
      }
    }
    return -1;
  }

  /** Most other orders are told apart by the hash, without looking at what is kept of them. */
  private boolean is(long entry, PackedCode wanted, String code) {
    int number = (int) entry - 1;
    return (int) (entry >>> 32) == wanted.hash()
        && entry != 0
        && piece(number).has(number & (PIECE - 1), code, wanted);
  }

  /**
   * The numbers of several orders, as far as they are found at once; minus one for the others.
   *
   * <p>In each of the short loops no order depends on another, so that the processor reads the
   * memory of several orders together, where one by one it would wait for each.
   */
  void find(List<String> codes, int[] numbers) {
    int mask = slots.length - 1;
    for (int i = 0; i < codes.size(); i++) {
      next[i].pack(codes.get(i));
    }
    for (int i = 0; i < codes.size(); i++) {
      entries[i] = recent[next[i].hash() & (RECENT - 1)];
    }
    for (int i = 0; i < codes.size(); i++) {
      int hash = next[i].hash();
      if ((int) (entries[i] >>> 32) != hash) {
        entries[i] = slots[hash & mask];
      }
    }
    for (int i = 0; i < codes.size(); i++) {
      numbers[i] = -1;
      if (is(entries[i], next[i], codes.get(i))) {
        numbers[i] = (int) entries[i] - 1;
        recent[next[i].hash() & (RECENT - 1)] = entries[i];
      }
    }
  }

  /** Tracks an order that is not tracked yet: it is new, and any row may be its first. */
  int add(String code) {
    if (size >= slots.length / 3 * 2) {
      grow();
    }
    int number = size;
    int at = number & (PIECE - 1);
    if (at == 0) {
      pieces = Arrays.copyOf(pieces, pieces.length + 1);
      pieces[pieces.length - 1] = new Piece();
    }
    packed.pack(code);
    piece(number).add(at, code, packed);
    size++;
    int hash = packed.hash();
    long entry = (long) hash << 32 | (number + 1);
    place(entry);
    recent[hash & (RECENT - 1)] = entry;
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
      count += piece(number).violated(number & (PIECE - 1));
    }
    return count;
  }

  String code(int number) {
    return piece(number).code(number & (PIECE - 1));
  }

  private void grow() {
    if (slots.length == 1 << 30) {
      throw new IllegalStateException("an audit tracks at most " + size + " orders");
    }
    long[] old = slots;
    slots = new long[old.length * 2];
    for (long entry : old) {
      if (entry != 0) {
        place(entry);
      }
    }
  }

  private void place(long entry) {
    int mask = slots.length - 1;
    int slot = (int) (entry >>> 32) & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = entry;
  }
}
