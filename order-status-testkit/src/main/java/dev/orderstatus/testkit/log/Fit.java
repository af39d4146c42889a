package dev.orderstatus.testkit.log;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The fit of a log's first rows with a set. Immutable and thread-safe.
 *
 * @param set the id of the set
 * @param rows the number of checked rows
 * @param knownRows the number of rows whose words the set has
 * @param words the number of distinct words: statuses, or actions and actors
 * @param knownWords the number of these words that the set has
 * @param legalRows the number of rows that the set allows, as far as the first rows show
 */
public record Fit(
    String set, long rows, long knownRows, long words, long knownWords, long legalRows) {

  /** Checks that nothing is missing. */
  public Fit {
    Objects.requireNonNull(set, "set");
  }

  /**
   * Sorts fits, the best one first: by known rows, then by legal rows, else in the given order.
   *
   * @param fits the fits
   * @return the sorted fits
   */
  public static List<Fit> bestFirst(List<Fit> fits) {
    return fits.stream()
        .sorted(Comparator.comparingLong(Fit::knownRows)
            .thenComparingLong(Fit::knownWords)
            .thenComparingLong(Fit::legalRows)
            .reversed())
        .toList();
  }
}
