package dev.orderstatus.api.message;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.internal.JsonForm;
import dev.orderstatus.api.time.Promise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A promise, computed for an order at an instant. Immutable and thread-safe.
 *
 * @param kind the firmness of the promise
 * @param dueAt the end of the promised time. For a promise that names a day, this is the first
 *     instant after that day in the shop's zone, so do not show it to people
 * @param day the promised day, to show to people; empty for a promise in minutes, which promises an
 *     instant
 * @param overdue true if the instant of the question is not before {@code dueAt}
 */
public record PromisedTime(
    Promise.Kind kind, Instant dueAt, Optional<LocalDate> day, boolean overdue) {

  /** Checks that nothing is missing. */
  public PromisedTime {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(dueAt, "dueAt");
    Objects.requireNonNull(day, "day");
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("kind", kind)
        .with("dueAt", dueAt)
        .with("overdue", overdue)
        .members();
  }
}
