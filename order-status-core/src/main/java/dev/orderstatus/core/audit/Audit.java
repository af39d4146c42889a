package dev.orderstatus.core.audit;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Audits the rows of an order log, in the order in which they are given.
 *
 * <p>An audit does no input or output: it takes rows one by one or many at once, and returns its
 * finding for each. Each row takes constant time; memory is proportional to the number of distinct
 * orders and their parts, not of rows. Not thread-safe.
 *
 * @param <R> the kind of row
 */
public abstract sealed class Audit<R> permits ActionAudit, CourseAudit, StatusAudit {

  /** The row is older than the newest one of its order. */
  public static final ReasonCode OUT_OF_ORDER = ReasonCode.of("out-of-order");

  private long unreadable;
  private long withoutOrder;

  Audit() {}

  /**
   * Starts the audit of an action log: the lifecycle decides each row, and the decision is applied
   * to the order as the previous rows left it.
   *
   * <p>After an unreadable row, the later rows of that order are decided and counted, but their
   * violations are not reported: the unreadable row may explain them.
   *
   * @param lifecycle the lifecycle that the orders should have followed
   * @return an audit that has seen no row yet
   */
  public static Audit<ActionRow> ofActions(OrderLifecycle lifecycle) {
    return new ActionAudit(lifecycle);
  }

  /**
   * Starts the audit of an action log of orders with parts: each row is about the order or one of
   * its parts, its course is decided, and the whole is kept as the course leaves it.
   *
   * <p>The memory for an order grows with its parts. After an unreadable row, the later rows of
   * that order are decided and counted, but their violations are not reported.
   *
   * @param lifecycle the lifecycle that the orders should have followed
   * @return an audit that has seen no row yet
   * @throws UnsupportedOperationException if the set declares no kinds of parts
   */
  public static Audit<CourseRow> ofCourses(OrderLifecycle lifecycle) {
    return new CourseAudit(lifecycle);
  }

  /**
   * Starts the audit of a status log: each row must be reachable from the order's previous status
   * by one transition, whatever its action and actor, for an order of the row's facts.
   *
   * <p>A guard on a fact that the log does not hold causes no violation; the report counts it.
   * After a violation the audit assumes that the order is in the logged status, so that one wrong
   * step counts once; a row with an unknown status, or one out of order, does not move the order.
   * The row after an unknown status, or after an unreadable row, is accepted as a new start,
   * because the previous status is not known.
   *
   * @param lifecycle the lifecycle that the orders should have followed
   * @return an audit that has seen no row yet
   */
  public static Audit<StatusRow> ofStatuses(OrderLifecycle lifecycle) {
    return new StatusAudit(lifecycle, false);
  }

  /**
   * Starts the audit of a status log that may begin anywhere in the life of an order: the first row
   * of each order with a known status is accepted.
   *
   * @param lifecycle the lifecycle that the orders should have followed
   * @return an audit that has seen no row yet
   */
  public static Audit<StatusRow> ofStatusesFromAnywhere(OrderLifecycle lifecycle) {
    return new StatusAudit(lifecycle, true);
  }

  /**
   * Audits the next row. If the set fails on a row, for example because a condition throws, the row
   * is unreadable and changes nothing else.
   *
   * @param row the row
   * @return the finding
   */
  public abstract Finding accept(R row);

  /**
   * Audits the next rows, each like {@link #accept(Object)}. If a row is null, none is audited.
   *
   * @param rows the rows
   * @return the findings, one for each row
   */
  public final List<Finding> acceptAll(List<? extends R> rows) {
    List<R> all = checked(rows);
    List<Finding> findings = new ArrayList<>(all.size());
    all.forEach(row -> findings.add(accept(row)));
    return findings;
  }

  /**
   * Audits rows of one order at one instant, whose sequence is not known: takes them in a sequence
   * in which every step is allowed, and of several such sequences in the one nearest to the given
   * one. If there is none, or there are more than 8 rows, the given sequence is used.
   *
   * @param rows the rows, all of one order
   * @return the findings, one for each row, in the order of the rows
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

  /** The sequence in which to take rows of one order at one instant. */
  abstract int[] inOrder(List<R> rows);

  /** Counts an unreadable row whose order is not known either. */
  public final void unreadable() {
    unreadable++;
    withoutOrder++;
  }

  /**
   * Counts an unreadable row of an order, at its place among the rows of the order.
   *
   * @param order the order's code
   * @throws IllegalArgumentException if the code is invalid; the message states why
   */
  public final void unreadable(String order) {
    OrderTexts.check(order);
    unreadable++;
    skip(order);
  }

  /**
   * Counts an unreadable row of an order, whose place among the rows of the order is not known.
   * Because it may be anywhere, violations of that order are no longer reported.
   *
   * @param order the order's code
   * @throws IllegalArgumentException if the code is invalid; the message states why
   */
  public final void unreadableAnywhere(String order) {
    OrderTexts.check(order);
    unreadable++;
    TrackedOrder tracked = tracked(order);
    tracked.mark(TrackedOrder.UNCLEAR | TrackedOrder.MUTED);
  }

  /** Continues after an unreadable row. */
  abstract void skip(String order);

  abstract TrackedOrder tracked(String order);

  abstract TrackedOrders<? extends TrackedOrder> orders();

  final void countUnreadable() {
    unreadable++;
  }

  /**
   * True if the rows so far seem to be written newest first: of the orders with rows at different
   * instants, more than half have them in descending order.
   *
   * @return true if the rows seem to be newest first
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
   * The number of orders with violations at one instant that {@link #acceptTogether} would not have
   * found, if it had received the rows of that instant.
   *
   * @return the number of orders; for an action log, the number of orders for which this is
   *     possible
   */
  public abstract long betterTogether();

  /**
   * Sums up the rows so far. Takes time proportional to the number of orders.
   *
   * @return the report; later rows do not change it
   */
  public final AuditReport report() {
    return report(unreadable, withoutOrder);
  }

  abstract AuditReport report(long unreadableRows, long rowsWithoutOrder);
}
