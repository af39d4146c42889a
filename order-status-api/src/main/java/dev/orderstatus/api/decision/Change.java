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
 * The change that a decision makes to an order besides its status. The steps are: store the inputs,
 * set attributes, clear attributes. Immutable and thread-safe.
 *
 * @param payment the new payment state; empty if the payment stays
 * @param set the attributes that get a value
 * @param cleared the attributes to remove
 * @param inputs the attributes that the action takes, and the use of each
 * @param justificationAs the attribute that stores the actor's justification
 * @param reenters true if the order enters its current status again, so that its time in the status
 *     starts again
 */
public record Change(
    Optional<Payment> payment,
    Attributes set,
    List<Attribute<?>> cleared,
    List<Input> inputs,
    Optional<Attribute<String>> justificationAs,
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
    Objects.requireNonNull(justificationAs, "justificationAs");
  }

  /**
   * Makes a change without inputs.
   *
   * @param payment the new payment state; empty if the payment stays
   * @param set the attributes that get a value
   * @param cleared the attributes to remove
   * @return the change
   */
  public static Change of(Optional<Payment> payment, Attributes set, List<Attribute<?>> cleared) {
    return new Change(payment, set, cleared, List.of(), Optional.empty(), false);
  }

  /**
   * Fills in the inputs of a request: stored inputs and the justification are in {@code set}, and
   * attributes removed by a blank text are in {@code cleared}. This is the form to log or to send
   * on.
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
    Optional<String> justification = request.justification();
    if (justificationAs.isPresent()
        && justification.isPresent()
        && !justification.get().isBlank()) {
      filled = filled.with(justificationAs.get(), justification.get());
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
