package dev.orderstatus.api;

import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.message.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A reason, remedy, warning or effect with its text for one reader. Immutable and thread-safe.
 *
 * @param notice the reason, remedy, warning or effect; its code is there to compare
 * @param values name and value of each of its parameters that has a value
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
}
