package dev.orderstatus.testkit.jqwik;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Request;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The inputs of a request, in the ways that an action distinguishes. */
final class Inputs {

  private Inputs() {}

  /** Some values that fit an attribute. */
  static List<?> values(Attribute<?> attribute) {
    return switch (attribute.kind()) {
      case TEXT -> List.of("some text", "other text", " ");
      case YES_NO -> List.of(true, false);
      case WHOLE_NUMBER -> List.of(4L, 0L, 999_999_999L, Long.MAX_VALUE);
      case DATE -> List.of(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1));
      case LINK -> List.of(URI.create("https://example.org/17"));
      case CHOICE -> attribute.choices();
    };
  }

  /** A value that no attribute of its kind has. */
  static Object wrong(Attribute<?> attribute) {
    return attribute.accepts("some text") ? (Object) 17L : "no such value";
  }

  /**
   * Each attribute of a set alone, with each value that fits, blank, and of the wrong kind, both
   * inputs that an action takes and those that it does not.
   */
  static List<Attributes> single(StatusSet set) {
    return set.attributes().stream()
        .flatMap(attribute -> Stream.concat(
                values(attribute).stream(), Stream.of(" ", wrong(attribute)))
            .distinct()
            .map(value -> Attributes.none().withRaw(attribute.value(), value)))
        .toList();
  }

  /** A request with another input, in each way. */
  static Stream<Request> more(StatusSet set, Request request) {
    return single(set).stream()
        .filter(
            more -> more.asMap().keySet().stream().noneMatch(request.inputs().asMap()::containsKey))
        .map(more -> request.withInputs(both(request.inputs(), more)));
  }

  /** All inputs of both, including blank ones. */
  static Attributes both(Attributes some, Attributes more) {
    Attributes all = some;
    for (Map.Entry<String, Object> one : more.asMap().entrySet()) {
      all = all.withRaw(one.getKey(), one.getValue());
    }
    return all;
  }
}
