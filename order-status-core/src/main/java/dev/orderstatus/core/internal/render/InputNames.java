package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.internal.rules.FirstRow;
import java.util.ArrayList;
import java.util.List;

/** The names of inputs in a sentence: the given ones, and the possible ones. */
record InputNames(StatusSet set, FirstRow rows) {

  /** The attributes for some codes; a code that the set does not know stays as it is. */
  Enumerated given(List<?> codes) {
    List<Object> all = new ArrayList<>();
    for (Object code : codes) {
      all.add(set.attributes().stream()
          .filter(attribute -> attribute.value().equals(code))
          .map(Object.class::cast)
          .findFirst()
          .orElse(code));
    }
    return new Enumerated(all);
  }

  /** The inputs that the actor can give with the action; none if no transition fits. */
  Enumerated taken(Order order, Request request) {
    List<Attribute<?>> inputs =
        rows.of(order, request).map(TransitionDefinition::inputs).orElse(List.of());
    return new Enumerated(inputs);
  }
}
