package dev.orderstatus.api.decision;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Payment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a decision changes in an order beside its status. Inputs become attributes first, then what
 * is set is set, then what is cleared is cleared. Immutable and thread-safe.
 *
 * @param payment what the payment becomes, where it changes
 * @param set the attributes that get a value
 * @param cleared the attributes that are taken away
 */
public record Change(Optional<Payment> payment, Attributes set, List<Attribute<?>> cleared) {

  /** Nothing but the inputs that were given. */
  public static final Change NONE = new Change(Optional.empty(), Attributes.none(), List.of());

  /** Checks that nothing is missing, and copies the list. */
  public Change {
    Objects.requireNonNull(payment, "payment");
    Objects.requireNonNull(set, "set");
    cleared = List.copyOf(cleared);
  }

  Attributes attributesAfter(Attributes before, Attributes inputs) {
    Attributes after = before.withAll(inputs).withAll(set);
    for (Attribute<?> attribute : cleared) {
      after = after.without(attribute);
    }
    return after;
  }
}
