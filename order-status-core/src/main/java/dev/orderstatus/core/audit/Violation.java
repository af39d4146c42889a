package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.whole.PartId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** A violation in a row. Immutable and thread-safe. */
public final class Violation {

  private final ReasonCode code;
  private final OrderStatus from;
  private final String group;
  private final Supplier<String> text;
  private final Optional<PartId> about;

  // Most violations are only counted, so the text is created on demand.
  Violation(ReasonCode code, OrderStatus from, String group, Supplier<String> text) {
    this(code, from, group, text, Optional.empty());
  }

  private Violation(
      ReasonCode code,
      OrderStatus from,
      String group,
      Supplier<String> text,
      Optional<PartId> about) {
    this.code = code;
    this.from = from;
    this.group = group;
    this.text = text;
    this.about = about;
  }

  Violation about(PartId part) {
    return new Violation(code, from, group, text, Optional.of(part));
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
   * The code of the violation.
   *
   * @return {@code out-of-order} or {@code unknown-status}; in a status log
   *     {@code not-possible-in-status} if no transition leads to the status, or the reason of a
   *     guard if no transition leads there for an order with the row's facts; in an action log the
   *     first reason of the decision
   */
  public ReasonCode code() {
    return code;
  }

  /**
   * The status of the order before the row, or of the part that the row is about.
   *
   * @return the status; {@link OrderStatus#NEW} if the order was not placed yet, or the part was
   *     not there
   */
  public OrderStatus from() {
    return from;
  }

  /**
   * The part that the row is about.
   *
   * @return the part; empty for the order itself
   */
  public Optional<PartId> about() {
    return about;
  }

  /**
   * The group under which the report counts the row.
   *
   * @return in a status log {@code FROM -> TO}, {@code unknown-status} or {@code out-of-order}; in
   *     an action log {@code STATUS -ACTION- CODE}, with the kind before the status if the row is
   *     about a part
   */
  public String group() {
    return group;
  }

  /**
   * A description of the violation for the shop's staff, in English.
   *
   * @return one or more sentences, after the part if the row is about one
   */
  public String text() {
    return about.map(part -> part + ": " + text.get()).orElseGet(text);
  }

  @Override
  public String toString() {
    return group + ": " + text();
  }
}
