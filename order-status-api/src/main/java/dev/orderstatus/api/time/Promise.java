package dev.orderstatus.api.time;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.order.Order;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A time that the customer is told: how firmly, how long, and from when. Immutable and thread-safe.
 *
 * @param kind how firmly it is said
 * @param span how long it takes
 * @param anchor from when it counts
 */
public record Promise(Kind kind, Span span, Anchor anchor) {

  /** How firmly a time is said. */
  public enum Kind {
    /** The shop keeps to it. */
    GUARANTEED,
    /** What it mostly takes. */
    TYPICAL;

    private final String code = name().toLowerCase(Locale.ROOT);

    /**
     * The word for it.
     *
     * @return the code, for example {@code guaranteed}
     */
    public String code() {
      return code;
    }
  }

  /** From when a time counts. */
  public enum Anchor {
    /** Since the order is in its status. */
    STATUS_SINCE,
    /** Since the order was placed. */
    PLACED_AT
  }

  /** How long something takes. */
  public sealed interface Span {}

  /**
   * A number of minutes.
   *
   * @param minutes how many
   */
  public record Minutes(long minutes) implements Span {
    /** Checks the number. */
    public Minutes {
      checkFrom0("minutes", minutes, 10_000_000);
    }
  }

  /**
   * A number of working days of the shop's calendar; it ends at the same time of day.
   *
   * @param days how many
   */
  public record WorkDays(long days) implements Span {
    /** Checks the number. */
    public WorkDays {
      checkFrom0("working days", days, WorkingDays.MOST);
    }
  }

  /**
   * As many working days as an attribute of the order says.
   *
   * @param attribute the attribute
   * @param otherwise how many where the order does not have it
   */
  public record WorkDaysOf(Attribute<Long> attribute, long otherwise) implements Span {
    /** Checks that there is an attribute, and the number. */
    public WorkDaysOf {
      Objects.requireNonNull(attribute, "attribute");
      checkFrom0("working days", otherwise, WorkingDays.MOST);
    }
  }

  /**
   * A number of weeks; it ends at the same time of day.
   *
   * @param weeks how many
   */
  public record Weeks(int weeks) implements Span {
    /** Checks the number. */
    public Weeks {
      checkFrom0("weeks", weeks, WorkingDays.MOST);
    }
  }

  /**
   * The date that an attribute of the order says; it ends with that day.
   *
   * @param attribute the attribute
   */
  public record OnDate(Attribute<LocalDate> attribute) implements Span {
    /** Checks that there is an attribute. */
    public OnDate {
      Objects.requireNonNull(attribute, "attribute");
    }
  }

  private static void checkFrom0(String what, long number, long most) {
    if (number < 0 || number > most) {
      throw new IllegalArgumentException(
          "%s must be from 0 to %d: %d".formatted(what, most, number));
    }
  }

  /** Checks that nothing is missing. */
  public Promise {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(anchor, "anchor");
  }

  /**
   * When the promised time is over.
   *
   * @param order the order
   * @param zone the shop's time zone, in which days begin and end
   * @param workingDays the shop's calendar
   * @return the instant; empty where it depends on a date that the order does not have, or is more
   *     than {@link WorkingDays#MOST} working days away
   */
  public Optional<Instant> dueAt(Order order, ZoneId zone, WorkingDays workingDays) {
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(workingDays, "workingDays");
    Instant start = anchor == Anchor.PLACED_AT ? order.placedAt() : order.statusSince();
    if (span instanceof Minutes it) {
      return Optional.of(start.plus(Duration.ofMinutes(it.minutes())));
    }
    if (span instanceof OnDate it) {
      return order.attributes().find(it.attribute()) instanceof LocalDate date
          ? Optional.of(date.plusDays(1).atStartOfDay(zone).toInstant())
          : Optional.empty();
    }
    if (span instanceof Weeks it) {
      return Optional.of(start.atZone(zone).plus(Period.ofWeeks(it.weeks())).toInstant());
    }
    long days = workDays(order);
    if (days > WorkingDays.MOST) {
      return Optional.empty();
    }
    ZonedDateTime from = start.atZone(zone);
    return Optional.of(from.with(workingDays.plus(from.toLocalDate(), days)).toInstant());
  }

  private long workDays(Order order) {
    if (span instanceof WorkDaysOf it) {
      return order.attributes().find(it.attribute()) instanceof Long days && days >= 0
          ? days
          : it.otherwise();
    }
    return ((WorkDays) span).days();
  }
}
