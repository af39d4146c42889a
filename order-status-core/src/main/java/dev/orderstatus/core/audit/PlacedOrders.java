package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What an action log needs to know of an order, beside what is kept of every order. */
final class PlacedOrders {
  private static final int TEST = 1;
  private static final int ACCOUNT = 2;

  private Facts[] pieces = new Facts[0];

  private static final class Facts {
    private final Payment[] payments = new Payment[TrackedOrders.PIECE];
    private final @Nullable OrderType[] types = new OrderType[TrackedOrders.PIECE];
    private final Attributes[] attributes = new Attributes[TrackedOrders.PIECE];
    private final long[] placedSecond = new long[TrackedOrders.PIECE];
    private final int[] placedNano = new int[TrackedOrders.PIECE];
    private final byte[] flags = new byte[TrackedOrders.PIECE];
  }

  void put(int number, Order order) {
    int index = number >>> TrackedOrders.PIECE_BITS;
    while (index >= pieces.length) {
      pieces = Arrays.copyOf(pieces, pieces.length + 1);
      pieces[pieces.length - 1] = new Facts();
    }
    Facts facts = pieces[index];
    int at = number & (TrackedOrders.PIECE - 1);
    facts.types[at] = order.type();
    facts.attributes[at] = order.attributes();
    Instant placed = order.placedAt();
    facts.placedSecond[at] = placed.getEpochSecond();
    facts.placedNano[at] = placed.getNano();
    facts.payments[at] = order.payment();
    facts.flags[at] = (byte) ((order.test() ? TEST : 0) | (order.account() ? ACCOUNT : 0));
  }

  /** An order that was put. */
  OrderSnapshot get(int number, TrackedOrders orders, StatusNumbers statuses) {
    Facts facts = pieces[number >>> TrackedOrders.PIECE_BITS];
    int at = number & (TrackedOrders.PIECE - 1);
    OrderType type = facts.types[at];
    if (type == null) {
      throw new IllegalStateException("order " + number + " has not been placed");
    }
    int flags = facts.flags[at];
    return OrderSnapshot.of(
        OrderCode.of(orders.code(number)),
        type,
        statuses.status(orders.piece(number).status(at)),
        orders.piece(number).since(at),
        Instant.ofEpochSecond(facts.placedSecond[at], facts.placedNano[at]),
        facts.payments[at],
        (flags & TEST) != 0,
        (flags & ACCOUNT) != 0,
        facts.attributes[at]);
  }
}
