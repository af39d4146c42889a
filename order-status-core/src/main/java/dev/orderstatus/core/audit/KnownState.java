package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.Payment;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The state that an order is in, as far as it is known. Immutable and thread-safe.
 *
 * @param status the status; of one that the set does not know, the word
 * @param type what kind of order it is; empty where that may be any
 * @param payment where the money stands; empty where that may be anywhere
 * @param attributes the attributes that it has, in the order of their codes; a value that makes no
 *     difference is told as {@code (given)}
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
   * @return status, payment, type and attributes, as far as they are known
   */
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
