package dev.orderstatus.api;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.internal.JsonForm;
import dev.orderstatus.api.whole.PartId;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The actions that one actor may take on an order of parts: on the order itself, on each part, and
 * to bring a part into being. Immutable and thread-safe.
 *
 * @param order the options about the order itself
 * @param parts the options about each part
 * @param toCreate the options about a part that does not exist yet, by the code of its kind
 */
public record WholeOptions(
    Options order, SortedMap<PartId, Options> parts, SortedMap<String, Options> toCreate) {

  /** Copies the maps. */
  public WholeOptions {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(parts, "parts");
    Objects.requireNonNull(toCreate, "toCreate");
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    toCreate = Collections.unmodifiableSortedMap(new TreeMap<>(toCreate));
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("order", order)
        .with(
            "parts",
            parts.entrySet().stream()
                .map(part -> JsonForm.of("about", part.getKey())
                    .with("options", part.getValue())
                    .members())
                .collect(Collectors.toList()))
        .with("toCreate", toCreate)
        .members();
  }
}
