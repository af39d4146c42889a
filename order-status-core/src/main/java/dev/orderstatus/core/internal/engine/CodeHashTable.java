package dev.orderstatus.core.internal.engine;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import org.jspecify.annotations.Nullable;

/**
 * Finds an entry by its four codes, in one step and without allocating. A hash table rather than a
 * grid, so that the memory of a set depends on the part of it in use.
 *
 * <p>Reading takes no lock. A reader may miss an entry that another thread is adding; it then tries
 * to add the entry itself under the lock, and finds it there. Entries are immutable, or safe to
 * fill in a race.
 */
final class CodeHashTable<E extends CodeKey> {

  private static final int FIRST_SIZE = 64;

  /** Load factor 1/8, so the first probe nearly always hits. */
  private static final int PLACES_FOR_EACH = 8;

  private @Nullable CodeKey[] places = new CodeKey[FIRST_SIZE];
  private int count;

  /**
   * The entry for these very codes, if the first probe finds it; null otherwise, and then
   * {@link #find} decides. Separate from {@code find}: HotSpot compiles the hit path better without
   * the probing loop.
   */
  @Nullable E first(OrderStatus status, Action action, OrderType type, Actor actor) {
    @Nullable CodeKey[] all = places;
    CodeKey entry = all[place(all, status, action, type, actor)];
    return entry != null && entry.has(status, action, type, actor) ? own(entry) : null;
  }

  /** The entry for equal codes; null if there is none. */
  @Nullable E find(OrderStatus status, Action action, OrderType type, Actor actor) {
    @Nullable CodeKey[] all = places;
    int place = place(all, status, action, type, actor);
    for (CodeKey entry = all[place]; entry != null; entry = all[place]) {
      if (entry.isFor(status, action, type, actor)) {
        return own(entry);
      }
      place = next(all, place);
    }
    return null;
  }

  // Only add puts entries in, and it accepts no other type.
  @SuppressWarnings("unchecked")
  private E own(CodeKey entry) {
    return (E) entry;
  }

  /**
   * Adds the entry, unless there is one for the same codes; returns the existing one in that case.
   */
  synchronized E add(E entry) {
    E known = find(entry.status, entry.action, entry.type, entry.actor);
    if (known != null) {
      return known;
    }
    count++;
    if (count * PLACES_FOR_EACH > places.length) {
      places = grown(places);
    }
    put(places, entry);
    return entry;
  }

  private static @Nullable CodeKey[] grown(@Nullable CodeKey[] places) {
    @Nullable CodeKey[] more = new CodeKey[2 * places.length];
    for (CodeKey entry : places) {
      if (entry != null) {
        put(more, entry);
      }
    }
    return more;
  }

  private static void put(@Nullable CodeKey[] places, CodeKey entry) {
    int place = place(places, entry.status, entry.action, entry.type, entry.actor);
    while (places[place] != null) {
      place = next(places, place);
    }
    places[place] = entry;
  }

  private static int next(@Nullable CodeKey[] places, int place) {
    return (place + 1) & (places.length - 1);
  }

  /**
   * The lower bits of the sum, because codes mix their hashes. Masked rather than shifted: the
   * compiler then knows that the index is within the table, and omits the check. The status comes
   * last because it is the last to be known when an order goes from one to the next.
   */
  private static int place(
      @Nullable CodeKey[] places, OrderStatus status, Action action, OrderType type, Actor actor) {
    return (action.hashCode() + type.hashCode() + actor.hashCode() + status.hashCode())
        & (places.length - 1);
  }
}
