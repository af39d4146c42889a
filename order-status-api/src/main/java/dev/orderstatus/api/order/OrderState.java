package dev.orderstatus.api.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.OrderStatus;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The five facts of an order that decisions change: store them together. A database can hold them
 * as text, instants and a map of text:
 *
 * <pre>{@code
 * row.status = state.status().value();
 * row.statusSince = state.statusSince();
 * row.placedAt = state.placedAt();
 * row.payment = state.payment().code();
 * row.attributes = state.attributes().asText();
 *
 * Attributes attributes = Attributes.read(row.attributes, webshop.definition().attributes());
 * OrderState state =
 *     OrderState.read(row.status, row.statusSince, row.placedAt, row.payment, attributes);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param status the current status
 * @param statusSince the instant since which the order has been in its status
 * @param placedAt the instant of placing
 * @param payment the payment state
 * @param attributes the facts that only some status sets use
 */
public record OrderState(
    OrderStatus status,
    Instant statusSince,
    Instant placedAt,
    Payment payment,
    Attributes attributes) {

  /** Checks that nothing is missing. */
  public OrderState {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(statusSince, "statusSince");
    Objects.requireNonNull(placedAt, "placedAt");
    Objects.requireNonNull(payment, "payment");
    Objects.requireNonNull(attributes, "attributes");
  }

  /**
   * The state of an order about to be placed. Both instants are the epoch, and nothing reads them,
   * until the decision sets them to the instant of placing.
   *
   * @param payment the payment state
   * @return the state, with status {@link OrderStatus#NEW} and no attributes
   */
  public static OrderState toPlace(Payment payment) {
    return new OrderState(
        OrderStatus.NEW, Instant.EPOCH, Instant.EPOCH, payment, Attributes.none());
  }

  /**
   * Reads a state from a shop's stored values.
   *
   * @param status the code of the status, known or not; {@code (new)} for an order about to be
   *     placed
   * @param statusSince the instant since which the order has been in its status
   * @param placedAt the instant of placing
   * @param payment the code of the payment state
   * @param attributes the attributes
   * @return the state
   * @throws IllegalArgumentException if a text is not a valid code; the message shows the given
   *     text and the expected form
   */
  public static OrderState read(
      String status, Instant statusSince, Instant placedAt, String payment, Attributes attributes) {
    Objects.requireNonNull(status, "status");
    return new OrderState(
        status.equals(OrderStatus.NEW.value()) ? OrderStatus.NEW : OrderStatus.of(status),
        statusSince,
        placedAt,
        Payment.parse(payment).getOrElseThrow(wrong -> new IllegalArgumentException(wrong)),
        attributes);
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return OrderJson.of(this);
  }

  @JsonCreator
  private static OrderState ofJson(Map<String, @Nullable Object> members) {
    return OrderJson.state(members);
  }
}
