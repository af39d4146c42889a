package dev.orderstatus.api.decision;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A transition fits: the order goes on, or stays in place with a permission or a note.
 *
 * @param from the status the order was in
 * @param to the status it is in now
 * @param effects what the shop should do, in the order of the definition
 * @param warnings what to know all the same
 * @param change what changes in the order beside its status; {@link Change#given} fills in what was
 *     given with the action
 */
public record Accepted(
    OrderStatus from, OrderStatus to, List<Effect> effects, List<Warning> warnings, Change change)
    implements Decision {

  /** Checks that nothing is missing, and copies the lists. */
  public Accepted {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    effects = List.copyOf(effects);
    warnings = List.copyOf(warnings);
    Objects.requireNonNull(change, "change");
  }

  /**
   * Whether the order leaves its status, or enters it anew.
   *
   * @return false for what stays in place
   */
  public boolean moves() {
    return !from.equals(to) || change.reenters();
  }

  /**
   * This decision with one more warning, after those there are.
   *
   * @param warning the warning
   * @return the new decision
   */
  public Accepted with(Warning warning) {
    List<Warning> more = new ArrayList<>(warnings);
    more.add(warning);
    return new Accepted(from, to, effects, more, change);
  }

  @Override
  public Order applyTo(Order order, Request request) {
    Objects.requireNonNull(request, "request");
    return applyTo(order, request.at(), request.inputs(), request.reason());
  }

  @Override
  public Order applyTo(Order order, Instant at) {
    return applyTo(order, at, Attributes.none(), Optional.empty());
  }

  private Order applyTo(Order order, Instant at, Attributes inputs, Optional<String> reason) {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(at, "at");
    if (!order.status().equals(from)) {
      throw new IllegalArgumentException("cannot apply to order %s: it is in %s, and %s was decided"
          .formatted(order.code(), order.status(), from));
    }
    boolean placed = from.equals(OrderStatus.NEW);
    Instant since = order.statusSince();
    Payment payment = change.payment().orElse(order.payment());
    return OrderSnapshot.of(
        order.code(),
        order.type(),
        to,
        placed || (moves() && at.isAfter(since)) ? at : since,
        placed ? at : order.placedAt(),
        payment,
        order.test(),
        order.account(),
        change.attributesAfter(order.attributes(), inputs, reason));
  }
}
