package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an audit found in all rows. Immutable and thread-safe.
 *
 * <p>Always, {@code rows} is the sum of the decisions and the unreadable rows, {@code orders} that
 * of clean ones, those with violations and unclear ones, and of the final statuses.
 *
 * @param rows all rows
 * @param unreadable the rows that could not be read
 * @param withoutOrder those of them of which not even the order's code could be read
 * @param orders the distinct orders whose code could be read
 * @param clean the orders without a violation and without an unreadable row
 * @param withViolations the orders with at least one violation and without an unreadable row
 * @param unclear the orders with an unreadable row
 * @param decisions how the readable rows were decided
 * @param violations how often each group of violations occurred, the most frequent first
 * @param unknownStatuses how often each word stood for a status that is none of the set, or more
 *     than one, the most frequent first
 * @param finalStatuses how many orders ended in each status, in the order of the set; orders that
 *     were never placed are under {@link OrderStatus#NEW}
 * @param transitionsUsed how often each move was made; in place too, in an action log
 * @param transitionsNeverUsed the moves that the set foresees and no row made
 * @param dwell the time from reaching a status to leaving it, of each status that was left
 * @param guardsSkipped of a status log, how many rows were accepted without looking at the guards
 *     with that reason, as the log does not tell what they ask for; empty for an action log
 * @param attributesNotTaken of an action log, how many rows hold an attribute that their action
 *     does not take, by attribute: it is not held against the row; empty for a status log
 */
public record AuditReport(
    long rows,
    long unreadable,
    long withoutOrder,
    long orders,
    long clean,
    long withViolations,
    long unclear,
    Decisions decisions,
    Map<String, Long> violations,
    Map<String, Long> unknownStatuses,
    Map<OrderStatus, Long> finalStatuses,
    Map<Move, Long> transitionsUsed,
    List<Move> transitionsNeverUsed,
    Map<OrderStatus, Dwell> dwell,
    Map<ReasonCode, Long> guardsSkipped,
    Map<String, Long> attributesNotTaken) {

  /**
   * How many rows were decided in which way.
   *
   * @param accepted the set allows it
   * @param unchanged it told nothing new
   * @param refused the set does not allow it
   * @param attention somebody has to look at it
   */
  public record Decisions(long accepted, long unchanged, long refused, long attention) {
    long all() {
      return accepted + unchanged + refused + attention;
    }
  }

  /**
   * How long orders stayed in a status. Durations are right to 1 %.
   *
   * @param count how often the status was left
   * @param median the time that at least half of them did not exceed
   * @param p95 the time that at least 95 % of them did not exceed
   */
  public record Dwell(long count, Duration median, Duration p95) {
    /** Checks that nothing is missing. */
    public Dwell {
      Objects.requireNonNull(median, "median");
      Objects.requireNonNull(p95, "p95");
    }
  }

  /** Checks that nothing is missing, and copies the collections. */
  public AuditReport {
    Objects.requireNonNull(decisions, "decisions");
    violations = copy(violations);
    unknownStatuses = copy(unknownStatuses);
    finalStatuses = copy(finalStatuses);
    transitionsUsed = copy(transitionsUsed);
    transitionsNeverUsed = List.copyOf(transitionsNeverUsed);
    dwell = copy(dwell);
    guardsSkipped = copy(guardsSkipped);
    attributesNotTaken = copy(attributesNotTaken);
  }

  private static <K, V> Map<K, V> copy(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
