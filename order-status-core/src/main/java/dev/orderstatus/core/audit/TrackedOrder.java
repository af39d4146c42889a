package dev.orderstatus.core.audit;

import java.time.Instant;

/**
 * The facts that an audit keeps for each order. A log may have millions of orders, so instants are
 * kept as numbers.
 */
class TrackedOrder {
  static final int VIOLATED = 1;
  /** A row of the order was unreadable. */
  static final int UNCLEAR = 1 << 1;
  /** The status before the next row is not known. */
  static final int STARTS_ANEW = 1 << 2;
  /** Violations are not reported, because a missing row could explain them. */
  static final int MUTED = 1 << 3;
  /** The order has rows at different instants. */
  static final int MOVES_IN_TIME = 1 << 4;
  /** A row of the order is newer than the previous one. */
  static final int ASCENDS = 1 << 5;
  /** The last counted row was a violation. */
  static final int LAST_VIOLATED = 1 << 6;

  private static final long NEVER = Long.MIN_VALUE;

  final long code; // its place among the codes
  short status;
  private short flags;
  private long sinceSecond;
  private long newestSecond = NEVER;
  private long seenSecond = NEVER;
  private int sinceNano;
  private int newestNano;
  private int seenNano;

  TrackedOrder(long code) {
    this.code = code;
  }

  final boolean is(int flag) {
    return (flags & flag) != 0;
  }

  final void mark(int flag) {
    flags |= (short) flag;
  }

  final void mark(int flag, boolean marked) {
    flags = (short) (marked ? flags | flag : flags & ~flag);
  }

  /** True if an instant is older than the newest counted row. */
  final boolean isOutOfOrder(Instant at) {
    return isOlder(at, newestSecond, newestNano);
  }

  final boolean isAtNewest(Instant at) {
    return at.getEpochSecond() == newestSecond && at.getNano() == newestNano;
  }

  final Instant newest() {
    return Instant.ofEpochSecond(newestSecond, newestNano);
  }

  /** Counts a row: later ones must not be older. */
  final void advance(Instant at) {
    newestSecond = at.getEpochSecond();
    newestNano = at.getNano();
  }

  /** Notes the sequence of the instants of all rows. */
  final void see(Instant at) {
    if (seenSecond != NEVER && (at.getEpochSecond() != seenSecond || at.getNano() != seenNano)) {
      mark(isOlder(at, seenSecond, seenNano) ? MOVES_IN_TIME : MOVES_IN_TIME | ASCENDS);
    }
    seenSecond = at.getEpochSecond();
    seenNano = at.getNano();
  }

  private static boolean isOlder(Instant at, long second, int nano) {
    return at.getEpochSecond() < second || (at.getEpochSecond() == second && at.getNano() < nano);
  }

  final void enter(int newStatus, Instant since) {
    status = (short) newStatus;
    sinceSecond = since.getEpochSecond();
    sinceNano = since.getNano();
  }

  final Instant since() {
    return Instant.ofEpochSecond(sinceSecond, sinceNano);
  }

  final void addDwell(Instant left, DwellTimes times) {
    times.add(sinceSecond, sinceNano, left.getEpochSecond(), left.getNano());
  }
}
