package dev.orderstatus.core.version;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.order.OrderSnapshot;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An order that a plan does not move, because neither set knows its status, its type or the status
 * of one of its parts. Immutable and thread-safe.
 *
 * @param order the unchanged order
 * @param unknown the codes that neither set knows, first its status, then its type
 */
public record UnmappedOrder(OrderSnapshot order, List<Code> unknown) {

  /** Checks that nothing is missing, and copies the list. */
  public UnmappedOrder {
    Objects.requireNonNull(order, "order");
    unknown = List.copyOf(unknown);
  }

  @Override
  public String toString() {
    return unknown.stream()
        .map(code -> new Element.Declared(code).toString())
        .collect(Collectors.joining(
            " or ",
            "order " + order.code() + " is kept as it is: neither set knows ",
            "; add to the plan where it goes"));
  }
}
