package dev.orderstatus.core.audit;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The tracked orders, found by their code. A map would need an entry of 32 more bytes for each.
 *
 * @param <T> the kind of tracked order
 */
final class TrackedOrders<T extends TrackedOrder> {
  private final Make<T> make;
  private @Nullable TrackedOrder[] slots = new TrackedOrder[1 << 10];
  private int size;

  /** Makes the tracked order for an order seen for the first time. */
  interface Make<T> {
    T of(String code, int hash);
  }

  TrackedOrders(Make<T> make) {
    this.make = make;
  }

  int size() {
    return size;
  }

  /** The tracked order with a code; a new one if it is not tracked yet. */
  T get(String code) {
    int hash = code.hashCode() * 0x9E3779B9;
    int slot = free(code, hash);
    TrackedOrder known = slots[slot];
    if (known == null) {
      known = make.of(code, hash);
      slots[slot] = known;
      if (++size > slots.length / 3 * 2) {
        grow();
      }
    }
    return cast(known);
  }

  /** The slot of an order, or a free slot for it. */
  private int free(String code, int hash) {
    int mask = slots.length - 1;
    int slot = (hash ^ (hash >>> 15)) & mask;
    for (TrackedOrder there = slots[slot]; there != null; there = slots[slot]) {
      if (there.hash == hash && there.code.equals(code)) {
        break;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    if (slots.length == 1 << 30) {
      throw new IllegalStateException("an audit tracks at most " + size + " orders");
    }
    @Nullable TrackedOrder[] old = slots;
    slots = new TrackedOrder[old.length * 2];
    for (TrackedOrder order : old) {
      if (order != null) {
        slots[free(order.code, order.hash)] = order;
      }
    }
  }

  void forEach(Consumer<T> use) {
    for (TrackedOrder order : slots) {
      if (order != null) {
        use.accept(cast(order));
      }
    }
  }

  @SuppressWarnings("unchecked") // the slots hold only objects made here
  private T cast(@Nullable TrackedOrder order) {
    return (T) Objects.requireNonNull(order, "order");
  }
}
