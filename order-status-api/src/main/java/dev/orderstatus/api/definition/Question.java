package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.util.Objects;
import java.util.Optional;

/**
 * The input of a decision: the order before the move, the request, the settings. Immutable.
 *
 * @param order the order before the decision
 * @param request the request
 * @param settings the shop's settings
 */
public record Question(Order order, Request request, Settings settings) {

  /** Checks that nothing is missing. */
  public Question {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(settings, "settings");
  }

  /**
   * The value of an attribute as rules read it: from the inputs that the row takes if given there,
   * else from the order. A value that is not of the attribute's kind counts as missing.
   *
   * @param attribute the attribute
   * @param <T> the type of the value
   * @return the value; empty if neither has one
   */
  public <T> Optional<T> value(Attribute<T> attribute) {
    Object input = request.inputs().find(attribute);
    Object value = input != null ? input : order.attributes().find(attribute);
    return Optional.ofNullable(value).map(attribute::checked);
  }
}
