package dev.orderstatus.example;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.time.WorkingDays;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.reseller.Reseller;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a shop brings the holidays of its country: here from the library Jollyday. */
class HolidaysTests {

  private static final Settings WITHOUT =
      Settings.standard().withZone(ZoneId.of("Europe/Amsterdam"));

  private static Settings dutchShop() {
    HolidayManager holidays =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    return WITHOUT.withWorkingDays(
        WorkingDays.mondayToFriday().except(date -> holidays.isHoliday(date)));
  }

  private static Order placed(Instant at, OrderStatus status) {
    return OrderSnapshot.of(
        OrderCode.of("EX", 17),
        Reseller.HARDWARE,
        status,
        at,
        at,
        Payment.PAID,
        false,
        true,
        Attributes.none());
  }

  private static StatusMessage told(Settings settings, Instant placed, Instant at) {
    return OrderStatuses.builtIn()
        .lifecycle("reseller", settings)
        .messages()
        .describe(placed(placed, Reseller.PENDING_WITH_SUPPLIER), at, Locale.ENGLISH);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no holiday    | 2026-11-23T09:00:00Z | 2026-11-26T23:00:00Z | 2026-11-26T23:00:00Z",
        "Christmas     | 2026-12-23T09:00:00Z | 2026-12-28T23:00:00Z | 2026-12-29T23:00:00Z",
        "New Year      | 2026-12-30T09:00:00Z | 2027-01-04T23:00:00Z | 2027-01-05T23:00:00Z",
        "Easter Monday | 2027-03-26T09:00:00Z | 2027-03-31T22:00:00Z | 2027-04-01T22:00:00Z",
        "King's Day    | 2027-04-26T08:00:00Z | 2027-04-29T22:00:00Z | 2027-04-30T22:00:00Z",
      })
  void threeWorkingDaysOfHardwareTakeADayLongerOverAHoliday(
      String holiday, Instant placed, Instant without, Instant with) {
    assertThat(told(WITHOUT, placed, placed).promise().orElseThrow().dueAt()).isEqualTo(without);
    assertThat(told(dutchShop(), placed, placed).promise().orElseThrow().dueAt())
        .isEqualTo(with);
  }

  @Test
  void theCustomerIsToldTheDayAfterTheHolidaysAndIsNotLateBefore() {
    Instant placed = Instant.parse("2026-12-23T09:00:00Z");
    Instant tuesday = Instant.parse("2026-12-29T12:00:00Z");
    assertThat(told(dutchShop(), placed, tuesday).body()).contains("December 29");
    assertThat(told(dutchShop(), placed, tuesday).promise().orElseThrow().overdue())
        .isFalse();
    assertThat(told(WITHOUT, placed, tuesday).promise().orElseThrow().overdue()).isTrue();
  }
}
