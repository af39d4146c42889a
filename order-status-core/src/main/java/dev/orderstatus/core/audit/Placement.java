package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.Payment;
import java.util.Objects;
import java.util.Optional;

/**
 * The facts of an order that is about to be placed, as far as a log tells them. Immutable and
 * thread-safe.
 *
 * @param type what kind of order it is; where it is not told, the only type of the set
 * @param payment where the money stands
 * @param test whether it is a test order
 * @param account whether the customer has an account
 */
public record Placement(Optional<OrderType> type, Payment payment, boolean test, boolean account) {

  /** Of a log that tells nothing: payment is due, no test order, a customer with an account. */
  public static final Placement STANDARD =
      new Placement(Optional.empty(), Payment.DUE, false, true);

  /** Checks that nothing is missing. */
  public Placement {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(payment, "payment");
  }
}
