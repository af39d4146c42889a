package dev.orderstatus.benchmarks.parts;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.STAFF;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.parts.Entry;
import dev.orderstatus.api.parts.EntrySort;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.kind.ParcelKind;
import dev.orderstatus.core.kind.PaymentKind;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.core.webshop.WebshopParts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An order of 10 lines, 3 parcels and 2 payments, beside a plain decision of the same shop. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class WholeOrder {

  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

  private final OrderLifecycle plain = OrderStatuses.builtIn().lifecycle("webshop");
  private final WholeLifecycle parts =
      OrderStatuses.builtIn().lifecycle(WebshopParts.ID).wholes();
  private final OrderSnapshot order = OrderSnapshot.toPlace(
          OrderCode.of("EX-000017-K"), Webshop.GOODS, Payment.PAID)
      .withStatus(Webshop.PROCESSING)
      .withStatusSince(NOW);
  private final Whole whole = whole(order);
  private final Request ship = Request.of(Webshop.SHIP, STAFF, NOW);
  private final CourseRequest deliver =
      CourseRequest.of(ParcelKind.PARCEL_DELIVERED, CARRIER, NOW).about(ParcelKind.CODE, "p2");

  private static Whole whole(OrderSnapshot order) {
    List<Line> lines = new ArrayList<>();
    for (char code = 'A'; code <= 'J'; code++) {
      lines.add(Line.of(String.valueOf(code), 2));
    }
    return Whole.of(order, Money.of("EUR", 9900), lines.toArray(Line[]::new))
        .with(parcel("p1", ParcelKind.DELIVERED, Units.of("A", 2).and("B", 2).and("C", 1)))
        .with(parcel("p2", ParcelKind.SHIPPED, Units.of("C", 1).and("D", 2)))
        .with(parcel("p3", ParcelKind.PACKED, Units.of("E", 2).and("F", 2)))
        .with(payment("tr_1", 3000))
        .with(payment("tr_2", 6900, Entry.of(EntrySort.REFUNDED, "re_1", 1000, NOW)));
  }

  private static Part parcel(String code, OrderStatus status, Units units) {
    return Part.of(ParcelKind.CODE, code)
        .status(status)
        .statusSince(NOW)
        .units(units)
        .build();
  }

  private static Part payment(String code, long amount, Entry... more) {
    return Part.of(PaymentKind.CODE, code)
        .status(PaymentKind.CAPTURED)
        .entries(
            Entry.of(EntrySort.AUTHORIZED, code, amount, NOW),
            Entry.of(EntrySort.CAPTURED, code, amount, NOW),
            Entry.of(EntrySort.LINKED, code, NOW))
        .entries(more)
        .build();
  }

  @Benchmark
  public Decision plainDecision() {
    return plain.decide(order, ship);
  }

  /** With the check of all that is stored, and the state of each payment from its entries. */
  @Benchmark
  public Standing standing() {
    return parts.standing(whole);
  }

  @Benchmark
  public Course decision() {
    return parts.decide(whole, deliver);
  }
}
