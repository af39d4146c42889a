package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Payment;
import java.util.Objects;
import java.util.Optional;

/**
 * The facts of a status log's row besides the status. An empty fact is unknown and causes no
 * violation. Immutable and thread-safe.
 *
 * @param type the order type
 * @param payment the payment state
 * @param test true for a test order
 * @param account true if the customer has an account
 * @param attributes the known attributes
 */
public record Facts(
    Optional<OrderType> type,
    Optional<Payment> payment,
    Optional<Boolean> test,
    Optional<Boolean> account,
    Attributes attributes) {

  /** The facts of a row that holds only the status. */
  public static final Facts NONE = new Facts(
      Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Attributes.none());

  /** Checks that nothing is missing. */
  public Facts {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(payment, "payment");
    Objects.requireNonNull(test, "test");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(attributes, "attributes");
  }
}
