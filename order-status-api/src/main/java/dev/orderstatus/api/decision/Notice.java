package dev.orderstatus.api.decision;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A message of a decision: a code, and the parameters that fill in its text. */
public sealed interface Notice permits Effect, Reason, Remedy, Warning {

  /**
   * The code of the message.
   *
   * @return the code
   */
  Code code();

  /**
   * The details of the message.
   *
   * @return the parameters, in their listed order
   */
  List<Parameter> parameters();

  /**
   * The details of the message, with their values for the order and the request of the decision.
   *
   * @param order the order before the decision
   * @param request the request
   * @return name and value of each parameter that has a value
   */
  default Map<String, Object> values(Order order, Request request) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Parameter parameter : parameters()) {
      parameter.value(order, request).ifPresent(value -> values.put(parameter.name(), value));
    }
    return values;
  }
}
