package dev.orderstatus.api.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.internal.JsonForm;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a decision changes in an order beside its status. First the inputs that are stored become
 * attributes, then what is set is set, then what is cleared is cleared. Immutable and thread-safe.
 *
 * @param payment what the payment becomes, where it changes
 * @param set the attributes that get a value
 * @param cleared the attributes that are taken away
 * @param inputs the attributes that may be given with the action, and what becomes of each
 * @param reasonAs the attribute that becomes the actor's reason
 * @param reenters whether the order enters its target anew where it is there already, so that its
 *     time in the status begins again
 */
public record Change(
    Optional<Payment> payment,
    Attributes set,
    List<Attribute<?>> cleared,
    List<Input> inputs,
    Optional<Attribute<String>> reasonAs,
    boolean reenters) {

  /** Nothing changes. */
  public static final Change NONE = new Change(
      Optional.empty(), Attributes.none(), List.of(), List.of(), Optional.empty(), false);

  /** Checks that nothing is missing, and copies the lists. */
  public Change {
    Objects.requireNonNull(payment, "payment");
    Objects.requireNonNull(set, "set");
    cleared = List.copyOf(cleared);
    inputs = List.copyOf(inputs);
    Objects.requireNonNull(reasonAs, "reasonAs");
  }

  /**
   * A change without inputs.
   *
   * @param payment what the payment becomes, where it changes
   * @param set the attributes that get a value
   * @param cleared the attributes that are taken away
   * @return the change
   */
  public static Change of(Optional<Payment> payment, Attributes set, List<Attribute<?>> cleared) {
    return new Change(payment, set, cleared, List.of(), Optional.empty(), false);
  }

  /**
   * This change with what was given filled in: the inputs that are stored and the reason are among
   * what is set, and what a blank text takes away is among what is cleared. This is what to log, or
   * to send on.
   *
   * @param request the request that was decided
   * @return the change, without inputs
   */
  public Change given(Request request) {
    Objects.requireNonNull(request, "request");
    Attributes filled = filled(request);
    List<Attribute<?>> taken = new ArrayList<>(cleared);
    for (Input input : inputs) {
      if (takesAway(input, request.inputs()) && filled.find(input.attribute()) == null) {
        taken.add(input.attribute());
      }
    }
    return new Change(payment, filled, taken, List.of(), Optional.empty(), reenters);
  }

  private Attributes filled(Request request) {
    Attributes filled = Attributes.none();
    for (Input input : inputs) {
      filled = stored(input, filled, request.inputs());
    }
    filled = filled.withAll(set);
    Optional<String> reason = request.reason();
    if (reasonAs.isPresent() && reason.isPresent() && !reason.get().isBlank()) {
      filled = filled.with(reasonAs.get(), reason.get());
    }
    for (Attribute<?> attribute : cleared) {
      filled = filled.without(attribute);
    }
    return filled;
  }

  private static Attributes stored(Input input, Attributes before, Attributes given) {
    Object value = given.find(input.attribute());
    return input.isStored() && value != null
        ? before.withRaw(input.attribute().value(), value)
        : before;
  }

  private static boolean takesAway(Input input, Attributes given) {
    Object value = given.asMap().get(input.attribute().value());
    return input.use() == Input.Use.STORED_OR_CLEARED && value != null && Attribute.isBlank(value);
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("payment", payment)
        .with("set", set)
        .with("cleared", cleared)
        .members();
  }
}
