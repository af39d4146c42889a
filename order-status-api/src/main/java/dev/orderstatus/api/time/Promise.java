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
 * A time that the customer is told: how firmly, how long, and from when. A promise in minutes is
 * over at its instant; one in working days, weeks or a date is over when the day that it names is
 * over in the shop's zone. Immutable and thread-safe.
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
    @JsonValue
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
   * A number of working days of the shop's calendar, counted as {@link WorkingDays#plus} counts.
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
   * @param otherwise how many where the order does not have it, or holds a value that the attribute
   *     does not accept
   */
  public record WorkDaysOf(Attribute<Long> attribute, long otherwise) implements Span {
    /** Checks that there is an attribute, and the number. */
    public WorkDaysOf {
      Objects.requireNonNull(attribute, "attribute");
      checkFrom0("working days", otherwise, WorkingDays.MOST);
    }

    /**
     * How many working days they are for an order.
     *
     * @param order the order
     * @return what the order says, or what counts otherwise
     */
    public long days(Order order) {
      @Nullable Object days = order.attributes().find(attribute);
      return days != null && attribute.accepts(days) ? (Long) days : otherwise;
    }
  }

  /**
   * A number of weeks, to the same day of the week.
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
   * The date that an attribute of the order says.
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
   * When the promised time is over: an order is overdue at this instant and from then on.
   *
   * @param order the order
   * @param zone the shop's time zone, in which days begin and end
   * @param workingDays the shop's calendar
   * @return the instant; of a promise that names a day, the first after that day; empty where it
   *     depends on a date that the order does not have, or is more than {@link WorkingDays#MOST}
   *     working days away
   * @throws java.time.DateTimeException when it is beyond the calendar
   */
  public Optional<Instant> dueAt(Order order, ZoneId zone, WorkingDays workingDays) {
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(workingDays, "workingDays");
    return span instanceof Minutes it
        ? Optional.of(start(order).plus(Duration.ofMinutes(it.minutes())))
        : dueOn(order, zone, workingDays).map(day -> endOf(day, zone));
  }

  /**
   * The day that the promise names, for people to read: the last on which it is not over.
   *
   * @param order the order
   * @param zone the shop's time zone, in which days begin and end
   * @param workingDays the shop's calendar
   * @return the day; empty for a promise in minutes, and where {@link #dueAt} is empty
   * @throws java.time.DateTimeException when it is beyond the calendar
   */
  public Optional<LocalDate> dueOn(Order order, ZoneId zone, WorkingDays workingDays) {
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(workingDays, "workingDays");
    if (span instanceof Minutes) {
      return Optional.empty();
    }
    if (span instanceof OnDate it) {
      return order.attributes().find(it.attribute()) instanceof LocalDate date
          ? Optional.of(date)
          : Optional.empty();
    }
    LocalDate first = start(order).atZone(zone).toLocalDate();
    if (span instanceof Weeks it) {
      return Optional.of(first.plusWeeks(it.weeks()));
    }
    long days = span instanceof WorkDaysOf it ? it.days(order) : ((WorkDays) span).days();
    return days > WorkingDays.MOST ? Optional.empty() : Optional.of(workingDays.plus(first, days));
  }

  /**
   * When a day is over: the first instant from which on it is never that day any more. Where clocks
   * go back over midnight, a day comes back for a while after its first end.
   *
   * @param day the day
   * @param zone the time zone
   * @return the instant
   * @throws java.time.DateTimeException when it is beyond the calendar
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
