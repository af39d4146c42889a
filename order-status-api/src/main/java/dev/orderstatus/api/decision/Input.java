package dev.orderstatus.api.decision;

import dev.orderstatus.api.code.Attribute;
import java.util.Objects;

/**
 * An attribute that may be given with an action, and its use. An action takes only the inputs that
 * its row names. Immutable and thread-safe.
 *
 * @param attribute the attribute
 * @param use the use of its value
 */
public record Input(Attribute<?> attribute, Use use) {

  /** The use of an input. */
  public enum Use {
    /** Stored as an attribute of the order; a blank text counts as not given. */
    STORED,
    /** Stored as an attribute of the order; a blank text removes the attribute. */
    STORED_OR_CLEARED,
    /** Compared with the order's attribute and never stored. */
    COMPARED
  }

  /** Checks that nothing is missing. */
  public Input {
    Objects.requireNonNull(attribute, "attribute");
    Objects.requireNonNull(use, "use");
  }

  /**
   * True if the order stores the input.
   *
   * @return false if the input is only compared
   */
  public boolean isStored() {
    return use != Use.COMPARED;
  }
}
