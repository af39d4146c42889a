package dev.orderstatus.api.message;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.internal.JsonForm;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The course of an order as its customer sees it: steps done, the current one, and those certainly
 * still to come on the normal course, unless the order fails to end well. No status is there twice.
 * Data that a shop can draw as a row of steps; labels are plain text. Immutable and thread-safe.
 *
 * @param locale the language the labels are in, which may be another than was asked for
 * @param steps the steps, the first one first; a status that the customer must not see is not among
 *     them
 */
public record Timeline(Locale locale, List<Step> steps) {

  /** Where a step stands. */
  public enum State {
    /** The order was there and has moved on, and no correction has taken the step back. */
    DONE,
    /** The order is there. */
    CURRENT,
    /**
     * The order comes there, or comes there again after a correction, on every way to a good end.
     */
    TO_COME;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * The word for it.
     *
     * @return the code, for example {@code to-come}
     */
    @JsonValue
    public String code() {
      return code;
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * One step.
   *
   * @param status the status; for links and pictures, not for the customer's eyes
   * @param label the status in a word or two
   * @param state where the step stands
   * @param reachedAt when the order came there; empty for a step to come
   * @param promise the time that was promised, for the current step only
   */
  public record Step(
      OrderStatus status,
      String label,
      State state,
      Optional<Instant> reachedAt,
      Optional<PromisedTime> promise) {

    /** Checks that nothing is missing. */
    public Step {
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(reachedAt, "reachedAt");
      Objects.requireNonNull(promise, "promise");
    }

    @JsonValue
    private Map<String, @Nullable Object> json() {
      return JsonForm.of("status", status)
          .with("label", label)
          .with("state", state)
          .with("reachedAt", reachedAt)
          .with("promise", promise)
          .members();
    }
  }

  /** Checks that nothing is missing, and copies the list. */
  public Timeline {
    Objects.requireNonNull(locale, "locale");
    steps = List.copyOf(steps);
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("locale", locale).with("steps", steps).members();
  }
}
