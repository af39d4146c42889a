package dev.orderstatus.core.internal.engine;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import org.jspecify.annotations.Nullable;

/**
 * Finds an entry by its four codes, in one step and without allocating. A hash table, and not a
 * grid, so that a set costs what is used of it.
 *
 * <p>Reading takes no lock. A reader may miss what another thread is just adding, and then adds it
 * itself under the lock, where it finds it. Entries are immutable, or safe to fill in a race.
 */
final class CodeHashTable<E extends CodeKey> {

  private static final int FIRST_SIZE = 64;

  /** Of so many places one is taken at most, so that what is looked for is nearly always first. */
  private static final int PLACES_FOR_EACH = 8;

  private @Nullable CodeKey[] places = new CodeKey[FIRST_SIZE];
  private int count;

  /**
   * The entry for these very codes, where it is in its first place; else null, and {@link #find}
   * tells. Apart from that, as a way that goes on after a search is compiled to slower code.
   */
  @Nullable E first(OrderStatus status, Action action, OrderType type, Actor actor) {
    @Nullable CodeKey[] all = places;
    CodeKey entry = all[place(all, status, action, type, actor)];
    return entry != null && entry.has(status, action, type, actor) ? own(entry) : null;
  }

  /** The entry for equal codes; null where there is none. */
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

  // Only add puts entries in, and takes no others.
  @SuppressWarnings("unchecked")
  private E own(CodeKey entry) {
    return (E) entry;
  }

  /** Adds the entry, unless there is one for the same codes; gives the one that is there then. */
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
   * The lower bits of the sum, as codes mix their hashes. Masked, and not shifted: then the
   * compiler knows that the place is within the table, and does not check it. The status comes
   * last, as it is known last where an order goes from one to the next.
   */
  private static int place(
      @Nullable CodeKey[] places, OrderStatus status, Action action, OrderType type, Actor actor) {
    return (action.hashCode() + type.hashCode() + actor.hashCode() + status.hashCode())
        & (places.length - 1);
  }
}
