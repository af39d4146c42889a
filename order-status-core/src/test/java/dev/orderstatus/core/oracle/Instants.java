package dev.orderstatus.core.oracle;

import java.time.Instant;
import java.util.List;

/** Instants of orders and requests. */
final class Instants {

  static final Instant PLACED_AT = Instant.parse("2026-11-20T08:00:00Z");
  static final Instant STATUS_SINCE = Instant.parse("2026-11-21T09:00:00Z");
  static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");
  static final Instant EARLY = Instant.parse("2026-11-21T08:00:00Z");

  /** Long before; then about the tolerance of one second: beyond it, at its end, within it; none. */
  static final List<Instant> NEARLY = List.of(
      EARLY,
      STATUS_SINCE.minusMillis(1001),
      STATUS_SINCE.minusSeconds(1),
      STATUS_SINCE.minusMillis(400),
      STATUS_SINCE);

  /** The first and the last second of the day of AT. */
  static final Instant DAY_BEGINS = Instant.parse("2026-11-21T00:00:00Z");

  static final Instant DAY_ENDS = Instant.parse("2026-11-21T23:59:59Z");

  /** What an order about to be placed may give for its times; it is not read. */
  private static final Instant NOT_READ = Instant.parse("2026-12-24T12:00:00Z");

  private Instants() {}

  /** An order in a status; one about to be placed gives no times. */
  static Question standing(Question q, String status) {
    Question standing = q.withStatus(status);
    return standing.isNew() ? standing.withTimes(null, null) : standing;
  }

  /**
   * The instant of the request; where it differs from AT, a new order gives times, which are not
   * read.
   */
  static Question at(Question q, Instant at) {
    boolean givesTimes = q.isNew() && !at.equals(AT);
    return givesTimes ? q.withAt(at).withTimes(NOT_READ, NOT_READ) : q.withAt(at);
  }
}
