package dev.orderstatus.benchmarks.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is asked, by whom, when, and for an order that the caller saw in which status. */
public record Ask(
    Step step, Role role, Instant at, @Nullable Status expected) {

  public boolean isFresh(ShopOrder order) {
    return expected == null || expected == order.status();
  }

  public boolean isDatedBefore(ShopOrder order) {
    return at.isBefore(order.statusSince());
  }
}
