package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.definition.Conditional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a set. Remembers the names of those that hold together, so that a repeated message
 * makes no list. Thread-safe.
 */
final class Notes {

  private static final int REMEMBERED = 1_000;

  private final List<Conditional<String>> all;
  private final Map<Long, List<String>> known = new ConcurrentHashMap<>();

  Notes(List<Conditional<String>> all) {
    this.all = all;
  }

  /** The names of the notes whose condition holds. */
  List<String> of(MessageContext situation) {
    if (all.size() > Long.SIZE) {
      return all.stream()
          .filter(note -> situation.holds(note.condition()))
          .map(Conditional::value)
          .toList();
    }
    long holding = 0;
    for (int i = 0; i < all.size(); i++) { // an iterator would be one object more
      if (situation.holds(all.get(i).condition())) {
        holding |= 1L << i;
      }
    }
    @Nullable List<String> names = known.get(holding);
    return names == null ? named(holding) : names;
  }

  private List<String> named(long holding) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if ((holding & (1L << i)) != 0) {
        names.add(all.get(i).value());
      }
    }
    List<String> made = List.copyOf(names);
    if (known.size() < REMEMBERED) {
      known.put(holding, made);
    }
    return made;
  }
}
