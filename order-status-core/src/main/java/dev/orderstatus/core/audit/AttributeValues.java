package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.definition.StatusSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The attribute values that make a difference: choices, true and false, those that a guard compares
 * with, and one that represents all others.
 */
final class AttributeValues {
  private final Map<String, List<Object>> values = new HashMap<>();

  AttributeValues(StatusSet set) {
    Map<String, Set<Object>> compared = AskedAttributes.compared(set);
    for (Attribute<?> attribute : set.attributes()) {
      List<Object> all = new ArrayList<>();
      switch (attribute.kind()) {
        case CHOICE -> all.addAll(attribute.choices());
        case YES_NO -> all.addAll(List.of(true, false));
        default -> {
          all.addAll(compared.getOrDefault(attribute.value(), Set.of()));
          all.add(LogKnowledge.Value.SOME);
        }
      }
      values.put(attribute.value(), List.copyOf(all));
    }
  }

  List<Object> of(Attribute<?> attribute) {
    return values.getOrDefault(attribute.value(), List.of());
  }

  /** The value that represents the given one. */
  Object of(String code, Object value) {
    return values.getOrDefault(code, List.of()).contains(value) ? value : LogKnowledge.Value.SOME;
  }
}
