package dev.orderstatus.api.decision;

import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A command that does not fit, with all the reasons. The order stays as it is.
 *
 * @param reasons why, at least one, the most telling first
 */
public record Refused(List<Reason> reasons) implements Decision {

  /** Checks that there is a reason, and copies the list. */
  public Refused {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a refusal needs at least one reason");
    }
  }

  /**
   * What to do instead.
   *
   * @return the remedies of all reasons, in their order, each once
   */
  public List<Remedy> remedies() {
    return reasons.stream()
        .flatMap(reason -> reason.remedies().stream())
        .distinct()
        .toList();
  }

  @Override
  public Order applyTo(Order order, Request request) {
    return Objects.requireNonNull(order, "order");
  }

  @Override
  public Order applyTo(Order order, Instant at) {
    return Objects.requireNonNull(order, "order");
  }
}
