package dev.orderstatus.api.decision;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.internal.JsonForm;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named detail of a reason, remedy, warning or effect: who may do it instead, since when, whom to
 * contact.
 *
 * <p>Its value is fixed, or read from the order and the request that were decided. Immutable and
 * thread-safe.
 *
 * @param name what it is called in texts and in data, for example {@code actors}
 * @param source where its value comes from
 */
public record Parameter(String name, Source source) {

  /** Where the value of a parameter comes from. */
  public sealed interface Source {}

  /**
   * A value that is the same for every order.
   *
   * @param value the value: a text, code, number, yes or no, date, instant, or a list of those
   */
  public record Fixed(Object value) implements Source {
    /**
     * Checks that there is a value, and copies a list.
     *
     * @throws IllegalArgumentException when it is a list that holds lists, or another collection
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
   * The value of an attribute: of the request's inputs where given there, else of the order; none
   * where neither has it.
   *
   * @param attribute the attribute
   */
  public record FromAttribute(Attribute<?> attribute) implements Source {
    /** Checks that there is an attribute. */
    public FromAttribute {
      Objects.requireNonNull(attribute, "attribute");
    }
  }

  /**
   * The value of an attribute as the order had it, whatever was given with the action.
   *
   * @param attribute the attribute
   */
  public record OnOrder(Attribute<?> attribute) implements Source {
    /** Checks that there is an attribute. */
    public OnOrder {
      Objects.requireNonNull(attribute, "attribute");
    }
  }

  /**
   * The value of an attribute as it was given with the action.
   *
   * @param attribute the attribute
   */
  public record InRequest(Attribute<?> attribute) implements Source {
    /** Checks that there is an attribute. */
    public InRequest {
      Objects.requireNonNull(attribute, "attribute");
    }
  }

  /** A fact of the order or of the request. */
  public enum FromQuestion implements Source {
    /** The order's status. */
    STATUS,
    /** Since when the order is in its status. */
    STATUS_SINCE,
    /** The status that the caller expected. */
    EXPECTED_STATUS
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

  /** Those that are the same for every order, by their names. */
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
   * The attribute from which its value is read.
   *
   * @return the attribute; empty where it is read from none
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
   * Its value for the order and the request that were decided.
   *
   * @param order the order, as it was when it was decided
   * @param request the request
   * @return the value; empty where the order does not have it
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
