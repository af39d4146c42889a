package dev.orderstatus.testkit.stream;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.core.audit.ActionRow;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts what was decided about the rows of an action log, in words such as {@code cancel is
 * refused already-shipped}, {@code shipped -cancel- already-shipped}, {@code broken guaranteed in
 * pending} and {@code ends in shipped}; and compares that with what another one counted, such as
 * the audit.
 *
 * <pre>{@code
 * Tally counted = new Tally();
 * output.forEach(each -> counted.decided(each.action, each.kind, each.reason));
 * assertEquals(Map.of(), counted.minus(Tally.ofAudit(lifecycle, rows)));
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class Tally {

  private final Map<String, Long> counts = new TreeMap<>();

  /** Creates a tally that has counted nothing. */
  public Tally() {}

  /**
   * Counts what the audit in one process finds, and the promises that are broken: each promised
   * time once, as soon as a row of the order is not before it, and at the end all that are open.
   *
   * @param lifecycle the lifecycle that the orders should have followed
   * @param rows the rows, those of one order in their order
   * @return the tally
   */
  public static Tally ofAudit(OrderLifecycle lifecycle, Stream<ActionRow> rows) {
    TalliedAudit audit = new TalliedAudit(lifecycle);
    rows.forEachOrdered(audit::accept);
    return audit.end();
  }

  /**
   * Counts a decision. A reason why nothing changed is left out, because an audit keeps none.
   *
   * @param action what was asked
   * @param kind the kind of decision, such as {@code refused}
   * @param reason the first reason, or {@code out-of-order}; empty if there is none
   */
  public void decided(String action, String kind, String reason) {
    Objects.requireNonNull(reason, "reason");
    String why = kind.equals("unchanged") || reason.isEmpty() ? "" : " " + reason;
    add(Objects.requireNonNull(action, "action") + " is " + kind + why, 1);
  }

  /**
   * Counts a violation or an event that needs attention, by its group.
   *
   * @param status the status before it
   * @param action what was asked
   * @param reason the first reason, or {@code out-of-order}
   */
  public void reported(String status, String action, String reason) {
    add("%s -%s- %s".formatted(status, action, reason), 1);
  }

  /**
   * Counts a broken promise.
   *
   * @param kind the kind of promise, such as {@code guaranteed}
   * @param status the status that promised it
   * @param dueAt the end of the promised time; the ends are added up, to compare them
   */
  public void broken(String kind, String status, Instant dueAt) {
    add("broken %s in %s".formatted(kind, status), 1);
    add("broken in %s, sum of seconds".formatted(status), dueAt.getEpochSecond());
  }

  /**
   * Counts an order by its last status.
   *
   * @param status the last status; {@code (new)} if the order was not placed
   */
  public void ended(String status) {
    add("ends in " + status, 1);
  }

  /**
   * Adds what a part of the engine has counted.
   *
   * @param words the words, as in {@link #counts}
   * @param times how often
   */
  public synchronized void add(String words, long times) {
    counts.merge(Objects.requireNonNull(words, "words"), times, Long::sum);
  }

  /**
   * Everything that was counted.
   *
   * @return an unmodifiable map of counts by their words, sorted
   */
  public synchronized Map<String, Long> counts() {
    return Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  /**
   * Adds up what has some words in common.
   *
   * @param words a part of the words, such as {@code " is refused"}
   * @return the sum; 0 if there is nothing
   */
  public long sum(String words) {
    return counts().entrySet().stream()
        .filter(count -> count.getKey().contains(words))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /**
   * Compares this tally with another.
   *
   * @param other the other one
   * @return how much more this one has counted of each, less than 0 if the other one has more; what
   *     both have counted alike is left out, so that nothing is left if they are equal
   */
  public Map<String, Long> minus(Tally other) {
    Map<String, Long> differences = new TreeMap<>(counts());
    other.counts().forEach((words, times) -> differences.merge(words, -times, Long::sum));
    differences.values().removeIf(difference -> difference == 0);
    return differences;
  }

  @Override
  public String toString() {
    return counts().toString();
  }
}
