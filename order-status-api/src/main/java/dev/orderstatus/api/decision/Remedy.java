package dev.orderstatus.api.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.internal.JsonForm;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something to do instead of the refused action. Immutable and thread-safe.
 *
 * @param code the code of the remedy
 * @param parameters the details, such as a contact or an instant
 */
public record Remedy(RemedyCode code, List<Parameter> parameters) implements Notice {

  /** Checks that nothing is missing, and copies the list. */
  public Remedy {
    Objects.requireNonNull(code, "code");
    parameters = List.copyOf(parameters);
  }

  /**
   * A remedy with or without details.
   *
   * @param code the code of the remedy
   * @param parameters the details
   * @return the remedy
   */
  public static Remedy of(RemedyCode code, Parameter... parameters) {
    return new Remedy(code, List.of(parameters));
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("code", code)
        .with("parameters", Parameter.fixed(parameters))
        .members();
  }
}
