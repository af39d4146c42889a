package dev.orderstatus.core.version;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing in which two sets differ. Immutable and thread-safe.
 *
 * @param kind how they differ
 * @param before what it is in the set before; empty where it was added
 * @param after what it is in the set after; empty where it was removed
 * @param details what is different about it, for people; the wording may change
 */
public record Difference(
    Kind kind, Optional<Element> before, Optional<Element> after, List<String> details) {

  /** The ways to differ. */
  public enum Kind {
    /** Only the set after has it. */
    ADDED,
    /** Only the set before has it. */
    REMOVED,
    /** It has another code. */
    RENAMED,
    /** It allows less than before or is guarded more, and allows nothing that was not allowed. */
    TIGHTENED,
    /** It allows more than before or is guarded less, and allows all that was allowed. */
    LOOSENED,
    /** It is different, and it is not known to be just tighter or just looser. */
    CHANGED
  }

  /** Checks that nothing is missing, and copies the list. */
  public Difference {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    details = List.copyOf(details);
  }

  /**
   * What it is about.
   *
   * @return what it is in the set before or, where it was added, in the set after
   */
  public Element element() {
    return before.or(() -> after).orElseThrow();
  }

  @Override
  public String toString() {
    String head = element() + ": " + kind.name().toLowerCase(Locale.ROOT);
    if (kind == Kind.RENAMED) {
      return head + " to " + after.orElseThrow();
    }
    return details.isEmpty() ? head : head + ", " + String.join("; ", details);
  }
}
