package dev.orderstatus.api.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an order as an immutable value: the library returns it, and a shop may copy its own
 * order into one.
 *
 * <p>Immutable and thread-safe; two snapshots are equal if all nine facts are.
 */
@Value.Immutable
@OrderStyle
public sealed interface OrderSnapshot extends Order permits OrderFacts, ImmutableOrderSnapshot {

  @Override
  OrderCode code();

  @Override
  OrderType type();

  @Override
  OrderStatus status();

  @Override
  Instant statusSince();

  @Override
  Instant placedAt();

  @Override
  Payment payment();

  @Override
  @Value.Default
  default boolean test() {
    return false;
  }

  @Override
  @Value.Default
  default boolean account() {
    return true;
  }

  @Override
  @Value.Default
  default Attributes attributes() {
    return Attributes.none();
  }

  /**
   * Starts an order that is already placed. Code, type, status, status-since, placed-at and payment
   * are required; by default an order is not a test, has an account and has no attributes.
   *
   * @return a builder; {@code build()} throws {@link IllegalStateException}, naming every missing
   *     fact
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * An order about to be placed, by a customer with an account. Both instants are the epoch, and
   * nothing reads them, until the decision sets them to the instant of placing.
   *
   * @param code the order's code
   * @param type the order's type
   * @param payment the payment state
   * @return the order, in status {@link OrderStatus#NEW}
   */
  static OrderSnapshot toPlace(OrderCode code, OrderType type, Payment payment) {
    return of(
        code,
        type,
        OrderStatus.NEW,
        Instant.EPOCH,
        Instant.EPOCH,
        payment,
        false,
        true,
        Attributes.none());
  }

  /**
   * Copies the facts of any order.
   *
   * @param order the order
   * @return a snapshot of the order; the order itself if it already is one
   * @throws NullPointerException if the order returns null for a fact; the message names the fact
   */
  static OrderSnapshot copyOf(Order order) {
    Objects.requireNonNull(order, "order");
    return order instanceof OrderSnapshot snapshot
        ? snapshot
        : of(
            given(order.code(), "code"),
            given(order.type(), "type"),
            given(order.status(), "status"),
            given(order.statusSince(), "statusSince"),
            given(order.placedAt(), "placedAt"),
            given(order.payment(), "payment"),
            order.test(),
            order.account(),
            given(order.attributes(), "attributes"));
  }

  private static <T> T given(T fact, String name) {
    return Objects.requireNonNull(fact, () -> "order." + name + "()");
  }

  /**
   * Makes an order with all its facts.
   *
   * @param code the order's code
   * @param type the order's type
   * @param status the current status
   * @param statusSince the instant since which the order has been in its status
   * @param placedAt the instant of placing
   * @param payment the payment state
   * @param test true for a test order
   * @param account true if the customer has an account
   * @param attributes the facts that only some status sets use
   * @return the order
   */
  static OrderSnapshot of(
      OrderCode code,
      OrderType type,
      OrderStatus status,
      Instant statusSince,
      Instant placedAt,
      Payment payment,
      boolean test,
      boolean account,
      Attributes attributes) {
    return new OrderFacts(
        code, type, status, statusSince, placedAt, payment, test, account, attributes);
  }

  /**
   * This order in another status.
   *
   * @param status the status
   * @return a copy
   */
  OrderSnapshot withStatus(OrderStatus status);

  /**
   * This order, in its status since another instant.
   *
   * @param statusSince the instant
   * @return a copy
   */
  OrderSnapshot withStatusSince(Instant statusSince);

  /**
   * This order with another payment state.
   *
   * @param payment the payment state
   * @return a copy
   */
  OrderSnapshot withPayment(Payment payment);

  /**
   * This order with the test flag set or cleared.
   *
   * @param test true for a test order
   * @return a copy
   */
  OrderSnapshot withTest(boolean test);

  /**
   * This order of a customer with or without an account.
   *
   * @param account true if the customer has an account
   * @return a copy
   */
  OrderSnapshot withAccount(boolean account);

  /**
   * This order with other attributes in place of all existing ones.
   *
   * @param attributes the attributes
   * @return a copy
   */
  OrderSnapshot withAttributes(Attributes attributes);

  /**
   * This order with one more attribute, or another value for it.
   *
   * @param attribute the attribute
   * @param value its value
   * @param <T> the type of the value
   * @return a copy
   * @throws IllegalArgumentException if the value does not fit the attribute
   */
  default <T> OrderSnapshot with(Attribute<T> attribute, T value) {
    return withAttributes(attributes().with(attribute, value));
  }

  /**
   * An order from its JSON form.
   *
   * @param members the members of the JSON object
   * @return the order
   * @throws IllegalArgumentException if a member is missing, unknown or malformed; the message
   *     names it
   */
  @JsonCreator
  static OrderSnapshot ofJson(Map<String, @Nullable Object> members) {
    return OrderJson.order(members);
  }

  /** Builds an order fact by fact; each fact may be given once. Not thread-safe. */
  final class Builder extends ImmutableOrderSnapshot.Builder {
    Builder() {}

    @Override
    public OrderSnapshot build() {
      OrderSnapshot given = super.build();
      return of(
          given.code(),
          given.type(),
          given.status(),
          given.statusSince(),
          given.placedAt(),
          given.payment(),
          given.test(),
          given.account(),
          given.attributes());
    }
  }
}
