package dev.orderstatus.core.version;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.whole.PartId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An order that a plan does not move, because neither set knows its status, its type or the status
 * of one of its parts. Immutable and thread-safe.
 *
 * @param order the unchanged order, without its parts
 * @param unknown the codes of the order that neither set knows, first its status, then its type
 * @param parts the parts whose status neither set knows, each with that status, in their order
 */
public record UnmappedOrder(
    OrderSnapshot order, List<Code> unknown, SortedMap<PartId, OrderStatus> parts) {

  /** Checks that nothing is missing, and copies the collections. */
  public UnmappedOrder {
    Objects.requireNonNull(order, "order");
    unknown = List.copyOf(unknown);
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }

  @Override
  public String toString() {
    return Stream.concat(
            unknown.stream().map(UnmappedOrder::words),
            parts.entrySet().stream().map(UnmappedOrder::words))
        .collect(Collectors.joining(
            " or ",
            "order " + order.code() + " is kept as it is: neither set knows ",
            "; add to the plan where it goes"));
  }

  private static String words(Code code) {
    return new Element.Declared(code).toString();
  }

  private static String words(Map.Entry<PartId, OrderStatus> part) {
    return words(part.getValue()) + " of " + part.getKey();
  }
}
