package dev.orderstatus.core.view;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Order;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The orders of a customer in the two lists of the shop (B1), the newest on top (C11), without
 * hidden orders (B8). Immutable and thread-safe.
 *
 * @param recent orders that are changeable and not yet processed (B2); also orders in a status that
 *     the set does not know
 * @param historical orders that are processed and cannot be modified (B3)
 * @param <O> the shop's own class of orders
 */
public record CustomerOrders<O extends Order>(List<O> recent, List<O> historical) {

  /** Copies the lists. */
  public CustomerOrders {
    recent = List.copyOf(recent);
    historical = List.copyOf(historical);
  }

  /**
   * Sorts orders into the two lists. Takes time proportional to the number of orders, plus sorting.
   *
   * @param set the set of the orders
   * @param orders the orders of a customer, in any order
   * @param <O> the shop's own class of orders
   * @return the lists; orders placed at the same instant are listed by their code
   */
  public static <O extends Order> CustomerOrders<O> of(StatusSet set, Collection<O> orders) {
    Objects.requireNonNull(set, "set");
    Map<OrderStatus, StatusDefinition> statuses = new HashMap<>();
    set.statuses().forEach(status -> statuses.put(status.status(), status));
    List<O> recent = new ArrayList<>();
    List<O> historical = new ArrayList<>();
    for (O order : orders) {
      StatusDefinition status = statuses.get(order.status());
      if (order.status().equals(OrderStatus.NEW) || (status != null && status.hidden())) {
        continue;
      }
      (status != null && status.section() == Section.HISTORICAL ? historical : recent).add(order);
    }
    Comparator<Order> newestFirst =
        Comparator.comparing(Order::placedAt).reversed().thenComparing(Order::code);
    recent.sort(newestFirst);
    historical.sort(newestFirst);
    return new CustomerOrders<>(recent, historical);
  }
}
