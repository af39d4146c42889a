package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Warning;
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

  public static InputsLeft of(Attributes given, List<Input> takes) {
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

  /** An accepted event says which inputs it has left out. */
  public Decision ignoredIn(Decision decision) {
    return !codes.isEmpty() && decision instanceof Accepted accepted
        ? accepted.with(Warning.of(WarningCode.INPUT_IGNORED, Parameter.of("value", codes)))
        : decision;
  }

  private static @Nullable Attribute<?> attribute(List<Input> takes, String code) {
    for (Input input : takes) {
      if (input.attribute().value().equals(code)) {
        return input.attribute();
      }
    }
    return null;
  }
}
