package dev.orderstatus.core.internal.catalog;

import dev.orderstatus.api.definition.StatusSet;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A set that no plugin brings. Immutable and thread-safe.
 *
 * @param id the id of the set
 * @param definition gives the set, the same one each time; asked when the set is needed, as a shop
 *     needs one set and building the others would delay its first decision
 * @param proven whether our own tests compile it with all checks, which a shop need not repeat
 */
public record HostSet(String id, Supplier<StatusSet> definition, boolean proven) {

  /** Checks that nothing is missing. */
  public HostSet {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(definition, "definition");
  }

  /**
   * A set that a shop brings.
   *
   * @param set the set
   * @return it, to be checked when it is compiled
   */
  public static HostSet of(StatusSet set) {
    return new HostSet(set.id(), () -> set, false);
  }

  /**
   * A set that comes with the library.
   *
   * @param id the id of the set
   * @param definition gives the set
   * @return it, known to be sound
   */
  public static HostSet proven(String id, Supplier<StatusSet> definition) {
    return new HostSet(id, definition, true);
  }
}
