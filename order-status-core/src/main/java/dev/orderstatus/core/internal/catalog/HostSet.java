package dev.orderstatus.core.internal.catalog;

import dev.orderstatus.api.definition.StatusSet;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A set that does not come from a plugin. Immutable and thread-safe.
 *
 * @param id the id of the set
 * @param definition provides the set, the same one each time; called on demand, because a shop
 *     needs one set and building the others would delay its first decision
 * @param proven true if the library's own tests compile the set with all checks, which a shop need
 *     not repeat
 */
public record HostSet(String id, Supplier<StatusSet> definition, boolean proven) {

  /** Checks that nothing is missing. */
  public HostSet {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(definition, "definition");
  }

  /**
   * A set of the shop.
   *
   * @param set the set
   * @return the set, to be checked on compiling
   */
  public static HostSet of(StatusSet set) {
    return new HostSet(set.id(), () -> set, false);
  }

  /**
   * A set of the library.
   *
   * @param id the id of the set
   * @param definition provides the set
   * @return the set, known to be sound
   */
  public static HostSet proven(String id, Supplier<StatusSet> definition) {
    return new HostSet(id, definition, true);
  }
}
