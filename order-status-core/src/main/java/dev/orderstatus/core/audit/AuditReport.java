package dev.orderstatus.core.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.internal.JsonForm;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The results of an audit over all rows. Immutable and thread-safe. Jackson writes it in the form
 * of {@code replay --format json}, without the member {@code read}.
 *
 * <p>{@code rows} is always the sum of the decisions and the unreadable rows; {@code orders} is the
 * sum of the clean orders, those with violations and the unclear ones, and also the sum of the
 * final statuses.
 */
@Value.Immutable
@ReportStyle
public abstract sealed class AuditReport permits ImmutableAuditReport {

  AuditReport() {}

  /**
   * All rows.
   *
   * @return the number
   */
  public final long rows() {
    return decisions().all() + unreadable();
  }

  /**
   * The unreadable rows.
   *
   * @return the number
   */
  public abstract long unreadable();

  /**
   * The unreadable rows without a readable order code.
   *
   * @return the number
   */
  public abstract long withoutOrder();

  /**
   * The distinct orders with a readable code.
   *
   * @return the number
   */
  public abstract long orders();

  /**
   * The orders without a violation and without an unreadable row.
   *
   * @return the number
   */
  public final long clean() {
    return orders() - withViolations() - unclear();
  }

  /**
   * The orders with at least one violation and without an unreadable row.
   *
   * @return the number
   */
  public abstract long withViolations();

  /**
   * The orders with an unreadable row.
   *
   * @return the number
   */
  public abstract long unclear();

  /**
   * The readable rows, counted by kind of decision.
   *
   * @return the counts
   */
  public abstract Decisions decisions();

  /**
   * The number of occurrences of each group of violations.
   *
   * @return the counts, the most frequent first
   */
  public abstract Map<String, Long> violations();

  /**
   * The number of occurrences of each word that fits no status of the set, or more than one.
   *
   * @return the counts, the most frequent first
   */
  public abstract Map<String, Long> unknownStatuses();

  /**
   * The number of orders that ended in each status.
   *
   * @return the counts, in the order of the set; orders that were never placed count under
   *     {@link OrderStatus#NEW}
   */
  public abstract Map<OrderStatus, Long> finalStatuses();

  /**
   * The number of times each move was made; in an action log, including moves in place.
   *
   * @return the counts by move
   */
  public abstract Map<Move, Long> transitionsUsed();

  /**
   * The moves that the set defines and no row made.
   *
   * @return the moves
   */
  public final List<Move> transitionsNeverUsed() {
    return foreseen().stream()
        .filter(move -> !transitionsUsed().containsKey(move))
        .toList();
  }

  /**
   * The time from reaching a status to leaving it.
   *
   * @return the times of each status that was left
   */
  @Value.Derived
  public Map<OrderStatus, Dwell> dwell() {
    Map<OrderStatus, Dwell> dwell = new LinkedHashMap<>();
    times()
        .forEach((status, here) ->
            dwell.put(status, new Dwell(here.count(), here.percentile(50), here.percentile(95))));
    return dwell;
  }

  /**
   * For a status log, the number of rows that were accepted without checking the guards with a
   * reason, because the log lacks the facts that they read.
   *
   * @return the counts by reason, the most frequent first; empty for an action log
   */
  public abstract Map<ReasonCode, Long> guardsSkipped();

  /**
   * For an action log, the number of rows with an attribute that their action does not take. It is
   * not a violation.
   *
   * @return the counts by attribute; empty for a status log
   */
  public abstract Map<String, Long> attributesNotTaken();

  /** The statuses of the set, with the new one first. */
  abstract List<OrderStatus> statuses();

  /** The moves that the set defines. */
  abstract List<Move> foreseen();

  @Value.Auxiliary
  @Value.Redacted
  abstract Map<OrderStatus, DwellTimes> times();

