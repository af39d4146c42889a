package dev.orderstatus.core.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * The instants of local times in a zone. Caches the interval in which the clocks did not change.
 */
final class LocalTimes {
  private static final int DAY = 24 * 60 * 60;

  private final ZoneId zone;
  private final ZoneRules rules;
  private long from = 1;
  private long to;
  private int offset;

  LocalTimes(ZoneId zone) {
    this.zone = zone;
    this.rules = zone.getRules();
  }

  TimeReading.Read at(long localSecond, int nano) {
    if (localSecond >= from && localSecond < to) {
      return read(Instant.ofEpochSecond(localSecond - offset, nano));
    }
    LocalDateTime local = LocalDateTime.ofEpochSecond(localSecond, nano, ZoneOffset.UTC);
    List<ZoneOffset> offsets = rules.getValidOffsets(local);
    if (offsets.size() == 1) {
      remember(local.toInstant(offsets.get(0)), offsets.get(0));
      return read(local.toInstant(offsets.get(0)));
    }
    ZoneOffsetTransition change = rules.getTransition(local);
    Instant earlier = local.toInstant(change.getOffsetBefore());
    return change.isGap()
        ? read(earlier)
        : new TimeReading.Read(earlier, local.toInstant(change.getOffsetAfter()));
  }

  TimeReading.Read startOfDay(long epochDay) {
    long midnight = epochDay * DAY;
    return midnight >= from && midnight < to
        ? read(Instant.ofEpochSecond(midnight - offset))
        : read(LocalDate.ofEpochDay(epochDay).atStartOfDay(zone).toInstant());
  }

  private static TimeReading.Read read(Instant at) {
    return new TimeReading.Read(at, at);
  }

  private void remember(Instant at, ZoneOffset here) {
    ZoneOffsetTransition before = rules.previousTransition(at.plusSeconds(1));
    ZoneOffsetTransition next = rules.nextTransition(at);
    offset = here.getTotalSeconds();
    from = before == null ? Long.MIN_VALUE : before.toEpochSecond() + greater(before);
    to = next == null ? Long.MAX_VALUE : next.toEpochSecond() + lesser(next);
  }

  private static int greater(ZoneOffsetTransition change) {
    return Math.max(
        change.getOffsetBefore().getTotalSeconds(), change.getOffsetAfter().getTotalSeconds());
  }

  private static int lesser(ZoneOffsetTransition change) {
    return Math.min(
        change.getOffsetBefore().getTotalSeconds(), change.getOffsetAfter().getTotalSeconds());
  }
}
