package dev.orderstatus.api.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.time.Promise.Anchor;
import dev.orderstatus.api.time.Promise.Kind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A promise that names a day is over when that day is: never on it, and at once after it. */
class PromisedDayProperties {

  private static final Attribute<LocalDate> DATE = Attribute.date("due");
  private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2040-01-01T00:00:00Z");
  private static final List<ZoneId> ZONES =
      ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();

  @Property(tries = 5_000)
  void aPromisedDayIsNeverOverdueInAnyZoneAndTheNextOneAlwaysIs(
      @ForAll("zones") ZoneId zone,
      @ForAll("instants") Instant start,
      @ForAll("spans") Promise.Span span,
      @ForAll("calendars") WorkingDays calendar) {
    check(new Promise(Kind.TYPICAL, span, Anchor.PLACED_AT), start, zone, calendar);
  }

  @Test
  void thatIsSoOnEveryDayOnWhichTheClocksChangeAnywhere() {
    Promise today = new Promise(Kind.TYPICAL, new Promise.WorkDays(0), Anchor.PLACED_AT);
    for (ZoneId zone : ZONES) {
      changes(zone).forEach(change -> {
        for (long hours : List.of(-24L, -1L, 0L, 1L, 24L)) {
          Instant start = change.getInstant().plus(Duration.ofHours(hours));
          check(today, start, zone, date -> true);
        }
      });
    }
  }

  private static Stream<ZoneOffsetTransition> changes(ZoneId zone) {
    return changes(zone, FIRST, LAST);
  }

  private static Stream<ZoneOffsetTransition> changes(ZoneId zone, Instant after, Instant before) {
    return Stream.iterate(
        zone.getRules().nextTransition(after),
        change -> change != null && change.getInstant().isBefore(before),
        change -> zone.getRules().nextTransition(change.getInstant()));
  }

  /** A date goes back only where clocks do, so it is enough to look there. */
  private static void check(Promise promise, Instant start, ZoneId zone, WorkingDays calendar) {
    OrderSnapshot order = order(start, start.atZone(zone).toLocalDate());
    LocalDate day = promise.dueOn(order, zone, calendar).orElseThrow();
    Instant due = promise.dueAt(order, zone, calendar).orElseThrow();
    assertThat(due.minusNanos(1).atZone(zone).toLocalDate()).isBeforeOrEqualTo(day);
    Stream.concat(
            Stream.of(due),
            changes(zone, due, due.plus(Duration.ofDays(3))).map(ZoneOffsetTransition::getInstant))
        .forEach(at -> assertThat(at.atZone(zone).toLocalDate())
            .as("%s is overdue at %s in %s", day, at, zone)
            .isAfter(day));
  }

  private static OrderSnapshot order(Instant start, LocalDate date) {
    return OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(OrderType.of("goods"))
        .status(OrderStatus.of("open"))
        .statusSince(start)
        .placedAt(start)
        .payment(Payment.PAID)
        .build()
        .with(DATE, date);
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(ZONES);
  }

  @Provide
  Arbitrary<Instant> instants() {
    return Arbitraries.longs()
        .between(FIRST.getEpochSecond(), LAST.getEpochSecond())
        .map(Instant::ofEpochSecond);
  }

  @Provide
  Arbitrary<Promise.Span> spans() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 30).map(Promise.WorkDays::new),
        Arbitraries.integers().between(0, 30).map(Promise.Weeks::new),
        Arbitraries.just(new Promise.OnDate(DATE)));
  }

  @Provide
  Arbitrary<WorkingDays> calendars() {
    Arbitrary<WorkingDays> holidays = Arbitraries.of(DayOfWeek.class)
        .set()
        .ofMaxSize(6)
        .map(free -> date -> !free.contains(date.getDayOfWeek()));
    return Combinators.combine(holidays, Arbitraries.integers().between(1, 31))
        .as((days, free) -> days.except(date -> date.getDayOfMonth() == free));
  }
}
