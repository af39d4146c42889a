package dev.orderstatus.api.decision;

import dev.orderstatus.api.code.Attribute;
import java.util.Objects;

/**
 * An attribute that may be given with an action, and what becomes of it. An action takes the inputs
 * that its row names and no others. Immutable and thread-safe.
 *
 * @param attribute the attribute
 * @param use what becomes of it
 */
public record Input(Attribute<?> attribute, Use use) {

  /** What becomes of an input. */
  public enum Use {
    /** It becomes an attribute of the order; a blank text counts as not given. */
    STORED,
    /** It becomes an attribute of the order; given as a blank text, it takes the attribute away. */
    STORED_OR_CLEARED,
    /** It is only compared with what the order has, and never stored. */
    COMPARED
  }

  /** Checks that nothing is missing. */
  public Input {
    Objects.requireNonNull(attribute, "attribute");
    Objects.requireNonNull(use, "use");
  }

  /**
   * Whether the order gets it.
   *
   * @return false where it is only compared
   */
  public boolean isStored() {
    return use != Use.COMPARED;
  }
}
