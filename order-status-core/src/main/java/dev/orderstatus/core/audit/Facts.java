package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Payment;
import java.util.Objects;
import java.util.Optional;

/**
 * What a row of a status log holds beside the status. What is empty is not known, and not held
 * against the row. Immutable and thread-safe.
 *
 * @param type what kind of order it is
 * @param payment where the money stands
 * @param test whether it is a test order
 * @param account whether the customer has an account
 * @param attributes the attributes that are known
 */
public record Facts(
    Optional<OrderType> type,
    Optional<Payment> payment,
    Optional<Boolean> test,
    Optional<Boolean> account,
    Attributes attributes) {

  /** Of a row that holds nothing but the status. */
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
