package dev.orderstatus.api.decision;

import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An event that no transition can follow, such as money for a canceled order. The status stays, and
 * somebody has to look.
 *
 * @param reason why, with its remedies
 * @param effects what the shop should do
 * @param change what changes all the same; inputs are stored only where payment changes, so that
 *     the reference of a second payment never overwrites the first; where payment has that value
 *     already, an input is stored where the order has none
 */
public record Attention(Reason reason, List<Effect> effects, Change change) implements Decision {

  /** Checks that nothing is missing, and copies the list. */
  public Attention {
    Objects.requireNonNull(reason, "reason");
    effects = List.copyOf(effects);
    Objects.requireNonNull(change, "change");
  }

  /**
   * What to do now.
   *
   * @return the remedies of the reason
   */
  public List<Remedy> remedies() {
    return reason.remedies();
  }

  @Override
  public Order applyTo(Order order, Request request) {
    return applyTo(order, Objects.requireNonNull(request, "request").inputs());
  }

  @Override
  public Order applyTo(Order order, Instant at) {
    return applyTo(order, Attributes.none());
  }

  private Order applyTo(Order order, Attributes inputs) {
    Objects.requireNonNull(order, "order");
    if (change.payment().isEmpty()) {
      return order;
    }
    if (change.payment().get() != order.payment()) {
      return OrderSnapshot.copyOf(order)
          .withPayment(change.payment().get())
          .withAttributes(change.attributesAfter(order.attributes(), inputs, Optional.empty()));
    }
    Attributes completed = change.attributesCompleted(order.attributes(), inputs);
    return completed.equals(order.attributes())
        ? order
        : OrderSnapshot.copyOf(order).withAttributes(completed);
  }
}
