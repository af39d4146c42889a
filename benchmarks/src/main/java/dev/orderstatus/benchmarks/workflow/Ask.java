package dev.orderstatus.benchmarks.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question: the step, its actor, its instant, and the status in which the caller saw the order.
 */
public record Ask(
    Step step, Role role, Instant at, @Nullable Status expected) {

  public boolean isFresh(ShopOrder order) {
    return expected == null || expected == order.status();
  }

  public boolean isDatedBefore(ShopOrder order) {
    return at.isBefore(order.statusSince());
  }
}
