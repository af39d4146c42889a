package dev.orderstatus.api.whole;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.internal.JsonForm;
import dev.orderstatus.api.order.OrderCode;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The place of a part in its order: the kind and the code among the parts of that kind, such as
 * {@code parcel p1}. Sorted by kind, then by code. Immutable and thread-safe.
 *
 * @param kind the code of the kind
 * @param code the code of the part among those of its kind
 */
public record PartId(String kind, String code) implements Comparable<PartId> {

  private static final Comparator<PartId> ORDER =
      Comparator.comparing(PartId::kind).thenComparing(PartId::code);

  /** Checks the kind, and the code as that of an order is checked. */
  public PartId {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(code, "code");
    if (kind.isBlank()) {
      throw new IllegalArgumentException("part %s: its kind is blank".formatted(code));
    }
    try {
      OrderCode.of(code);
    } catch (IllegalArgumentException malformed) {
      throw new IllegalArgumentException(
          "the code of a %s is %s".formatted(kind, malformed.getMessage()), malformed);
    }
  }

  @Override
  public int compareTo(PartId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return kind + " " + code;
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("kind", kind).with("code", code).members();
  }

  @JsonCreator
  private static PartId ofJson(Map<String, @Nullable Object> json) {
    return WholeJson.id(json);
  }
}
