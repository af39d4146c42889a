package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.order.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Inputs split into those that an action takes and the codes of those that it leaves out. A blank
 * text counts as absent, except for an input that it clears.
 */
public record InputsLeft(Attributes taken, List<String> codes) {

  public static InputsLeft of(Attributes given, Input[] takes) {
    Attributes taken = Attributes.none();
    List<String> left = new ArrayList<>();
    for (Map.Entry<String, Object> one : given.asMap().entrySet()) {
      Attribute<?> attribute = attribute(takes, one.getKey());
      boolean blank = Attribute.isBlank(one.getValue());
      if (attribute != null && (blank || attribute.accepts(one.getValue()))) {
        taken = taken.withRaw(one.getKey(), one.getValue());
      } else if (!blank) {
        left.add(one.getKey());
      }
    }
    return new InputsLeft(taken, left);
  }

  private static @Nullable Attribute<?> attribute(Input[] takes, String code) {
    for (Input input : takes) {
      if (input.attribute().value().equals(code)) {
        return input.attribute();
      }
    }
    return null;
  }
}
