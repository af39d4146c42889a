package dev.orderstatus.api.definition;

import dev.orderstatus.api.time.WorkingDays;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * What a shop fixes when it builds its lifecycle. Immutable; thread-safe where the calendar is.
 *
 * @param zone the time zone in which the shop's days begin and end
 * @param workingDays the days on which the shop works
 * @param accountRequired whether a customer needs an account to place an order (C26)
 */
public record Settings(ZoneId zone, WorkingDays workingDays, boolean accountRequired) {

  private static final Settings STANDARD =
      new Settings(ZoneOffset.UTC, WorkingDays.mondayToFriday(), false);

  /** Checks that nothing is missing. */
  public Settings {
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(workingDays, "workingDays");
  }

  /**
   * UTC, Monday to Friday, no account required.
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
    return new Settings(zone, workingDays, accountRequired);
  }

  /**
   * These settings with another calendar.
   *
   * @param workingDays the days on which the shop works
   * @return the new settings
   */
  public Settings withWorkingDays(WorkingDays workingDays) {
    return new Settings(zone, workingDays, accountRequired);
  }

  /**
   * These settings, requiring an account or not.
   *
   * @param accountRequired whether a customer needs an account to place an order
   * @return the new settings
   */
  public Settings withAccountRequired(boolean accountRequired) {
    return new Settings(zone, workingDays, accountRequired);
  }
}
