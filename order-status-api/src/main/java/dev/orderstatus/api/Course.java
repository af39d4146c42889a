package dev.orderstatus.api;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.internal.JsonForm;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The decision about an order of parts: the step that was asked about, the steps that follow from
 * it, and the order after all of them. All of it happens, or nothing: the shop stores
 * {@link #after()} and carries out {@link #effects()} in one transaction. Immutable and
 * thread-safe.
 *
 * @param before the order as it was
 * @param request the command or event
 * @param decision the decision about the step that was asked about
 * @param steps the steps that happen, the one that was asked about first; none if it is refused or
 *     changes nothing
 * @param after the order after all steps; the same as before if none happens, but that a payment
 *     keeps a report that comes too late, which counts if an older one is reported later
 */
public record Course(
    Whole before, CourseRequest request, Decision decision, List<Step> steps, Whole after) {

  /**
   * A step of the order, or of one part.
   *
   * @param about the part; empty for the order itself
   * @param decision the decision about it: accepted, or an attention that stores what was reported
   * @param effects the effects that it contributes to the course
   */
  public record Step(Optional<PartId> about, Decision decision, List<Effect> effects) {

    /** Copies the list. */
    public Step {
      Objects.requireNonNull(about, "about");
      Objects.requireNonNull(decision, "decision");
      effects = List.copyOf(Objects.requireNonNull(effects, "effects"));
    }

    @JsonValue
    private Map<String, @Nullable Object> json() {
      return JsonForm.of("about", about)
          .with("decision", decision)
          .with("effects", effects)
          .members();
    }
  }

  /** Copies the list. */
  public Course {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(decision, "decision");
    steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
    Objects.requireNonNull(after, "after");
  }

  /**
   * The effects of all steps, in their order.
   *
   * @return the effects; one of a part has the code of the part as a parameter named like its kind
   */
  public List<Effect> effects() {
    return steps.stream().flatMap(step -> step.effects().stream()).toList();
  }

  /**
   * True if nothing happens because the request is refused.
   *
   * @return true if refused
   */
  public boolean isRefused() {
    return decision instanceof Refused;
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("about", request.about())
        .with("decision", decision)
        .with("steps", steps)
        .with("effects", effects())
        .with("whole", after)
        .members();
  }
}
