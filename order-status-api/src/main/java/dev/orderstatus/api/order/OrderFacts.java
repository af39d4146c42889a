package dev.orderstatus.api.order;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Hand-written, because the Immutables class would allocate another object to compute its defaults,
 * even if every fact is given. The builder is generated.
 */
record OrderFacts(
    OrderCode code,
    OrderType type,
    OrderStatus status,
    Instant statusSince,
    Instant placedAt,
    Payment payment,
    boolean test,
    boolean account,
    Attributes attributes)
    implements OrderSnapshot {

  OrderFacts {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(statusSince, "statusSince");
    Objects.requireNonNull(placedAt, "placedAt");
    Objects.requireNonNull(payment, "payment");
    Objects.requireNonNull(attributes, "attributes");
  }

  @Override
  public OrderSnapshot withStatus(OrderStatus status) {
    return new OrderFacts(
        code, type, status, statusSince, placedAt, payment, test, account, attributes);
  }

  @Override
  public OrderSnapshot withStatusSince(Instant statusSince) {
    return new OrderFacts(
        code, type, status, statusSince, placedAt, payment, test, account, attributes);
  }

  @Override
  public OrderSnapshot withPayment(Payment payment) {
    return new OrderFacts(
        code, type, status, statusSince, placedAt, payment, test, account, attributes);
  }

  @Override
  public OrderSnapshot withTest(boolean test) {
    return new OrderFacts(
        code, type, status, statusSince, placedAt, payment, test, account, attributes);
  }

  @Override
  public OrderSnapshot withAccount(boolean account) {
    return new OrderFacts(
        code, type, status, statusSince, placedAt, payment, test, account, attributes);
  }

  @Override
  public OrderSnapshot withAttributes(Attributes attributes) {
    return new OrderFacts(
        code, type, status, statusSince, placedAt, payment, test, account, attributes);
  }

  @Override
  public String toString() {
    return "OrderSnapshot{code=" + code
        + ", type=" + type
        + ", status=" + status
        + ", statusSince=" + statusSince
        + ", placedAt=" + placedAt
        + ", payment=" + payment
        + ", test=" + test
        + ", account=" + account
        + ", attributes=" + attributes
        + "}";
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return OrderJson.of(this);
  }
}
