package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.code.Attribute;
import java.util.List;
import java.util.stream.Stream;

/** The inputs that an action still needs. */
public record Needs(boolean justification, List<Attribute<?>> inputs) {

  public static final Needs NOTHING = new Needs(false, List.of());
  static final Needs JUSTIFICATION = new Needs(true, List.of());

  Needs and(Needs more) {
    return new Needs(
        justification || more.justification,
        Stream.concat(inputs.stream(), more.inputs.stream()).distinct().toList());
  }
}
