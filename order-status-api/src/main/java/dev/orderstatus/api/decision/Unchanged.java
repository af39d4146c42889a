package dev.orderstatus.api.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.internal.JsonForm;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event that changes nothing: the order already reflects it or has moved on past it, or the
 * event is about another payment.
 *
 * @param reason {@code already-reflected}, {@code already-past} or {@code other-payment}
 */
public record Unchanged(Reason reason) implements Decision {

  /** Checks that there is a reason. */
  public Unchanged {
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public List<Reason> reasons() {
    return List.of(reason);
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("decision", kind()).with("code", reason.code()).members();
  }
}
