package dev.orderstatus.core.audit;

import java.util.Objects;
import java.util.Optional;

/**
 * What an audit found in one row. Immutable and thread-safe.
 *
 * @param kind how the row was decided
 * @param violation what is wrong: of a refused row and of one that needs attention; empty where an
 *     unreadable row of the order may explain it, and else
 * @param problem why the row could not be read: of an unreadable row, else empty
 */
public record Finding(Kind kind, Optional<Violation> violation, Optional<String> problem) {

  /** How a row was decided; a report counts every row under exactly one of these. */
  public enum Kind {
    /** The set allows it. */
    ACCEPTED,
    /** It tells nothing new. */
    UNCHANGED,
    /** The set does not allow it. */
    REFUSED,
    /** It has happened, and somebody has to look at it. */
    ATTENTION,
    /** It does not tell what is needed to decide it, or the set breaks down on it. */
    UNREADABLE
  }

  static final Finding ACCEPTED = new Finding(Kind.ACCEPTED, Optional.empty(), Optional.empty());
  static final Finding UNCHANGED = new Finding(Kind.UNCHANGED, Optional.empty(), Optional.empty());

  /** Refused, and an unreadable row of the order may explain it. */
  static final Finding UNTOLD = new Finding(Kind.REFUSED, Optional.empty(), Optional.empty());

  /** Checks that nothing is missing. */
  public Finding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(violation, "violation");
    Objects.requireNonNull(problem, "problem");
  }

  static Finding refused(Violation violation) {
    return new Finding(Kind.REFUSED, Optional.of(violation), Optional.empty());
  }

  static Finding attention(Violation violation) {
    return new Finding(Kind.ATTENTION, Optional.of(violation), Optional.empty());
  }

  static Finding unreadable(String problem) {
    return new Finding(Kind.UNREADABLE, Optional.empty(), Optional.of(problem));
  }
}
