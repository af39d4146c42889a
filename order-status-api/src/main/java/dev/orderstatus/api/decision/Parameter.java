package dev.orderstatus.api.decision;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.internal.JsonForm;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A named detail of a reason, remedy, warning or effect, such as other actors, an instant or a
 * contact.
 *
 * <p>Its value is fixed, or read from the order and the request of the decision. Immutable and
 * thread-safe.
 *
 * @param name the name in texts and in data, for example {@code actors}
 * @param source the source of the value
 */
public record Parameter(String name, Source source) {

  /** The source of a parameter's value. */
  public sealed interface Source {}

  /**
   * A value that is the same for every order.
   *
   * @param value the value: a text, code, number, boolean, date or instant, or a list of these
   */
  public record Fixed(Object value) implements Source {
    /**
     * Checks that there is a value, and copies a list.
     *
     * @throws IllegalArgumentException if the value is a list of lists, or another collection
     */
    public Fixed {
      Objects.requireNonNull(value, "value");
      if (value instanceof List<?> list) {
        value = List.copyOf(list);
        for (Object one : list) {
          checkSingle(one);
        }
      } else {
        checkSingle(value);
      }
    }

    @Override
    public String toString() {
      return value instanceof List<?> list
          ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
          : value.toString();
    }

    private static void checkSingle(Object value) {
      if (value instanceof Iterable<?>
          || value instanceof Map<?, ?>
          || value.getClass().isArray()) {
        throw new IllegalArgumentException(
            "a parameter has a value of %s; expected a text, code, number, yes or no, date, instant, or a list of those"
                .formatted(value.getClass().getName()));
      }
    }
  }

  /**
   * The value of an attribute: from the request's inputs if given there, else from the order; empty
   * if neither has it.
   *
   * @param attribute the attribute
   */
  public record FromAttribute(Attribute<?> attribute) implements Source {
    /** Checks that there is an attribute. */
    public FromAttribute {
      Objects.requireNonNull(attribute, "attribute");
    }

    @Override
    public String toString() {
      return attribute.value();
    }
  }

  /**
   * The value of an attribute of the order, whatever the inputs of the action.
   *
   * @param attribute the attribute
   */
  public record OnOrder(Attribute<?> attribute) implements Source {
    /** Checks that there is an attribute. */
    public OnOrder {
      Objects.requireNonNull(attribute, "attribute");
    }

    @Override
    public String toString() {
      return attribute + " of the order";
    }
  }

  /**
   * The value of an attribute among the inputs of the action.
   *
   * @param attribute the attribute
   */
  public record InRequest(Attribute<?> attribute) implements Source {
    /** Checks that there is an attribute. */
    public InRequest {
      Objects.requireNonNull(attribute, "attribute");
    }

    @Override
    public String toString() {
      return attribute + " of the request";
    }
  }

  /** A fact of the order or of the request. */
  public enum FromQuestion implements Source {
    /** The order's status. */
    STATUS,
    /** The instant since which the order has been in its status. */
    STATUS_SINCE,
    /** The status that the caller expected. */
    EXPECTED_STATUS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** Checks that nothing is missing. */
  public Parameter {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(source, "source");
  }

  /**
   * A parameter with a value that is the same for every order.
   *
   * @param name its name
   * @param value its value
   * @return the parameter
   */
  public static Parameter of(String name, Object value) {
    return new Parameter(name, new Fixed(value));
  }

  /**
   * A parameter that is read from an attribute.
   *
   * @param name its name
   * @param attribute the attribute
   * @return the parameter
   */
  public static Parameter of(String name, Attribute<?> attribute) {
    return new Parameter(name, new FromAttribute(attribute));
  }

  @Override
  public String toString() {
    return name + " " + source;
  }

  /** The parameters that are the same for every order, by name. */
  static Map<String, @Nullable Object> fixed(List<Parameter> parameters) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      if (parameter.source instanceof Fixed fixed) {
        values.put(parameter.name, fixed.value());
      }
    }
    return JsonForm.of(values);
  }

  /**
   * The attribute that provides the value.
   *
   * @return the attribute; empty if the value does not come from one
   */
  public Optional<Attribute<?>> attribute() {
    if (source instanceof FromAttribute from) {
      return Optional.of(from.attribute());
    }
    if (source instanceof OnOrder on) {
      return Optional.of(on.attribute());
    }
    return source instanceof InRequest in ? Optional.of(in.attribute()) : Optional.empty();
  }

  /**
   * The value for the order and the request of the decision.
   *
   * @param order the order before the decision
   * @param request the request
   * @return the value; empty if the order lacks it
   */
  public Optional<Object> value(Order order, Request request) {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(request, "request");
    if (source instanceof Fixed fixed) {
      return Optional.of(fixed.value());
    }
    if (source instanceof FromAttribute from) {
      Object input = request.inputs().find(from.attribute());
      return Optional.ofNullable(input != null ? input : order.attributes().find(from.attribute()));
    }
    if (source instanceof OnOrder on) {
      return Optional.ofNullable(order.attributes().find(on.attribute()));
    }
    if (source instanceof InRequest in) {
      return Optional.ofNullable(request.inputs().find(in.attribute()));
    }
    return switch ((FromQuestion) source) {
      case STATUS -> Optional.of(order.status());
      case STATUS_SINCE -> Optional.of(order.statusSince());
      case EXPECTED_STATUS -> request.expectedStatus().map(status -> status);
    };
  }
}
