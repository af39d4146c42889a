package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an action log needs to know of an order, beside what is kept of every order. */
final class PlacedOrders {
  private static final int FACTS = 2;
  private static final int PLACED_SECOND = 0;
  private static final int OTHERS = 1; // from the highest bit on: type, payment, flags, nanosecond
  private static final int TYPE_SHIFT = 40;
  private static final int PAYMENT_SHIFT = 32;
  private static final long TEST = 1L << 31;
  private static final long ACCOUNT = 1L << 30;
  private static final List<Payment> PAYMENTS = List.of(Payment.values());

  private final List<OrderType> types = new ArrayList<>();
  private Facts[] pieces = new Facts[0];

  // The facts of one order lie together, so that a row touches few lines.
  private static final class Facts {
    private final long[] numbers = new long[FACTS * TrackedOrders.PIECE];
    private final @Nullable Attributes[] attributes = new Attributes[TrackedOrders.PIECE];
  }

  void put(int number, Order order) {
    int index = number >>> TrackedOrders.PIECE_BITS;
    while (index >= pieces.length) {
      pieces = Arrays.copyOf(pieces, pieces.length + 1);
      pieces[pieces.length - 1] = new Facts();
    }
    Facts facts = pieces[index];
    int at = number & (TrackedOrders.PIECE - 1);
    facts.attributes[at] = order.attributes();
    Instant placed = order.placedAt();
    facts.numbers[FACTS * at + PLACED_SECOND] = placed.getEpochSecond();
    facts.numbers[FACTS * at + OTHERS] = (long) number(order.type()) << TYPE_SHIFT
        | (long) PAYMENTS.indexOf(order.payment()) << PAYMENT_SHIFT
        | (order.test() ? TEST : 0)
        | (order.account() ? ACCOUNT : 0)
        | placed.getNano();
  }

  /** Only the few types of the set are ever placed. */
  private int number(OrderType type) {
    int number = types.indexOf(type);
    if (number < 0) {
      types.add(type);
      return types.size() - 1;
    }
    return number;
  }

  /** An order that was put. */
  OrderSnapshot get(int number, String code, OrderStatus status, Instant since) {
    Facts facts = pieces[number >>> TrackedOrders.PIECE_BITS];
    int at = number & (TrackedOrders.PIECE - 1);
    Attributes attributes = facts.attributes[at];
    if (attributes == null) {
      throw new IllegalStateException("order " + number + " has not been placed");
    }
    long others = facts.numbers[FACTS * at + OTHERS];
    return OrderSnapshot.of(
        OrderCode.of(code),
        types.get((int) (others >>> TYPE_SHIFT)),
        status,
        since,
        Instant.ofEpochSecond(facts.numbers[FACTS * at + PLACED_SECOND], others & (ACCOUNT - 1)),
        PAYMENTS.get((int) (others >>> PAYMENT_SHIFT) & 0xFF),
        (others & TEST) != 0,
        (others & ACCOUNT) != 0,
        attributes);
  }
}
