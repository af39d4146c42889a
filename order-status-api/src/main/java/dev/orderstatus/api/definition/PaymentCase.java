package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.decision.Change;
import dev.orderstatus.api.order.Payment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The new payment state of an order under a condition, in place of the usual one of its row.
 * Immutable and thread-safe.
 *
 * @param payment the payment state; empty if the payment stays
 * @param cleared attributes to remove in this case, in addition to those always removed
 */
public record PaymentCase(Optional<Payment> payment, List<Attribute<?>> cleared) {

  /** Checks that nothing is missing, and copies the list. */
  public PaymentCase {
    Objects.requireNonNull(payment, "payment");
    cleared = List.copyOf(cleared);
  }

  /** The change of a row in this case. */
  Change change(TransitionDefinition row) {
    return new Change(
        payment,
        row.set(),
        Stream.concat(row.cleared().stream(), cleared.stream()).toList(),
        row.takes(),
        row.justificationBecomes(),
        row.reenters());
  }
}
