package dev.orderstatus.core.audit;

import java.time.Instant;
import java.util.Objects;

/** The result of reading the text of a time. */
public sealed interface TimeReading {

  /**
   * A time.
   *
   * @param at the instant; for an ambiguous local time, the earlier one
   * @param later for an ambiguous local time, the later instant; else the same as {@code at}
   */
  record Read(Instant at, Instant later) implements TimeReading {
    /** Checks that nothing is missing. */
    public Read {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(later, "later");
    }
  }

  /**
   * Not a time, or a time whose form differs from the others.
   *
   * @param problem the given text, and the expected form
   */
  record Unreadable(String problem) implements TimeReading {
    /** Checks that nothing is missing. */
    public Unreadable {
      Objects.requireNonNull(problem, "problem");
    }
  }

  /**
   * A time that shows day and month in a different order from the others, or could be the first to
   * show any order: all times read before it are unreliable.
   *
   * @param problem the given text, and how to state the order
   */
  record Swapped(String problem) implements TimeReading {
    /** Checks that nothing is missing. */
    public Swapped {
      Objects.requireNonNull(problem, "problem");
    }
  }
}
