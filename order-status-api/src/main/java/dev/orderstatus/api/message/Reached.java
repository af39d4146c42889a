package dev.orderstatus.api.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.internal.JsonForm;
import dev.orderstatus.api.internal.JsonMembers;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order's history, as the shop kept it: the order reached a status. Immutable and
 * thread-safe.
 *
 * @param status the status
 * @param at the instant at which the order reached the status
 */
public record Reached(OrderStatus status, Instant at) {

  /** Checks that nothing is missing. */
  public Reached {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(at, "at");
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("status", status).with("at", at).members();
  }

  @JsonCreator
  private static Reached read(Map<String, @Nullable Object> json) {
    JsonMembers members = JsonMembers.of(json, "status", "at");
    return new Reached(members.code("status", OrderStatus::parse), members.instant("at"));
  }
}
