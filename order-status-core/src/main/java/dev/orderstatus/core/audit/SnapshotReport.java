package dev.orderstatus.core.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which orders of a snapshot are in a state that no legal history leads to. Immutable and
 * thread-safe.
 *
 * @param rows all rows
 * @param unreadable the rows that could not be read
 * @param orders the distinct orders of the readable rows
 * @param possible the orders whose state could be
 * @param impossible the orders whose state could not be
 * @param states the states that could not be, the most frequent first
 */
public record SnapshotReport(
    long rows,
    long unreadable,
    long orders,
    long possible,
    long impossible,
    List<Impossible> states) {

  /** Copies the list. */
  public SnapshotReport {
    states = List.copyOf(states);
  }

  /**
   * A state that could not be.
   *
   * @param state the state
   * @param orders how many orders are in it
   * @param why what is wrong with it
   * @param nearest the state with the fewest facts changed that could be; empty where none could
   * @param example the code of the first order in it
   */
  public record Impossible(
      KnownState state, long orders, String why, Optional<KnownState> nearest, String example) {
    /** Checks that nothing is missing. */
    public Impossible {
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(why, "why");
      Objects.requireNonNull(nearest, "nearest");
      Objects.requireNonNull(example, "example");
    }
  }
}
