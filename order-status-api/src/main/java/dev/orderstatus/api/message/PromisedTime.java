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
 * A promise, worked out for an order at an instant. Immutable and thread-safe.
 *
 * @param kind how firmly it is said
 * @param dueAt when the promised time is over: for a promise that names a day, the first instant
 *     after that day in the shop's zone, so it is not what to show people
 * @param day the day that was promised, to show people; empty for a promise in minutes, whose
 *     instant is promised
 * @param overdue whether the instant that was asked about is not before {@code dueAt}
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
