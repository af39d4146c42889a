package dev.orderstatus.core.whole;

import static dev.orderstatus.api.code.Actor.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.ThreadMXBean;
import dev.orderstatus.api.Course;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.parts.Entry;
import dev.orderstatus.api.parts.EntrySort;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.kind.ParcelKind;
import dev.orderstatus.core.kind.PaymentKind;
import dev.orderstatus.core.webshop.Webshop;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Four times the parts make at most about four times the work. */
class ManyPartsTests {

  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
  private static final int FEW = 500;
  private static final int MANY = 4 * FEW;

  private static Whole order(OrderStatus status, int parts, IntFunction<Part> part) {
    return Whole.of(
            OrderSnapshot.toPlace(OrderCode.of("EX-000017-K"), Webshop.GOODS, Payment.DUE)
                .withStatus(status),
            Money.of("EUR", 100L * parts),
            Line.of("A", parts))
        .toBuilder()
        .parts(IntStream.range(0, parts).mapToObj(part).toList())
        .build();
  }

  private static Part payment(int number, EntrySort... sorts) {
    String code = "tr_" + number;
    List<Entry> entries = new ArrayList<>();
    for (EntrySort sort : sorts) {
      entries.add(sort.needsAmount() ? Entry.of(sort, code, 100, NOW) : Entry.of(sort, code, NOW));
    }
    return Part.of("payment", code).entries(entries).build();
  }

  private static Whole captured(int payments) {
    return order(
        Webshop.PROCESSING,
        payments,
        number -> payment(number, EntrySort.CAPTURED, EntrySort.LINKED));
  }

  private static Whole started(int payments) {
    return order(Webshop.RECEIVED, payments, number -> payment(number));
  }

  private static Whole packed(int parcels) {
    return order(
        Webshop.PROCESSING,
        parcels,
        number -> Part.of("parcel", "p" + number)
            .status(ParcelKind.PACKED)
            .units(Units.of("A", 1))
            .build());
  }

  private static Whole manyRefunds(int refunds) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of(EntrySort.CAPTURED, "tr_1", 200L * refunds, NOW));
    for (int i = 0; i < refunds; i++) {
      entries.add(Entry.of(EntrySort.REFUNDED, "re_" + i, 100, NOW.plusSeconds(i)));
    }
    return order(
        Webshop.PROCESSING,
        1,
        number -> Part.of("payment", "tr_1").entries(entries).build());
  }

  private static CourseRequest request(Action action) {
    return CourseRequest.of(action, STAFF, NOW).withJustification("because");
  }

  static Stream<Arguments> courses() {
    IntFunction<Whole> captured = ManyPartsTests::captured;
    IntFunction<Whole> started = ManyPartsTests::started;
    IntFunction<Whole> packed = ManyPartsTests::packed;
    IntFunction<Whole> refunds = ManyPartsTests::manyRefunds;
    return Stream.of(
        Arguments.of(captured, request(Webshop.PAYMENT_REFUNDED)),
        Arguments.of(captured, request(Webshop.WITHDRAW_PAYMENT)),
        Arguments.of(
            captured,
            request(PaymentKind.PAYMENT_REFUNDED)
                .about("payment", "tr_7")
                .with(CourseRequest.AMOUNT, 50L)),
        Arguments.of(started, request(Webshop.PAYMENT_RECEIVED)),
        Arguments.of(started, CourseRequest.of(Webshop.PAYMENT_INTERRUPTED, SYSTEM, NOW)),
        Arguments.of(packed, request(ParcelKind.SHIP).about("parcel", "p7")),
        Arguments.of(packed, request(Webshop.CANCEL)),
        Arguments.of(
            refunds,
            request(PaymentKind.PAYMENT_REFUNDED)
                .about("payment", "tr_1")
                .with(CourseRequest.NUMBER, "another")
                .with(CourseRequest.AMOUNT, 50L)));
  }

  private static long bytes(Runnable work) {
    assumeThat(ManagementFactory.getThreadMXBean()).isInstanceOf(ThreadMXBean.class);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    work.run();
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    work.run();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }

  private static void assertGrows(Runnable few, Runnable many) {
    assertThat((double) bytes(many) / bytes(few)).isLessThan(6);
  }

  @ParameterizedTest
  @MethodSource("courses")
  void aDecisionGrowsWithTheParts(IntFunction<Whole> order, CourseRequest request) {
    Whole few = order.apply(FEW);
    Whole many = order.apply(MANY);
    Course course = Shop.WEBSHOP.decide(few, request);
    assertThat(course.decision().isAccepted()).as(course.decision().toString()).isTrue();
    assertThat(course.after()).isNotEqualTo(few);
    assertGrows(() -> Shop.WEBSHOP.decide(few, request), () -> Shop.WEBSHOP.decide(many, request));
  }

  @Test
  void optionsGrowWithTheParts() {
    assertGrows(
        () -> Shop.WEBSHOP.options(packed(FEW), STAFF, NOW),
        () -> Shop.WEBSHOP.options(packed(MANY), STAFF, NOW));
  }

  @Test
  void aPartKeepsItsPlaceAmongTheOthers() {
    Whole whole = captured(5);
    Course course = Shop.WEBSHOP.decide(whole, request(Webshop.PAYMENT_REFUNDED));
    List<PartId> before = whole.parts().stream().map(Part::id).toList();
    assertThat(course.after().parts()).extracting(Part::id).isEqualTo(before);
    assertThat(course.after().parts())
        .allSatisfy(part -> assertThat(part.status()).isEqualTo(PaymentKind.REFUNDED));
  }
}
