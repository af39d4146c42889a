package dev.orderstatus.api.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.time.Promise.Anchor;
import dev.orderstatus.api.time.Promise.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromiseTests {

  private static final Attribute<Long> DAYS = Attribute.wholeNumber("delivery-time");
  private static final Attribute<LocalDate> DUE = Attribute.date("due");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  /**
   * Placed on a Friday; in its status since the Saturday before the clocks go forward in Berlin.
   */
  private static final OrderSnapshot ORDER = OrderSnapshot.of(
      OrderCode.of("EX", 17),
      OrderType.of("goods"),
      OrderStatus.of("open"),
      Instant.parse("2026-03-28T11:00:00Z"),
      Instant.parse("2026-03-27T16:30:00Z"),
      Payment.PAID,
      false,
      true,
      Attributes.none());

  private static String due(Promise.Span span, Anchor anchor, OrderSnapshot order, ZoneId zone) {
    return new Promise(Kind.TYPICAL, span, anchor)
        .dueAt(order, zone, WorkingDays.mondayToFriday())
        .map(Instant::toString)
        .orElse("none");
  }

  @Test
  void minutesCountFromTheStatus() {
    assertThat(due(new Promise.Minutes(15), Anchor.STATUS_SINCE, ORDER, BERLIN))
        .isEqualTo("2026-03-28T11:15:00Z");
  }

  @Test
  void workingDaysLeaveTheWeekendOutAndEndWithTheShopsDay() {
    assertThat(due(new Promise.WorkDays(1), Anchor.PLACED_AT, ORDER, ZoneOffset.UTC))
        .isEqualTo("2026-03-31T00:00:00Z");
    assertThat(due(new Promise.WorkDays(1), Anchor.PLACED_AT, ORDER, BERLIN))
        .isEqualTo("2026-03-30T22:00:00Z");
  }

  @Test
  void noWorkingDaysMeanTheSameDayOrTheNextWorkingDay() {
    Promise.Span none = new Promise.WorkDays(0);
    assertThat(due(none, Anchor.PLACED_AT, ORDER, BERLIN)).isEqualTo("2026-03-27T23:00:00Z");
    assertThat(due(none, Anchor.STATUS_SINCE, ORDER, BERLIN)).isEqualTo("2026-03-30T22:00:00Z");
  }

  @Test
  void workingDaysComeFromTheOrderWhereItHasThem() {
    Promise.Span span = new Promise.WorkDaysOf(DAYS, 3);

    assertThat(due(span, Anchor.PLACED_AT, ORDER, ZoneOffset.UTC))
        .isEqualTo("2026-04-02T00:00:00Z");
    assertThat(due(span, Anchor.PLACED_AT, ORDER.with(DAYS, 6L), ZoneOffset.UTC))
        .isEqualTo("2026-04-07T00:00:00Z");
  }

  @Test
  void weeksEndWithTheDayOfTheShopThoughTheClocksChange() {
    assertThat(due(new Promise.Weeks(2), Anchor.STATUS_SINCE, ORDER, BERLIN))
        .isEqualTo("2026-04-11T22:00:00Z");
    assertThat(due(new Promise.Weeks(2), Anchor.STATUS_SINCE, ORDER, ZoneOffset.UTC))
        .isEqualTo("2026-04-12T00:00:00Z");
  }

  @Test
  void aDateEndsWithItsDayInTheShopsZone() {
    Promise.Span span = new Promise.OnDate(DUE);
    OrderSnapshot dated = ORDER.with(DUE, LocalDate.of(2026, 3, 29));

    assertThat(due(span, Anchor.STATUS_SINCE, dated, BERLIN)).isEqualTo("2026-03-29T22:00:00Z");
    assertThat(due(span, Anchor.STATUS_SINCE, ORDER, BERLIN)).isEqualTo("none");
  }

  @Test
  void nullIsNamed() {
    Promise promise = new Promise(Kind.GUARANTEED, new Promise.Minutes(1), Anchor.PLACED_AT);
    WorkingDays days = WorkingDays.mondayToFriday();

    assertThat(promise.kind().code()).isEqualTo("guaranteed");
    assertThatNullPointerException()
        .isThrownBy(() -> promise.dueAt(ORDER, null, days))
        .withMessage("zone");
    assertThatNullPointerException()
        .isThrownBy(() -> promise.dueAt(ORDER, BERLIN, null))
        .withMessage("workingDays");
    assertThatNullPointerException()
        .isThrownBy(() -> promise.dueOn(ORDER, null, days))
        .withMessage("zone");
    assertThatNullPointerException()
        .isThrownBy(() -> promise.dueOn(ORDER, BERLIN, null))
        .withMessage("workingDays");
    assertThatNullPointerException()
        .isThrownBy(() -> new Promise(null, promise.span(), Anchor.PLACED_AT))
        .withMessage("kind");
  }

  @Test
  void aNumberThatCannotBeIsRefusedWhenThePromiseIsWritten() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Promise.WorkDays(-2))
        .withMessage("working days must be from 0 to 100000: -2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Promise.Minutes(-3))
        .withMessage("minutes must be from 0 to 10000000: -3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Promise.Weeks(200_000))
        .withMessage("weeks must be from 0 to 100000: 200000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Promise.WorkDaysOf(DAYS, -1))
        .withMessage("working days must be from 0 to 100000: -1");
  }

  @Test
  void whatAnOrderHoldsNeverMakesAPromiseFail() {
    Promise.Span days = new Promise.WorkDaysOf(DAYS, 3);
    for (long beyond : new long[] {999_999_999L, Long.MAX_VALUE}) {
      assertThat(due(days, Anchor.PLACED_AT, ORDER.with(DAYS, beyond), ZoneOffset.UTC))
          .isEqualTo("none");
    }
    for (Object odd : List.of("soon", "6", -1L, 6, 6.0)) {
      OrderSnapshot order = ORDER.withAttributes(Attributes.none().withRaw("delivery-time", odd));
      assertThat(due(days, Anchor.PLACED_AT, order, ZoneOffset.UTC))
          .as("%s", odd)
          .isEqualTo("2026-04-02T00:00:00Z");
    }
    OrderSnapshot odd = ORDER.withAttributes(Attributes.none().withRaw("due", "tomorrow"));
    assertThat(due(new Promise.OnDate(DUE), Anchor.PLACED_AT, odd, ZoneOffset.UTC))
        .isEqualTo("none");
  }
}
