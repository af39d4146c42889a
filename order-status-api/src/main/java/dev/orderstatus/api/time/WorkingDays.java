package dev.orderstatus.api.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * On which days a shop works. Users may implement it; an implementation must be thread-safe and
 * answer the same for the same date.
 */
@FunctionalInterface
public interface WorkingDays {

  /** The most working days that are counted: some four hundred years. */
  int MOST = 100_000;

  /**
   * Whether the shop works on a date.
   *
   * @param date the date
   * @return true for a working day
   */
  boolean isWorkingDay(LocalDate date);

  /**
   * Monday to Friday, without holidays.
   *
   * @return the calendar
   */
  static WorkingDays mondayToFriday() {
    return MondayToFriday.CALENDAR;
  }

  /**
   * This calendar without some days.
   *
   * @param holidays which dates are holidays
   * @return the calendar
   */
  default WorkingDays except(Predicate<LocalDate> holidays) {
    Objects.requireNonNull(holidays, "holidays");
    return date -> isWorkingDay(date) && !holidays.test(date);
  }

  /**
   * The working day some working days after a date.
   *
   * @param start the date to count from, which does not count itself
   * @param workingDays how many working days to go on, from zero to {@link #MOST}; zero is the date
   *     itself, or the next working day where it is none
   * @return the working day
   * @throws IllegalArgumentException when the number is not in that range, or the calendar has no
   *     working day for ten years
   */
  default LocalDate plus(LocalDate start, long workingDays) {
    Objects.requireNonNull(start, "start");
    if (workingDays < 0 || workingDays > MOST) {
      throw new IllegalArgumentException(
          "working days must be from 0 to %d: %d".formatted(MOST, workingDays));
    }
    LocalDate date = start;
    int idle = 0;
    for (long left = workingDays; left > 0 || !isWorkingDay(date); ) {
      date = date.plusDays(1);
      if (isWorkingDay(date)) {
        left--;
        idle = 0;
      } else if (++idle > 3660) {
        throw new IllegalArgumentException(
            "the calendar has no working day for ten years from " + start);
      }
    }
    return date;
  }
}

enum MondayToFriday implements WorkingDays {
  CALENDAR;

  @Override
  public boolean isWorkingDay(LocalDate date) {
    return date.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
  }

  @Override
  public String toString() {
    return "Monday to Friday";
  }
}
