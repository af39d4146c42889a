package dev.orderstatus.api.time;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.order.Order;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time promised to the customer: its firmness, its length, and its start. A promise in minutes is
 * over at its instant; one in working days, weeks or a date is over when the named day ends in the
 * shop's zone. Immutable and thread-safe.
 *
 * @param kind the firmness of the promise
 * @param span the length of the time
 * @param anchor the start of the time
 */
public record Promise(Kind kind, Span span, Anchor anchor) {

  /** The firmness of a promise. */
  public enum Kind {
    /** The shop guarantees this time. */
    GUARANTEED,
    /** The usual time. */
    TYPICAL;

    private final String code = name().toLowerCase(Locale.ROOT);

    /**
     * The stable word for this kind.
     *
     * @return the code, for example {@code guaranteed}
     */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** The instant from which a time counts. */
  public enum Anchor {
    /** The instant since which the order has been in its status. */
    STATUS_SINCE,
    /** The instant at which the order was placed. */
    PLACED_AT
  }

  /** The length of a time. */
  public sealed interface Span {}

  /**
   * A number of minutes.
   *
   * @param minutes the number of minutes
   */
  public record Minutes(long minutes) implements Span {
    /** Checks the number. */
    public Minutes {
      checkFrom0("minutes", minutes, 10_000_000);
    }
  }

  /**
   * A number of working days in the shop's calendar, counted like {@link WorkingDays#plus}.
   *
   * @param days the number of days
   */
  public record WorkDays(long days) implements Span {
    /** Checks the number. */
    public WorkDays {
      checkFrom0("working days", days, WorkingDays.MOST);
    }
  }

  /**
   * A number of working days that an attribute of the order holds.
   *
   * @param attribute the attribute
   * @param otherwise the number of days if the order lacks the attribute, or holds a value that the
   *     attribute does not accept
   */
  public record WorkDaysOf(Attribute<Long> attribute, long otherwise) implements Span {
    /** Checks that there is an attribute, and the number. */
    public WorkDaysOf {
      Objects.requireNonNull(attribute, "attribute");
      checkFrom0("working days", otherwise, WorkingDays.MOST);
    }

    /**
     * The number of working days for an order.
     *
     * @param order the order
     * @return the order's number, or else the default
     */
    public long days(Order order) {
      @Nullable Object days = order.attributes().find(attribute);
      return days != null && attribute.accepts(days) ? (Long) days : otherwise;
    }
  }

  /**
   * A number of weeks, to the same day of the week.
   *
   * @param weeks the number of weeks
   */
  public record Weeks(int weeks) implements Span {
    /** Checks the number. */
    public Weeks {
      checkFrom0("weeks", weeks, WorkingDays.MOST);
    }
  }

  /**
   * A date that an attribute of the order holds.
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
   * The end of the promised time: an order is overdue from this instant on.
   *
   * @param order the order
   * @param zone the shop's time zone, in which days begin and end
   * @param workingDays the shop's calendar
   * @return the instant; for a promise that names a day, the first instant after that day; empty if
   *     the order lacks the required date, or the end is more than {@link WorkingDays#MOST} working
   *     days away
   * @throws java.time.DateTimeException if the end is beyond the calendar
   */
  public Optional<Instant> dueAt(Order order, ZoneId zone, WorkingDays workingDays) {
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(workingDays, "workingDays");
    return span instanceof Minutes minutes
        ? Optional.of(start(order).plus(Duration.ofMinutes(minutes.minutes())))
        : dueOn(order, zone, workingDays).map(day -> endOf(day, zone));
  }

  /**
   * The day that the promise names, to show to people: the last day on which it is not over.
   *
   * @param order the order
   * @param zone the shop's time zone, in which days begin and end
   * @param workingDays the shop's calendar
   * @return the day; empty for a promise in minutes, and if {@link #dueAt} is empty
   * @throws java.time.DateTimeException if the day is beyond the calendar
   */
  public Optional<LocalDate> dueOn(Order order, ZoneId zone, WorkingDays workingDays) {
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(workingDays, "workingDays");
    if (span instanceof Minutes) {
      return Optional.empty();
    }
    if (span instanceof OnDate onDate) {
      return order.attributes().find(onDate.attribute()) instanceof LocalDate date
          ? Optional.of(date)
          : Optional.empty();
    }
    LocalDate first = start(order).atZone(zone).toLocalDate();
    if (span instanceof Weeks onDate) {
      return Optional.of(first.plusWeeks(onDate.weeks()));
    }
    long days = span instanceof WorkDaysOf onDate ? onDate.days(order) : ((WorkDays) span).days();
    return days > WorkingDays.MOST ? Optional.empty() : Optional.of(workingDays.plus(first, days));
  }

  /**
   * The end of a day: the first instant after which the day never returns. If clocks go back over
   * midnight, a day returns for a while after its first end.
   *
   * @param day the day
   * @param zone the time zone
   * @return the instant
   * @throws java.time.DateTimeException if the end is beyond the calendar
   */
  public static Instant endOf(LocalDate day, ZoneId zone) {
    LocalDateTime midnight = day.plusDays(1).atStartOfDay();
    ZonedDateTime next = day.plusDays(1).atStartOfDay(zone);
    @Nullable ZoneOffsetTransition change = zone.getRules().getTransition(midnight);
    boolean comesBack =
        change != null && change.isOverlap() && change.getDateTimeAfter().isBefore(midnight);
    return (comesBack ? next.withLaterOffsetAtOverlap() : next).toInstant();
  }

  private Instant start(Order order) {
    return anchor == Anchor.PLACED_AT ? order.placedAt() : order.statusSince();
  }
}
