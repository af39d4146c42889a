package dev.orderstatus.core.audit;

import java.time.Instant;
import java.util.Objects;

/** What the text of a time was read as. */
public sealed interface TimeReading {

  /**
   * A time.
   *
   * @param at the instant; of a local time that exists twice, the earlier one
   * @param later of a local time that exists twice, the later instant; else the same as {@code at}
   */
  record Read(Instant at, Instant later) implements TimeReading {
    /** Checks that nothing is missing. */
    public Read {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(later, "later");
    }
  }

  /**
   * No time, or one of another form than the others.
   *
   * @param problem what was given, and what was expected
   */
  record Unreadable(String problem) implements TimeReading {
    /** Checks that nothing is missing. */
    public Unreadable {
      Objects.requireNonNull(problem, "problem");
    }
  }

  /**
   * A time that shows day and month in another order than the others, or could be the first to show
   * any: nothing that was read with it can be relied on.
   *
   * @param problem what was given, and how to say which is which
   */
  record Swapped(String problem) implements TimeReading {
    /** Checks that nothing is missing. */
    public Swapped {
      Objects.requireNonNull(problem, "problem");
    }
  }
}
