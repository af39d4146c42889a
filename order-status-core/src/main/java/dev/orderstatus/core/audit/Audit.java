package dev.orderstatus.core.audit;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Audits the rows of an order log, in the order in which they are given.
 *
 * <p>It reads and writes nothing: rows are handed over one by one or many together, and each is
 * answered with what was found in it. Each row takes constant time; memory is in proportion to the
 * number of distinct orders, not of rows. Not thread-safe.
 *
 * @param <R> the kind of row
 */
public abstract sealed class Audit<R> permits ActionAudit, StatusAudit {

  /** A row is older than the newest one of its order. */
  public static final ReasonCode OUT_OF_ORDER = ReasonCode.of("out-of-order");

  private long unreadable;
  private long withoutOrder;

  Audit() {}

  /**
   * Starts the audit of an action log: each row is decided by the lifecycle, and applied to the
   * order as the rows before left it.
   *
   * <p>Of an order with an unreadable row, the later rows are decided and counted, but what is
   * wrong with them is not told: the row that could not be read may explain it.
   *
   * @param lifecycle what the orders should have followed
   * @return an audit that has seen no row yet
   */
  public static Audit<ActionRow> ofActions(OrderLifecycle lifecycle) {
    return new ActionAudit(lifecycle);
  }

  /**
   * Starts the audit of a status log: each row must be reachable from the order's previous status
   * by one transition, whatever its action and actor, for an order of the row's facts.
   *
   * <p>A guard on a fact that the log does not hold is not held against a row; the report counts
   * it. After a violation the order is taken to be where the log says, so that one wrong step
   * counts once; but a row with an unknown status, and one out of order, leave the order where it
   * was. The row after an unknown status, or after one that could not be read, is accepted as a new
   * start, as nobody knows what came before it.
   *
   * @param lifecycle what the orders should have followed
   * @return an audit that has seen no row yet
   */
  public static Audit<StatusRow> ofStatuses(OrderLifecycle lifecycle) {
    return new StatusAudit(lifecycle, false);
  }

  /**
   * Starts the audit of a status log that may begin anywhere in the life of an order: the first row
   * of each with a known status is accepted as it is.
   *
   * @param lifecycle what the orders should have followed
   * @return an audit that has seen no row yet
   */
  public static Audit<StatusRow> ofStatusesFromAnywhere(OrderLifecycle lifecycle) {
    return new StatusAudit(lifecycle, true);
  }

  /**
   * Audits the next row. One on which the set breaks down, such as by a condition that throws, is
   * unreadable, and changes nothing else.
   *
   * @param row the row
   * @return what was found
   */
  public abstract Finding accept(R row);

  /**
   * Audits the next rows, each as {@link #accept(Object)} does. Where a row is null, none is
   * audited.
   *
   * @param rows the rows
   * @return what was found, one for each row
   */
  public final List<Finding> acceptAll(List<? extends R> rows) {
    List<R> all = checked(rows);
    List<Finding> findings = new ArrayList<>(all.size());
    all.forEach(row -> findings.add(accept(row)));
    return findings;
  }

  /**
   * Audits rows of one order at one instant, of which nobody knows which came first: in an order in
   * which every step is allowed, of several in the one nearest to that given. Where there is none,
   * or the rows are more than 8, they are taken as they are given.
   *
   * @param rows the rows, all of one order
   * @return what was found, one for each row, in the order of the rows
   */
  public final List<Finding> acceptTogether(List<? extends R> rows) {
    List<R> all = checked(rows);
    int[] order = all.size() < 2 ? new int[all.size()] : inOrder(all);
    List<Finding> findings = new ArrayList<>(all.size());
    all.forEach(row -> findings.add(Finding.ACCEPTED));
    for (int next : order) {
      findings.set(next, accept(all.get(next)));
    }
    return findings;
  }

  private static <R> List<R> checked(List<? extends R> rows) {
    Objects.requireNonNull(rows, "rows");
    List<R> all = new ArrayList<>(rows);
    all.forEach(row -> Objects.requireNonNull(row, "row"));
    return all;
  }

  /** In which order to take rows of one order at one instant. */
  abstract int[] inOrder(List<R> rows);

  /** Counts a row that could not be read, not even which order it is about. */
  public final void unreadable() {
    unreadable++;
    withoutOrder++;
  }

  /**
   * Counts a row of an order that could not be read at its place among the rows of the order.
   *
   * @param order the order's code
   * @throws IllegalArgumentException when it is not one; the message says why
   */
  public final void unreadable(String order) {
    OrderTexts.check(order);
    unreadable++;
    skip(order);
  }

  /**
   * Counts a row of an order that could not be read, and whose place among the rows of the order is
   * not known. As it may stand anywhere, no violation of that order is told from now on.
   *
   * @param order the order's code
   * @throws IllegalArgumentException when it is not one; the message says why
   */
  public final void unreadableAnywhere(String order) {
    OrderTexts.check(order);
    unreadable++;
    TrackedOrder tracked = tracked(order);
    tracked.mark(TrackedOrder.UNCLEAR | TrackedOrder.MUTED);
  }

  /** Goes on behind a row that could not be read. */
  abstract void skip(String order);

  abstract TrackedOrder tracked(String order);

  /** Every order that is tracked. */
  abstract TrackedOrders<? extends TrackedOrder> orders();

  final void countUnreadable() {
    unreadable++;
  }

  /**
   * Whether the rows so far seem to be written newest first: of the orders with rows at different
   * instants, more than half have them in descending order.
   *
   * @return true when they do
   */
  public final boolean isNewestFirst() {
    long[] counts = new long[2];
    orders().forEach(order -> {
      if (order.is(TrackedOrder.MOVES_IN_TIME)) {
        counts[order.is(TrackedOrder.ASCENDS) ? 1 : 0]++;
      }
    });
    return counts[0] > counts[1];
  }

  /**
   * How many orders have violations at one instant that {@link #acceptTogether} would not have
   * found, had it been given the rows of that instant.
   *
   * @return the number of orders; of an action log, that of orders where it may be so
   */
  public abstract long betterTogether();

  /**
   * Sums up the rows so far. Takes time in proportion to the number of orders.
   *
   * @return the report; later rows do not change it
   */
  public final AuditReport report() {
    return report(unreadable, withoutOrder);
  }

  abstract AuditReport report(long unreadableRows, long rowsWithoutOrder);
}
