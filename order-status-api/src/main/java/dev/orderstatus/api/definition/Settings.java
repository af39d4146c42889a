package dev.orderstatus.api.definition;

import dev.orderstatus.api.time.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * What a shop fixes when it builds its lifecycle. Immutable; thread-safe where the calendar is.
 *
 * @param zone the time zone in which the shop's days begin and end
 * @param workingDays the days on which the shop works
 * @param accountRequired whether a customer needs an account to place an order (C26)
 * @param guestPage whether guests can look an order up by its code and their e-mail address
 * @param clockTolerance how much earlier than the order's status an instant may be and still count
 *     as not earlier, for clocks that differ and databases that round; not negative
 */
public record Settings(
    ZoneId zone,
    WorkingDays workingDays,
    boolean accountRequired,
    boolean guestPage,
    Duration clockTolerance) {

  private static final Settings STANDARD = new Settings(
      ZoneOffset.UTC, WorkingDays.mondayToFriday(), false, false, Duration.ofSeconds(1));

  /**
   * Checks that nothing is missing.
   *
   * @throws IllegalArgumentException when the tolerance is negative
   */
  public Settings {
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(workingDays, "workingDays");
    if (Objects.requireNonNull(clockTolerance, "clockTolerance").isNegative()) {
      throw new IllegalArgumentException(
          "the clock tolerance is " + clockTolerance + "; expected zero or more");
    }
  }

  /**
   * UTC, Monday to Friday, no account required, no page for guests, a tolerance of one second.
   *
   * @return the settings of a shop that sets nothing
   */
  public static Settings standard() {
    return STANDARD;
  }

  /**
   * These settings with another time zone.
   *
   * @param zone the time zone
   * @return the new settings
   */
  public Settings withZone(ZoneId zone) {
    return new Settings(zone, workingDays, accountRequired, guestPage, clockTolerance);
  }

  /**
   * These settings with another calendar.
   *
   * @param workingDays the days on which the shop works
   * @return the new settings
   */
  public Settings withWorkingDays(WorkingDays workingDays) {
    return new Settings(zone, workingDays, accountRequired, guestPage, clockTolerance);
  }

  /**
   * These settings, requiring an account or not.
   *
   * @param accountRequired whether a customer needs an account to place an order
   * @return the new settings
   */
  public Settings withAccountRequired(boolean accountRequired) {
    return new Settings(zone, workingDays, accountRequired, guestPage, clockTolerance);
  }

  /**
   * These settings, with a page for guests or without.
   *
   * @param guestPage whether guests can look an order up by its code and their e-mail address
   * @return the new settings
   */
  public Settings withGuestPage(boolean guestPage) {
    return new Settings(zone, workingDays, accountRequired, guestPage, clockTolerance);
  }

  /**
   * These settings with another tolerance.
   *
   * @param clockTolerance how much earlier than the order's status an instant may be and still
   *     count as not earlier
   * @return the new settings
   * @throws IllegalArgumentException when it is negative
   */
  public Settings withClockTolerance(Duration clockTolerance) {
    return new Settings(zone, workingDays, accountRequired, guestPage, clockTolerance);
  }

  /**
   * Whether an instant is earlier than another by more than the tolerance.
   *
   * @param at the instant
   * @param since the other
   * @return false where it is not earlier, or within the tolerance
   */
  public boolean isEarlier(Instant at, Instant since) {
    if (!at.isBefore(since)) {
      return false;
    }
    long seconds = since.getEpochSecond() - at.getEpochSecond();
    int nanos = since.getNano() - at.getNano();
    if (nanos < 0) {
      seconds--;
      nanos += 1_000_000_000;
    }
    return seconds > clockTolerance.getSeconds()
        || (seconds == clockTolerance.getSeconds() && nanos > clockTolerance.getNano());
  }
}
