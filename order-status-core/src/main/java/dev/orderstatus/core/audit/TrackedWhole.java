package dev.orderstatus.core.audit;

import dev.orderstatus.api.whole.Whole;
import org.jspecify.annotations.Nullable;

/** The facts that the audit of orders with parts keeps for each order. */
final class TrackedWhole extends TrackedOrder {

  /** The whole as the rows so far leave it; null before the first one. */
  @Nullable Whole whole;

  TrackedWhole(long code) {
    super(code);
  }
}
