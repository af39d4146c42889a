package dev.orderstatus.api;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.internal.JsonForm;
import dev.orderstatus.api.message.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reason, remedy, warning or effect with its text for one reader. Immutable and thread-safe.
 *
 * @param notice the reason, remedy, warning or effect, whose code is for comparing
 * @param values the name and value of each parameter that has a value
 * @param text the text to read
 */
public record Explained(Notice notice, Map<String, Object> values, Text text) {

  /** Checks that nothing is missing, and copies the map. */
  public Explained {
    Objects.requireNonNull(notice, "notice");
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    Objects.requireNonNull(text, "text");
  }

  @Override
  public String toString() {
    return notice.code() + ": " + text;
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("code", notice.code())
        .with("message", text)
        .with("parameters", JsonForm.of(values))
        .members();
  }
}
