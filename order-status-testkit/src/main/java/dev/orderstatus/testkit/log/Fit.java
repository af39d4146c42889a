package dev.orderstatus.testkit.log;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * How well the words of a log's first rows fit a set. Immutable and thread-safe.
 *
 * @param set the id of the set
 * @param rows the rows that were looked at
 * @param knownRows those of them whose words the set has
 * @param words the distinct words: statuses, or actions and actors
 * @param knownWords those of them that the set has
 * @param legalRows the rows that the set allows, as far as the first rows show
 */
public record Fit(
    String set, long rows, long knownRows, long words, long knownWords, long legalRows) {

  /** Checks that nothing is missing. */
  public Fit {
    Objects.requireNonNull(set, "set");
  }

  /**
   * The fits, the best one first: the one with the most rows understood, of several the one with
   * the most rows allowed, else in the order given.
   *
   * @param fits the fits
   * @return the same, sorted
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
