package dev.orderstatus.api.definition;

import dev.orderstatus.api.internal.BuilderStyle;
import dev.orderstatus.api.message.Register;
import dev.orderstatus.api.time.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The choices of a shop, fixed when it builds its lifecycle. Immutable; thread-safe if the calendar
 * is.
 *
 * <pre>{@code
 * Settings.standard().withZone(ZoneId.of("Europe/Amsterdam")).withGuestPage(true)
 * }</pre>
 */
@Value.Immutable
@BuilderStyle
public abstract sealed class Settings permits ImmutableSettings {

  Settings() {}

  /**
   * The time zone in which the shop's days begin and end.
   *
   * @return the zone; UTC by default
   */
  @Value.Default
  public ZoneId zone() {
    return ZoneOffset.UTC;
  }

  /**
   * The days on which the shop works.
   *
   * @return the calendar; Monday to Friday by default
   */
  @Value.Default
  public WorkingDays workingDays() {
    return WorkingDays.mondayToFriday();
  }

  /**
   * True if a customer needs an account to place an order (C26).
   *
   * @return false by default
   */
  @Value.Default
  public boolean accountRequired() {
    return false;
  }

  /**
   * True if guests can look up an order by its code and their e-mail address.
   *
   * @return false by default
   */
  @Value.Default
  public boolean guestPage() {
    return false;
  }

  /**
   * The tolerance for clocks that differ and databases that round: an instant may be this much
   * earlier than the order's status and still count as not earlier.
   *
   * @return not negative; one second by default
   */
  @Value.Default
  public Duration clockTolerance() {
    return Duration.ofSeconds(1);
  }

  /**
   * The shop's own words, which texts name.
   *
   * @return none by default
   */
  @Value.Default
  public ShopWords words() {
    return ShopWords.none();
  }

  /**
   * How texts address customers in a language that has two ways to. A language without texts in
   * this register keeps its own.
   *
   * @return empty by default: each language has the register in which its texts are written
   */
  public abstract Optional<Register> register();

  @Value.Check
  void check() {
    if (clockTolerance().isNegative()) {
      throw new IllegalArgumentException(
          "the clock tolerance is " + clockTolerance() + "; expected zero or more");
    }
  }

  /**
   * The default settings: UTC, Monday to Friday, no account required, no page for guests, a
   * tolerance of one second, no words of the shop's own, each language in its own register.
   *
   * @return the default settings
   */
  public static Settings standard() {
    return ImmutableSettings.builder().build();
  }

  /**
   * These settings with another time zone.
   *
   * @param zone the time zone
   * @return the new settings
   */
  public final Settings withZone(ZoneId zone) {
    return copy().zone(zone).build();
  }

  /**
   * These settings with another calendar.
   *
   * @param workingDays the days on which the shop works
   * @return the new settings
   */
  public final Settings withWorkingDays(WorkingDays workingDays) {
    return copy().workingDays(workingDays).build();
  }

  /**
   * These settings with an account required or not.
   *
   * @param accountRequired true if a customer needs an account to place an order
   * @return the new settings
   */
  public final Settings withAccountRequired(boolean accountRequired) {
    return copy().accountRequired(accountRequired).build();
  }

  /**
   * These settings with or without a page for guests.
   *
   * @param guestPage true if guests can look up an order by its code and their e-mail address
   * @return the new settings
   */
  public final Settings withGuestPage(boolean guestPage) {
    return copy().guestPage(guestPage).build();
  }

  /**
   * These settings with another tolerance.
   *
   * @param clockTolerance how much earlier than the order's status an instant may be and still
   *     count as not earlier
   * @return the new settings
   * @throws IllegalArgumentException if the tolerance is negative
   */
  public final Settings withClockTolerance(Duration clockTolerance) {
    return copy().clockTolerance(clockTolerance).build();
  }

  /**
   * These settings with other words of the shop's own.
   *
   * @param words the shop's name, contact, pages and times
   * @return the new settings
   */
  public final Settings withWords(ShopWords words) {
    return copy().words(words).build();
  }

  /**
   * These settings with texts in a register.
   *
   * @param register how texts address customers
   * @return the new settings
   */
  public final Settings withRegister(Register register) {
    return copy().register(register).build();
  }

  private ImmutableSettings.Builder copy() {
    return ImmutableSettings.builder().from(this);
  }

  /**
   * True if an instant is earlier than another by more than the tolerance.
   *
   * @param at the instant
   * @param since the other instant
   * @return false if the instant is not earlier, or within the tolerance
   */
  public final boolean isEarlier(Instant at, Instant since) {
    if (!at.isBefore(since)) {
      return false;
    }
    long seconds = since.getEpochSecond() - at.getEpochSecond();
    int nanos = since.getNano() - at.getNano();
    if (nanos < 0) {
      seconds--;
      nanos += 1_000_000_000;
    }
    Duration tolerance = clockTolerance();
    return seconds > tolerance.getSeconds()
        || (seconds == tolerance.getSeconds() && nanos > tolerance.getNano());
  }
}
