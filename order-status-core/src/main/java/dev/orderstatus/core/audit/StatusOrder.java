package dev.orderstatus.core.audit;

import java.util.Arrays;

/** What the audit of a status log keeps of each order. */
final class StatusOrder extends TrackedOrder {
  private static final short[] NONE = {};
  /** Stands for a start from which every step is allowed. */
  static final short ANYWHERE = -1;

  private short before = ANYWHERE;
  private short[] together = NONE; // where it stood before, then the statuses of one instant

  StatusOrder(String code, int hash) {
    super(code, hash);
  }

  /** The statuses of the last instant, where they are several and one of them was a violation. */
  short[] doubtful() {
    return is(LAST_VIOLATED) && together.length > 2 && together.length <= Permutation.MOST + 1
        ? together
        : NONE;
  }

  /** A row counts, at a new instant. */
  void begin(int from, boolean violated) {
    before = (short) from;
    together = NONE;
    mark(LAST_VIOLATED, violated);
  }

  /** A row counts, at the instant of the one before. */
  void join(int first, int next, boolean violated) {
    if (together.length == 0) {
      together = new short[] {before, (short) first};
    }
    if (together.length <= Permutation.MOST + 1) {
      together = Arrays.copyOf(together, together.length + 1);
      together[together.length - 1] = (short) next;
    }
    mark(LAST_VIOLATED, violated || is(LAST_VIOLATED));
  }
}
