package dev.orderstatus.core.engine;

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
final class EntryTable<E extends Entry> {

  private static final int FIRST_SIZE = 64;

  /** Of so many places one is taken at most, so that what is looked for is nearly always first. */
  private static final int PLACES_FOR_EACH = 8;

  private @Nullable Entry[] places = new Entry[FIRST_SIZE];
  private int count;

  @Nullable E find(OrderStatus status, Action action, OrderType type, Actor actor) {
    @Nullable Entry[] all = places;
    int place = place(all, status, action, type, actor);
    Entry first = all[place];
    Entry found = first != null && first.has(status, action, type, actor)
        ? first
        : search(all, place, status, action, type, actor);
    // Only add puts entries in, and takes no others.
    @SuppressWarnings("unchecked")
    E entry = (E) found;
    return entry;
  }

  /**
   * Where the codes are equal to those of the set but not the same, or the first place is taken.
   */
  private static @Nullable Entry search(
      @Nullable Entry[] places,
      int first,
      OrderStatus status,
      Action action,
      OrderType type,
      Actor actor) {
    int place = first;
    for (Entry entry = places[place]; entry != null; entry = places[place]) {
      if (entry.isFor(status, action, type, actor)) {
        return entry;
      }
      place = next(places, place);
    }
    return null;
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

  private static @Nullable Entry[] grown(@Nullable Entry[] places) {
    @Nullable Entry[] more = new Entry[2 * places.length];
    for (Entry entry : places) {
      if (entry != null) {
        put(more, entry);
      }
    }
    return more;
  }

  private static void put(@Nullable Entry[] places, Entry entry) {
    int place = place(places, entry.status, entry.action, entry.type, entry.actor);
    while (places[place] != null) {
      place = next(places, place);
    }
    places[place] = entry;
  }

  private static int next(@Nullable Entry[] places, int place) {
    return (place + 1) & (places.length - 1);
  }

  /**
   * The lower bits of a sum of products, with upper ones mixed in, as they mix badly. Masked, and
   * not shifted: then the compiler knows that the place is within the table, and does not check it.
   */
  private static int place(
      @Nullable Entry[] places, OrderStatus status, Action action, OrderType type, Actor actor) {
    int mixed = status.hashCode() * 0x9E3779B1
        + action.hashCode() * 0x85EBCA77
        + type.hashCode() * 0xC2B2AE3D
        + actor.hashCode() * 0x27D4EB2F;
    return (mixed ^ (mixed >>> 15)) & (places.length - 1);
  }
}
