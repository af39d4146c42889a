package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.order.OrderSnapshot;
import org.jspecify.annotations.Nullable;

/** An order or a part with the facts of its whole, one by one or all together. */
interface Seen {

  /** The value of a fact by its code; null if there is none. */
  @Nullable Object fact(String code);

  /** The order or part without the facts. */
  OrderSnapshot bare();

  /** The order or part with the facts among its attributes. */
  OrderSnapshot order();
}
