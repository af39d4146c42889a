package dev.orderstatus.api.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.internal.JsonForm;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A command that does not fit, with all the reasons. The order stays as it is.
 *
 * @param reasons the reasons, at least one, the most specific first
 */
public record Refused(List<Reason> reasons) implements Decision {

  /** Checks that there is a reason, and copies the list. */
  public Refused {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a refusal needs at least one reason");
    }
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("decision", kind())
        .with("reasons", reasons)
        .with("remedies", remedies())
        .members();
  }
}