  /**
   * Adds the report of other orders, such as those of another file or shard: if each part holds all
   * rows of its orders, the parts add up to the report of the whole. Words that fit no status are
   * counted individually up to a limit; beyond it, the parts may list more of them.
   *
   * @param other a report of the same set and kind of log, on other orders
   * @return the combined report
   * @throws IllegalArgumentException if the other report is for another set
   */
  public final AuditReport merge(AuditReport other) {
    if (!statuses().equals(other.statuses()) || !foreseen().equals(other.foreseen())) {
      throw new IllegalArgumentException("the other report is of another set: its statuses are "
          + other.statuses() + ", and here they are " + statuses());
    }
    return ImmutableAuditReport.builder()
        .unreadable(unreadable() + other.unreadable())
        .withoutOrder(withoutOrder() + other.withoutOrder())
        .orders(orders() + other.orders())
        .withViolations(withViolations() + other.withViolations())
        .unclear(unclear() + other.unclear())
        .decisions(decisions().plus(other.decisions()))
        .violations(ViolationCounts.sum(violations(), other.violations()))
        .unknownStatuses(ViolationCounts.sum(unknownStatuses(), other.unknownStatuses()))
        .finalStatuses(merged(statuses(), finalStatuses(), other.finalStatuses(), Long::sum))
        .transitionsUsed(merged(foreseen(), transitionsUsed(), other.transitionsUsed(), Long::sum))
        .guardsSkipped(ViolationCounts.mostFrequentFirst(
            merged(List.of(), guardsSkipped(), other.guardsSkipped(), Long::sum)))
        .attributesNotTaken(ViolationCounts.sum(attributesNotTaken(), other.attributesNotTaken()))
        .statuses(statuses())
        .foreseen(foreseen())
        .times(merged(statuses(), times(), other.times(), DwellTimes::plus))
        .build();
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("rows", rows())
        .with("unreadable", unreadable())
        .with("withoutOrder", withoutOrder())
        .with("orders", orders())
        .with("clean", clean())
        .with("withViolations", withViolations())
        .with("unclear", unclear())
        .with("decisions", decisions())
        .with("violations", violations())
        .with("unknownStatuses", unknownStatuses())
        .with("guardsSkipped", named(guardsSkipped(), ReasonCode::value))
        .with("finalStatuses", named(finalStatuses(), Move::shown))
        .with("transitionsUsed", named(transitionsUsed(), Move::toString))
        .with(
            "transitionsNeverUsed",
            transitionsNeverUsed().stream().map(Move::toString).toList())
        .with("dwell", named(dwell(), OrderStatus::value))
        .with(
            "attributesNotTaken",
            Optional.of(attributesNotTaken()).filter(counts -> !counts.isEmpty()))
        .members();
  }

  private static <K, V> Map<String, V> named(Map<K, V> values, Function<K, String> name) {
    Map<String, V> named = new LinkedHashMap<>();
    values.forEach((key, value) -> named.put(name.apply(key), value));
    return named;
  }

  private static <K, V> Map<K, V> merged(
      List<K> order, Map<K, V> first, Map<K, V> second, BinaryOperator<V> sum) {
    Map<K, V> all = new HashMap<>(first);
    second.forEach((key, value) -> all.merge(key, value, sum));
    Map<K, V> merged = new LinkedHashMap<>();
    order.stream().filter(all::containsKey).forEach(key -> merged.put(key, all.remove(key)));
    merged.putAll(all);
    return merged;
  }

  /**
   * The number of rows by kind of decision.
   *
   * @param accepted rows that the set allows
   * @param unchanged rows that change nothing
   * @param refused rows that the set does not allow
   * @param attention rows that staff have to look at
   */
  public record Decisions(long accepted, long unchanged, long refused, long attention) {
    long all() {
      return accepted + unchanged + refused + attention;
    }

    @JsonValue
    private Map<String, @Nullable Object> json() {
      return JsonForm.of("accepted", accepted)
          .with("unchanged", unchanged)
          .with("refused", refused)
          .with("attention", attention)
          .members();
    }

    Decisions plus(Decisions other) {
      return new Decisions(
          accepted + other.accepted,
          unchanged + other.unchanged,
          refused + other.refused,
          attention + other.attention);
    }
  }

  /**
   * The time that orders stayed in a status. Durations are exact to 1 %.
   *
   * @param count the number of times the status was left
   * @param median the time that at least half of the stays did not exceed
   * @param p95 the time that at least 95 % of the stays did not exceed
   */
  public record Dwell(long count, Duration median, Duration p95) {
    /** Checks that nothing is missing. */
    public Dwell {
      Objects.requireNonNull(median, "median");
      Objects.requireNonNull(p95, "p95");
    }

    @JsonValue
    private Map<String, @Nullable Object> json() {
      return JsonForm.of("count", count)
          .with("median", median.toString())
          .with("p95", p95.toString())
          .members();
    }
  }
}
