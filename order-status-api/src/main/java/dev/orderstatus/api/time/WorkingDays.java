package dev.orderstatus.api.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The days on which a shop works. Users may implement this calendar; an implementation must be
 * thread-safe and always return the same result for the same date.
 */
@FunctionalInterface
public interface WorkingDays {

  /** The maximum number of working days to count: some four hundred years. */
  int MOST = 100_000;

  /**
   * True if the shop works on a date.
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
   * @param holidays accepts the holidays
   * @return the calendar
   */
  default WorkingDays except(Predicate<LocalDate> holidays) {
    Objects.requireNonNull(holidays, "holidays");
    return date -> isWorkingDay(date) && !holidays.test(date);
  }

  /**
   * The date that lies a number of working days after another.
   *
   * @param start the date to count from, not itself counted
   * @param workingDays the number of working days, from zero to {@link #MOST}; zero is the date
   *     itself, or the next working day if it is not one
   * @return the working day
   * @throws IllegalArgumentException if the number is not in that range, or the calendar has no
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
            "the calendar has no working day for ten years from " + start + "; correct its days");
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
