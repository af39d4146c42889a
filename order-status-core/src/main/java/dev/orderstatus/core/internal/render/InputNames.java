package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.util.ArrayList;
import java.util.List;

/** The names of inputs in a sentence: the given ones, and the possible ones. */
record InputNames(StatusSet set) {

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
    List<TransitionDefinition> rows = set.transitions().stream()
        .filter(row -> row.action().equals(request.action()))
        .filter(row -> row.sources().contains(order.status()))
        .filter(row -> row.types().isEmpty() || row.types().contains(order.type()))
        .toList();
    List<Attribute<?>> inputs = rows.stream()
        .filter(row -> row.actors().contains(request.actor()))
        .findFirst()
        .or(() -> rows.stream().findFirst())
        .map(TransitionDefinition::inputs)
        .orElse(List.of());
    return new Enumerated(inputs);
  }
}
