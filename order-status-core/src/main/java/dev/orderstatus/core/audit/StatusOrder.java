package dev.orderstatus.core.audit;

import java.util.Arrays;

/** The facts that the audit of a status log keeps for each order. */
final class StatusOrder extends TrackedOrder {
  private static final short[] NONE = {};
  /** A start from which every step is allowed. */
  static final short ANYWHERE = -1;

  private short before = ANYWHERE;
  private short[] together = NONE; // the previous status, then the statuses of one instant

  StatusOrder(long code) {
    super(code);
  }

  /** The statuses of the last instant, if there are several and one of them was a violation. */
  short[] doubtful() {
    return is(LAST_VIOLATED) && together.length > 2 && together.length <= Permutation.MOST + 1
        ? together
        : NONE;
  }

  /** Counts a row at a new instant. */
  void begin(int from, boolean violated) {
    before = (short) from;
    if (together.length > 0) { // else each row would write a reference
      together = NONE;
    }
    mark(LAST_VIOLATED, violated);
  }

  /** Counts a row at the same instant as the previous one. */
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
