package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import java.time.Instant;
import java.util.function.Supplier;

/** What is wrong with a row. Immutable and thread-safe. */
public final class Violation {

  private final ReasonCode code;
  private final OrderStatus from;
  private final String group;
  private final Supplier<String> text;

  // Most violations are only counted, so the text waits until somebody asks.
  Violation(ReasonCode code, OrderStatus from, String group, Supplier<String> text) {
    this.code = code;
    this.from = from;
    this.group = group;
    this.text = text;
  }

  static Violation outOfOrder(OrderStatus from, String group, Instant at, Instant last) {
    return new Violation(
        Audit.OUT_OF_ORDER,
        from,
        group,
        () -> "the row is dated %s, before the newest row of its order, which is dated %s"
            .formatted(at, last));
  }

  /**
   * What is wrong.
   *
   * @return {@code out-of-order}, {@code unknown-status}, in a status log
   *     {@code not-possible-in-status} where no transition leads there and the reason of a guard
   *     where none does for an order of the row's facts, in an action log the first reason of the
   *     decision
   */
  public ReasonCode code() {
    return code;
  }

  /**
   * Where the order stood before the row.
   *
   * @return the status; {@link OrderStatus#NEW} where the order was not placed yet
   */
  public OrderStatus from() {
    return from;
  }

  /**
   * What the row is counted under in the report.
   *
   * @return in a status log {@code FROM -> TO}, {@code unknown-status} or {@code out-of-order}; in
   *     an action log {@code STATUS -ACTION- CODE}
   */
  public String group() {
    return group;
  }

  /**
   * What is wrong, for the people of the shop, in English.
   *
   * @return one or more sentences
   */
  public String text() {
    return text.get();
  }

  @Override
  public String toString() {
    return group + ": " + text();
  }
}
