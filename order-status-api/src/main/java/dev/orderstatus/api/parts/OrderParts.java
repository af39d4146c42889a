package dev.orderstatus.api.parts;

import dev.orderstatus.api.internal.BuilderStyle;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The lines, the parts and the money of an order, from which its {@link Standing} follows. The
 * sequence of lines and parts makes no difference. Immutable and thread-safe.
 *
 * <pre>{@code
 * OrderParts.of(Money.of("EUR", 5000), Line.of("A", 3))
 *     .with(Share.parcel("p1", "shipped", Units.of(Map.of("A", 2L))))
 * }</pre>
 */
@Value.Immutable
@BuilderStyle
public sealed interface OrderParts permits ImmutableOrderParts {

  /**
   * The price of the order.
   *
   * @return the money
   */
  Money money();

  /**
   * The ordered lines.
   *
   * @return the lines
   */
  List<Line> lines();

  /**
   * The parcels and returns.
   *
   * @return the parts
   */
  List<Share> shares();

  /**
   * The payments.
   *
   * @return the payments
   */
  List<PaymentSums> payments();

  /**
   * True if the order's own status is in phase canceled.
   *
   * @return false by default
   */
  @Value.Default
  default boolean canceled() {
    return false;
  }

  /**
   * An order without parts, not canceled.
   *
   * @param money the price of the order
   * @param lines the ordered lines
   * @return the order
   */
  static OrderParts of(Money money, Line... lines) {
    return builder().money(money).lines(Objects.requireNonNull(lines, "lines")).build();
  }

  /**
   * Starts an order without lines and parts, not canceled.
   *
   * @return a builder, which needs the money
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * This order with one more parcel or return.
   *
   * @param share the part
   * @return a copy
   */
  default OrderParts with(Share share) {
    return toBuilder().shares(Objects.requireNonNull(share, "share")).build();
  }

  /**
   * This order with one more payment.
   *
   * @param payment the payment
   * @return a copy
   */
  default OrderParts with(PaymentSums payment) {
    return toBuilder().payments(Objects.requireNonNull(payment, "payment")).build();
  }

  /**
   * This order with its own status in phase canceled, or not.
   *
   * @param isCanceled true if the order's own status is in phase canceled
   * @return a copy
   */
  default OrderParts withCanceled(boolean isCanceled) {
    return toBuilder().canceled(isCanceled).build();
  }

  /**
   * Copies this order into a builder, to change it.
   *
   * @return a builder with all parts of the order
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds the parts of an order. Not thread-safe. */
  final class Builder extends ImmutableOrderParts.Builder {
    Builder() {}
  }
}
