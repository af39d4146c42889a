package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Printable;
import java.util.List;
import java.util.Objects;

/**
 * Something wrong with a definition. Immutable and thread-safe.
 *
 * @param kind what kind of mistake it is
 * @param where where it is: the set, then the status, the action or the transition; of a text, its
 *     key
 * @param what what was found, what was expected, and how to mend it
 * @param plugins the ids of the plugins that have a part in it, sorted; none where it is the set's
 *     own
 */
public record Problem(Kind kind, String where, String what, List<String> plugins) {

  /** The kinds of mistakes that are looked for. */
  public enum Kind {
    /** Something is declared twice, or under a name that is taken. */
    DUPLICATE,
    /** Something is referred to that the set does not declare. */
    UNKNOWN_REFERENCE,
    /** No transition leads to the status. */
    UNREACHABLE,
    /** Nothing leads on from a status that is neither final nor terminal. */
    DEAD_END,
    /** Transitions lead on from the status, but no actor the set names can take one. */
    STUCK,
    /** A transition leads out of a terminal status. */
    EXIT_FROM_TERMINAL,
    /** Two transitions for one status, action and order type. */
    AMBIGUOUS,
    /**
     * A text that a customer or the staff may need is missing, or has a placeholder that nothing
     * fills.
     */
    MISSING_TEXT,
    /** Orders may be stored in a status, or be of a type, that has no place in the set after. */
    NO_SUCCESSOR,
    /** Two plugins disagree, or bring the same. */
    CONFLICT,
    /** A plugin does what only the owner may. */
    FORBIDDEN,
    /** Something is not as it has to be. */
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
   * A problem that no plugin has a part in.
   *
   * @param kind what kind of mistake it is
   * @param where where it is
   * @param what what was found, what was expected, and how to mend it
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
