package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Printable;
import java.util.List;
import java.util.Objects;

/**
 * A problem of a definition. Immutable and thread-safe.
 *
 * @param kind the kind of mistake
 * @param where the location: the set, then the status, the action or the transition; for a text,
 *     its key
 * @param what the finding, the expectation, and how to repair the problem
 * @param plugins the ids of the plugins involved, sorted; none if the problem is the set's own
 */
public record Problem(Kind kind, String where, String what, List<String> plugins) {

  /** The kinds of mistakes that a check can find. */
  public enum Kind {
    /** A declaration is repeated, or its name is already taken. */
    DUPLICATE,
    /** A reference to something that the set does not declare. */
    UNKNOWN_REFERENCE,
    /** No transition leads to the status. */
    UNREACHABLE,
    /** Nothing leads on from a status that is neither correctable nor terminal. */
    DEAD_END,
    /** Transitions lead on from the status, but no actor that the set names can take one. */
    STUCK,
    /** A transition leads out of a terminal status. */
    EXIT_FROM_TERMINAL,
    /** Two transitions have the same status, action and order type. */
    AMBIGUOUS,
    /**
     * A text that a customer or the staff may need is missing, or has a placeholder without a
     * value.
     */
    MISSING_TEXT,
    /** Orders may be stored with a status or a type that has no place in the set after. */
    NO_SUCCESSOR,
    /** Two plugins contradict each other, or bring the same element. */
    CONFLICT,
    /** A plugin does something reserved for the owner. */
    FORBIDDEN,
    /** A part of the definition has an invalid form. */
    INVALID
  }

  /** Checks that nothing is missing, and sorts the plugins. */
  public Problem {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(what, "what");
    plugins = plugins.stream().distinct().sorted().toList();
  }

  /**
   * A problem that involves no plugin.
   *
   * @param kind the kind of mistake
   * @param where the location
   * @param what the finding, the expectation, and how to repair the problem
   */
  public Problem(Kind kind, String where, String what) {
    this(kind, where, what, List.of());
  }

  /**
   * The problem as a log shows it.
   *
   * @return one line: where, what, and the plugins
   */
  @Override
  public String toString() {
    String by = plugins.isEmpty()
        ? ""
        : " (plugin" + (plugins.size() > 1 ? "s " : " ") + String.join(", ", plugins) + ")";
    return Printable.line(where + ": " + what + by);
  }
}
