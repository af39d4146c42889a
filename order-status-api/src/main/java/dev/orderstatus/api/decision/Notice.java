package dev.orderstatus.api.decision;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something a decision tells: a code, and the parameters that fill in its text. */
public sealed interface Notice permits Effect, Reason, Remedy, Warning {

  /**
   * What is told.
   *
   * @return the code
   */
  Code code();

  /**
   * The details of it.
   *
   * @return the parameters, in the order in which they are listed
   */
  List<Parameter> parameters();

  /**
   * The details of it, with their values for the order and the request that were decided.
   *
   * @param order the order, as it was when it was decided
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
