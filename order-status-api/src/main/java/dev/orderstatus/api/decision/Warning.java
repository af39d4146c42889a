package dev.orderstatus.api.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.internal.JsonForm;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A point to note about an accepted decision. Immutable and thread-safe.
 *
 * @param code the code of the warning
 * @param parameters the details
 */
public record Warning(WarningCode code, List<Parameter> parameters) implements Notice {

  /** Checks that nothing is missing, and copies the list. */
  public Warning {
    Objects.requireNonNull(code, "code");
    parameters = List.copyOf(parameters);
  }

  /**
   * A warning with or without details.
   *
   * @param code the code of the warning
   * @param parameters the details
   * @return the warning
   */
  public static Warning of(WarningCode code, Parameter... parameters) {
    return new Warning(code, List.of(parameters));
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("code", code)
        .with("parameters", Parameter.fixed(parameters))
        .members();
  }
}
