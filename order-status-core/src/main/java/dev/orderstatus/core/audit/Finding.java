package dev.orderstatus.core.audit;

import java.util.Objects;
import java.util.Optional;

/**
 * The result of the audit for one row. Immutable and thread-safe.
 *
 * @param kind the kind of decision
 * @param violation the violation, for a refused row and one that needs attention; empty if an
 *     unreadable row of the order may explain it, and in all other cases
 * @param problem the reason why an unreadable row cannot be read; empty for other rows
 */
public record Finding(Kind kind, Optional<Violation> violation, Optional<String> problem) {

  /** The kind of decision about a row; a report counts every row under exactly one kind. */
  public enum Kind {
    /** The set allows the row. */
    ACCEPTED,
    /** The row changes nothing. */
    UNCHANGED,
    /** The set does not allow the row. */
    REFUSED,
    /** The event has happened, and staff have to look at the order. */
    ATTENTION,
    /** The row lacks facts needed for a decision, or the set fails on it. */
    UNREADABLE
  }

  static final Finding ACCEPTED = new Finding(Kind.ACCEPTED, Optional.empty(), Optional.empty());
  static final Finding UNCHANGED = new Finding(Kind.UNCHANGED, Optional.empty(), Optional.empty());

  /** Refused, but an unreadable row of the order may explain it. */
  static final Finding NOT_REPORTED = new Finding(Kind.REFUSED, Optional.empty(), Optional.empty());

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
