package dev.orderstatus.core.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.Payment;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The state of an order, as far as it is known. Immutable and thread-safe.
 *
 * @param status the status; if the set does not know it, the word of the log
 * @param type the order type; empty for any type
 * @param payment the payment state; empty for any state
 * @param attributes the order's attributes, sorted by code; a value that makes no difference
 *     appears as {@code (given)}
 */
public record KnownState(
    String status,
    Optional<OrderType> type,
    Optional<Payment> payment,
    Map<String, Object> attributes) {

  static final String GIVEN = "(given)";

  /** Checks that nothing is missing, and copies the map. */
  public KnownState {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(payment, "payment");
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
  }

  /**
   * The state as members of an object.
   *
   * @return the known ones of status, payment, type and attributes
   */
  @JsonValue
  public Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("status", status);
    payment.ifPresent(known -> map.put("payment", known.code()));
    type.ifPresent(known -> map.put("type", known.value()));
    if (!attributes.isEmpty()) {
      Map<String, Object> values = new LinkedHashMap<>();
      attributes.forEach(
          (code, value) -> values.put(code, value instanceof Boolean ? value : value.toString()));
      map.put("attributes", values);
    }
    return map;
  }

  /** The state in words. */
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder(status);
    payment.ifPresent(known -> words.append(", payment ").append(known));
    type.ifPresent(known -> words.append(", type ").append(known));
    attributes.forEach(
        (code, value) -> words.append(", ").append(code).append(' ').append(value));
    return words.toString();
  }
}
