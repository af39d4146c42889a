package dev.orderstatus.core.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * The tracked orders, found by their code. A map would need an entry of 32 more bytes for each.
 *
 * @param <T> the kind of tracked order
 */
final class TrackedOrders<T extends TrackedOrder> {
  private final LongFunction<T> make;
  private final OrderCodes codes = new OrderCodes();
  private final List<T> orders = new ArrayList<>();
  private long[] slots = new long[1 << 10]; // the hash of an order, then its number from 1

  /**
   * No orders yet.
   *
   * @param make makes the tracked order for the place of a code seen for the first time
   */
  TrackedOrders(LongFunction<T> make) {
    this.make = make;
  }

  int size() {
    return orders.size();
  }

  /** The tracked order with a code; a new one if it is not tracked yet. */
  T get(String code) {
    int hash = code.hashCode() * 0x9E3779B9;
    int slot = home(hash);
    for (long there = slots[slot]; there != 0; there = slots[slot]) {
      if (hash(there) == hash) {
        T order = orders.get((int) there - 1);
        if (codes.isAt(order.code, code)) {
          return order;
        }
      }
      slot = next(slot);
    }
    return add(code, hash, slot);
  }

  private T add(String code, int hash, int slot) {
    T order = make.apply(codes.add(code));
    orders.add(order);
    slots[slot] = (long) hash << 32 | orders.size();
    if (orders.size() > slots.length / 3 * 2) {
      grow();
    }
    return order;
  }

  private static int hash(long slot) {
    return (int) (slot >> 32);
  }

  private int home(int hash) {
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  private void grow() {
    if (slots.length == 1 << 30) {
      throw new IllegalStateException("an audit tracks at most " + size() + " orders");
    }
    long[] old = slots;
    slots = new long[old.length * 2];
    for (long there : old) {
      if (there != 0) {
        int slot = home(hash(there));
        while (slots[slot] != 0) {
          slot = next(slot);
        }
        slots[slot] = there;
      }
    }
  }

  void forEach(Consumer<T> use) {
    orders.forEach(use);
  }
}
