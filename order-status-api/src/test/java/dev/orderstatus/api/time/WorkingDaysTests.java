package dev.orderstatus.api.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkingDaysTests {

  private static final WorkingDays WEEK = WorkingDays.mondayToFriday();
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @EnumSource
  void mondayToFridayAreWorkingDays(DayOfWeek day) {
    assertThat(WEEK.isWorkingDay(MONDAY.with(day)))
        .isEqualTo(day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 0, 2026-11-20", "2026-11-21, 0, 2026-11-23", "2026-11-20, 1, 2026-11-23",
        "2026-11-21, 1, 2026-11-23",
    "2026-11-22, 5, 2026-11-27", "2026-11-20, 5, 2026-11-27", "2026-11-20, 6, 2026-11-30",
        "2026-12-31, 1, 2027-01-01"
  })
  void theDayToCountFromDoesNotCount(LocalDate start, long days, LocalDate end) {
    assertThat(WEEK.plus(start, days)).isEqualTo(end);
  }

  @Test
  void holidaysAreLeftOut() {
    WorkingDays calendar = WEEK.except(MONDAY::equals);

    assertThat(calendar.isWorkingDay(MONDAY)).isFalse();
    assertThat(calendar.plus(FRIDAY, 1)).isEqualTo(MONDAY.plusDays(1));
    assertThat(calendar.plus(MONDAY, 0)).isEqualTo(MONDAY.plusDays(1));
    assertThat(WEEK.isWorkingDay(MONDAY)).isTrue();
    assertThat(WEEK).hasToString("Monday to Friday");
  }

  @Test
  void aShopThatNeverWorksIsReported() {
    for (long days : List.of(0L, 1L)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> WEEK.except(date -> true).plus(FRIDAY, days))
          .withMessage(
              "the calendar has no working day for ten years from 2026-11-20; correct its days");
    }
  }

  @Test
  void aRareWorkingDayIsFound() {
    WorkingDays leapDays = date -> date.getMonthValue() == 2 && date.getDayOfMonth() == 29;

    assertThat(leapDays.plus(FRIDAY, 3)).isEqualTo(LocalDate.of(2036, 2, 29));
  }

  @Test
  void daysCountForwardOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEEK.plus(FRIDAY, -1))
        .withMessage("working days must be from 0 to 100000: -1");
  }

  @Test
  void nullIsNamed() {
    assertThatNullPointerException().isThrownBy(() -> WEEK.plus(null, 1)).withMessage("start");
    assertThatNullPointerException().isThrownBy(() -> WEEK.except(null)).withMessage("holidays");
  }
}
