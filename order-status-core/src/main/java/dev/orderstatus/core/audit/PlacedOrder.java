package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts that the audit of an action log keeps for each order. */
final class PlacedOrder extends TrackedOrder {
  private static final List<Payment> PAYMENTS = List.of(Payment.values());
  private static final int TEST = 1;
  private static final int ACCOUNT = 2;

  private @Nullable Attributes attributes;
  private long placedSecond;
  private int placedNano;
  private short type;
  private byte payment;
  private byte yes;

  PlacedOrder(long code) {
    super(code);
  }

  void keep(Order order, int numberOfType) {
    attributes = order.attributes();
    Instant placed = order.placedAt();
    placedSecond = placed.getEpochSecond();
    placedNano = placed.getNano();
    type = (short) numberOfType;
    payment = (byte) PAYMENTS.indexOf(order.payment());
    yes = (byte) ((order.test() ? TEST : 0) | (order.account() ? ACCOUNT : 0));
  }

  OrderSnapshot order(String code, OrderStatus current, List<OrderType> types) {
    Attributes kept = attributes;
    if (kept == null) {
      throw new IllegalStateException("order " + code + " has not been placed");
    }
    return OrderSnapshot.of(
        OrderCode.of(code),
        types.get(type),
        current,
        since(),
        Instant.ofEpochSecond(placedSecond, placedNano),
        PAYMENTS.get(payment),
        (yes & TEST) != 0,
        (yes & ACCOUNT) != 0,
        kept);
  }
}
