package dev.orderstatus.core.audit;

import java.time.Instant;

/**
 * What an audit keeps of each order. A log may have millions of them, so instants are kept as
 * numbers.
 */
class TrackedOrder {
  static final int VIOLATED = 1;
  /** A row of it could not be read. */
  static final int UNCLEAR = 1 << 1;
  /** Nobody knows what came before its next row. */
  static final int STARTS_ANEW = 1 << 2;
  /** Its violations are not told, as a row is missing that could explain them. */
  static final int MUTED = 1 << 3;
  /** It has rows at different instants. */
  static final int MOVES_IN_TIME = 1 << 4;
  /** A row of it is younger than the one before. */
  static final int ASCENDS = 1 << 5;
  /** The last row that counted was a violation. */
  static final int LAST_VIOLATED = 1 << 6;

  private static final long NEVER = Long.MIN_VALUE;

  final String code;
  final int hash;
  short status;
  private short flags;
  private long sinceSecond;
  private long newestSecond = NEVER;
  private long seenSecond = NEVER;
  private int sinceNano;
  private int newestNano;
  private int seenNano;

  TrackedOrder(String code, int hash) {
    this.code = code;
    this.hash = hash;
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

  /** Whether an instant is older than the newest row that counted. */
  final boolean isOutOfOrder(Instant at) {
    return isOlder(at, newestSecond, newestNano);
  }

  final boolean isAtNewest(Instant at) {
    return at.getEpochSecond() == newestSecond && at.getNano() == newestNano;
  }

  final Instant newest() {
    return Instant.ofEpochSecond(newestSecond, newestNano);
  }

  /** A row counts: later ones must not be older. */
  final void advance(Instant at) {
    newestSecond = at.getEpochSecond();
    newestNano = at.getNano();
  }

  /** Notes how the instants of all rows follow each other. */
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
