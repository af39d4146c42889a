package dev.orderstatus.core.version;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing in which two sets differ. Immutable and thread-safe.
 *
 * @param kind the kind of difference
 * @param before the element in the set before; empty if it was added
 * @param after the element in the set after; empty if it was removed
 * @param details the details, for people; the wording may change
 */
public record Difference(
    Kind kind, Optional<Element> before, Optional<Element> after, List<String> details) {

  /** The kinds of difference. */
  public enum Kind {
    /** Only the set after has it. */
    ADDED,
    /** Only the set before has it. */
    REMOVED,
    /** The element has another code. */
    RENAMED,
    /** The element allows less than before or has more guards, and allows nothing new. */
    TIGHTENED,
    /** The element allows more than before or has fewer guards, and still allows everything. */
    LOOSENED,
    /** The element is different, and neither certainly tighter nor certainly looser. */
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
   * The element that differs.
   *
   * @return the element in the set before or, if it was added, in the set after
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
