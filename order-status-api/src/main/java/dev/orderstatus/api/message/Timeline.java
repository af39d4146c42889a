package dev.orderstatus.api.message;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.internal.JsonForm;
import dev.orderstatus.api.whole.PartId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The course of an order for its customer: steps done, the current step, and the steps that are
 * certain to come on the normal course, unless the order fails to end well. No status appears
 * twice. A shop can draw it as a row of steps; labels are plain text. Immutable and thread-safe.
 *
 * @param locale the language of the labels, which may differ from the requested one
 * @param steps the steps in order, without hidden statuses
 * @param parts the parts of an order with parts, such as parcels and payments, the oldest first of
 *     each kind; empty for other orders
 */
public record Timeline(Locale locale, List<Step> steps, List<PartLine> parts) {

  /** The state of a step. */
  public enum State {
    /** The order was in this status and has moved on, and no correction has undone the step. */
    DONE,
    /** The order is in this status. */
    CURRENT,
    /**
     * The order reaches this status, or reaches it again after a correction, on every way to a good
     * end.
     */
    TO_COME;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * The stable word for this state.
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
   * @param status the status, for links and pictures; do not show it to the customer
   * @param label the status in a word or two
   * @param state the state of the step
   * @param reachedAt the instant at which the order reached the status; empty for a step to come
   * @param promise the promised time; for the current step only
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

  /**
   * Where one part of the order is.
   *
   * @param part the kind and the code of the part
   * @param status the status of the part, for links and pictures; do not show it to the customer
   * @param text one or two sentences about the part
   * @param reachedAt the instant from which the part is in its status
   */
  public record PartLine(PartId part, OrderStatus status, Text text, Instant reachedAt) {

    /** Checks that nothing is missing. */
    public PartLine {
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(reachedAt, "reachedAt");
    }

    @JsonValue
    private Map<String, @Nullable Object> json() {
      return JsonForm.of("part", part)
          .with("status", status)
          .with("text", text)
          .with("reachedAt", reachedAt)
          .members();
    }
  }

  /** Checks that nothing is missing, and copies the lists. */
  public Timeline {
    Objects.requireNonNull(locale, "locale");
    steps = List.copyOf(steps);
    parts = List.copyOf(parts);
  }

  /**
   * The course of an order without parts.
   *
   * @param locale the language of the labels
   * @param steps the steps in order, without hidden statuses
   */
  public Timeline(Locale locale, List<Step> steps) {
    this(locale, steps, List.of());
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("locale", locale)
        .with("steps", steps)
        .with("parts", parts.isEmpty() ? Optional.empty() : parts)
        .members();
  }
}
