package dev.orderstatus.api.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.internal.JsonForm;
import dev.orderstatus.api.internal.JsonMembers;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a payment. {@link Ledger#of} reports anything impossible, such as an
 * amount below zero or a capture without an amount. Immutable and thread-safe.
 *
 * <pre>{@code
 * Entry captured = Entry.of(EntrySort.CAPTURED, "tr_1", 5000, now);
 * Entry voided = Entry.of(EntrySort.VOIDED, "tr_2", now); // all that was authorized until now
 * }</pre>
 *
 * @param sort the sort of thing that happened
 * @param number the number, unique in the order among entries of its sort; the entries of one
 *     dispute share one number, and so do a refund and its failure
 * @param amount the amount in minor units of the order's currency; agreed, authorized, captured,
 *     refunded and lost amounts need one
 * @param at the instant at which it happened
 */
public record Entry(EntrySort sort, String number, OptionalLong amount, Instant at) {

  static final Comparator<Entry> BY_INSTANT = Comparator.comparing(Entry::at)
      .thenComparing(Entry::number)
      .thenComparing(Entry::sort)
      .thenComparing(Entry::sum);

  /** Checks that nothing is missing. */
  public Entry {
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(at, "at");
  }

  /**
   * An entry with an amount.
   *
   * @param sort the sort of thing that happened
   * @param number the number, unique in the order among entries of its sort
   * @param amount the amount in minor units
   * @param at the instant at which it happened
   * @return the entry
   */
  public static Entry of(EntrySort sort, String number, long amount, Instant at) {
    return new Entry(sort, number, OptionalLong.of(amount), at);
  }

  /**
   * An entry without an amount.
   *
   * @param sort the sort of thing that happened
   * @param number the number, unique in the order among entries of its sort
   * @param at the instant at which it happened
   * @return the entry
   */
  public static Entry of(EntrySort sort, String number, Instant at) {
    return new Entry(sort, number, OptionalLong.empty(), at);
  }

  /** The amount; 0 if there is none. */
  long sum() {
    return amount.orElse(0);
  }

  /**
   * True if a report of the same sort and number gives another amount. A missing amount is another
   * amount only where it stands for all that is open.
   */
  boolean contradicts(Entry other) {
    return !amount.equals(other.amount)
        && (sort.ends() || (amount.isPresent() && other.amount.isPresent()));
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("sort", sort)
        .with("number", number)
        .with("amount", amount.isPresent() ? Optional.of(amount.getAsLong()) : Optional.empty())
        .with("at", at)
        .members();
  }

  @JsonCreator
  private static Entry ofJson(Map<String, @Nullable Object> json) {
    JsonMembers members = JsonMembers.of(json, "sort", "number", "amount", "at");
    return new Entry(
        members.code("sort", EntrySort::parse),
        members.text("number"),
        members.findWhole("amount"),
        members.instant("at"));
  }
}
