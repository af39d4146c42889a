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

  /** A row is older than the last one of its order. */
  public static final ReasonCode OUT_OF_ORDER = ReasonCode.of("out-of-order");

  final TrackedOrders orders = new TrackedOrders();
  private final int[] numbers = new int[TrackedOrders.AT_ONCE];
  private long unreadable;

  Audit() {}

  /**
   * Starts the audit of an action log: each row is decided by the lifecycle, and applied to the
   * order as the rows before left it.
   *
   * @param lifecycle what the orders should have followed
   * @return an audit that has seen no row yet
   */
  public static Audit<ActionRow> ofActions(OrderLifecycle lifecycle) {
    return new ActionAudit(lifecycle);
  }

  /**
   * Starts the audit of a status log: each row must be reachable from the order's previous status
   * by one transition, whatever its action, actor and order type.
   *
   * <p>A guard on a fact that the log does not hold is not held against a row; the report counts
   * it. After a violation the order is taken to be where the log says, so that one wrong step
   * counts once; but a row with an unknown status, and one out of order, leave the order where it
   * was.
   *
   * @param lifecycle what the orders should have followed
   * @return an audit that has seen no row yet
   */
  public static Audit<StatusRow> ofStatuses(OrderLifecycle lifecycle) {
    return new StatusAudit(lifecycle);
  }

  /**
   * Audits the next row. One on which the set breaks down, such as by a condition that throws, is
   * unreadable, and changes nothing else.
   *
   * @param row the row
   * @return what was found
   */
  public final Finding accept(R row) {
    return accept(row, orders.find(order(row)));
  }

  /**
   * Audits the next rows, each as {@link #accept(Object)} does. With many orders this takes less
   * time than one by one, as all that is kept of them is looked for together. Where a row is null,
   * none is audited.
   *
   * @param rows the rows
   * @return what was found, one for each row
   */
  public final List<Finding> acceptAll(List<? extends R> rows) {
    Objects.requireNonNull(rows, "rows");
    List<R> all = new ArrayList<>(rows);
    all.forEach(row -> Objects.requireNonNull(row, "row"));
    List<Finding> findings = new ArrayList<>(all.size());
    List<String> codes = new ArrayList<>(Math.min(all.size(), numbers.length));
    for (int from = 0; from < all.size(); from += numbers.length) {
      int to = Math.min(all.size(), from + numbers.length);
      codes.clear();
      for (int i = from; i < to; i++) {
        codes.add(order(all.get(i)));
      }
      orders.find(codes, numbers);
      for (int i = from; i < to; i++) {
        // A row before may have been the first of the order.
        int number = numbers[i - from];
        findings.add(accept(all.get(i), number < 0 ? orders.find(codes.get(i - from)) : number));
      }
    }
    return findings;
  }

  /** The code of the order of a row. */
  abstract String order(R row);

  /** Audits a row of the order with a number; minus one where it is not tracked. */
  abstract Finding accept(R row, int known);

  /** Counts a row that could not be read, so that no row is missing from the report. */
  public final void unreadable() {
    unreadable++;
  }

  /**
   * Sums up the rows so far. Takes time in proportion to the number of orders.
   *
   * @return the report; later rows do not change it
   */
  public final AuditReport report() {
    return report(unreadable);
  }

  abstract AuditReport report(long unreadable);
}
