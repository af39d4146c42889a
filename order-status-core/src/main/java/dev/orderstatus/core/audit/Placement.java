package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.Payment;
import java.util.Objects;
import java.util.Optional;

/**
 * The facts of an order about to be placed, as far as a log holds them. Immutable and thread-safe.
 *
 * @param type the order type; if empty, the only type of the set
 * @param payment the payment state
 * @param test true for a test order
 * @param account true if the customer has an account
 */
public record Placement(Optional<OrderType> type, Payment payment, boolean test, boolean account) {

  /**
   * The default for a log without these facts: payment is due, no test order, a customer with an
   * account.
   */
  public static final Placement STANDARD =
      new Placement(Optional.empty(), Payment.DUE, false, true);

  /** Checks that nothing is missing. */
  public Placement {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(payment, "payment");
  }
}
