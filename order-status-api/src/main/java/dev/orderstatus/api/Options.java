package dev.orderstatus.api;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.internal.JsonForm;
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
   * @param needs the required inputs: {@code reason}, or the code of an attribute
   * @param takes the codes of the optional attributes
   */
  public record Allowed(Action action, List<String> needs, List<String> takes) {
    /** Checks that nothing is missing, and copies the lists. */
    public Allowed {
      Objects.requireNonNull(action, "action");
      needs = List.copyOf(needs);
      takes = List.copyOf(takes);
    }

    @JsonValue
    private Map<String, @Nullable Object> json() {
      return JsonForm.of("action", action)
          .with("needs", needs)
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

  /** The need for a reason, in the actor's own words. */
  public static final String REASON = "reason";

  /** Copies the lists. */
  public Options {
    allowed = List.copyOf(allowed);
    refused = List.copyOf(refused);
    events = List.copyOf(events);
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("allowed", allowed)
        .with("refused", refused)
        .with("events", events)
        .members();
  }
}
