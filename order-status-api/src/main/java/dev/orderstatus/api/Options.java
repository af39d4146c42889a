package dev.orderstatus.api;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.internal.JsonForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The commands that an actor can and cannot give now for an order, and the events to report.
 * Immutable and thread-safe.
 *
 * @param allowed the commands that would be accepted, in the order of the definition
 * @param refused the commands that would be refused, in the order of the definition
 * @param events the events that this actor could report now and that a transition would accept, in
 *     the order of the definition
 */
public record Options(List<Allowed> allowed, List<NotAllowed> refused, List<Allowed> events) {

  /**
   * A command or event that would be accepted.
   *
   * @param action the command or event
   * @param needsJustification true if the actor must give a justification
   * @param needs the required attributes
   * @param takes the optional attributes
   */
  public record Allowed(
      Action action,
      boolean needsJustification,
      List<Attribute<?>> needs,
      List<Attribute<?>> takes) {
    /** Checks that nothing is missing, and copies the lists. */
    public Allowed {
      Objects.requireNonNull(action, "action");
      needs = List.copyOf(needs);
      takes = List.copyOf(takes);
    }

    /**
     * True if the action is accepted as it is.
     *
     * @return false if the action needs a justification or an attribute
     */
    public boolean needsNothing() {
      return !needsJustification && needs.isEmpty();
    }

    @JsonValue
    private Map<String, @Nullable Object> json() {
      return JsonForm.of("action", action)
          .with("needs", codes(needsJustification, needs))
          .with("takes", takes)
          .members();
    }
  }

  /**
   * A command that would be refused.
   *
   * @param action the command
   * @param why the refusal, with all its reasons
   * @param forActor true if the command is ever open to this actor: one of its rows names the
   *     actor, or one of its more specific reasons is meant for the actor; a page shows only these
   */
  public record NotAllowed(Action action, Refused why, boolean forActor) {
    /** Checks that nothing is missing. */
    public NotAllowed {
      Objects.requireNonNull(action, "action");
      Objects.requireNonNull(why, "why");
    }

    @JsonValue
    private Map<String, @Nullable Object> json() {
      return JsonForm.of("action", action)
          .with("forActor", forActor)
          .with("reasons", why.reasons())
          .with("remedies", why.remedies())
          .members();
    }
  }

  /** Copies the lists. */
  public Options {
    allowed = List.copyOf(allowed);
    refused = List.copyOf(refused);
    events = List.copyOf(events);
  }

  /** The justification is the member {@code reason} of a request. */
  static List<String> codes(boolean justification, List<Attribute<?>> attributes) {
    List<String> codes = new ArrayList<>(justification ? List.of("reason") : List.of());
    attributes.forEach(attribute -> codes.add(attribute.value()));
    return codes;
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("allowed", allowed)
        .with("refused", refused)
        .with("events", events)
        .members();
  }
}
