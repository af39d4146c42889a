package dev.orderstatus.benchmarks.report;

import java.util.List;

/** The middle of several figures, which an unlucky one does not move. */
public final class Median {
  private Median() {}

  /**
   * The median.
   *
   * @param figures the figures
   * @return the middle one, by nearest rank; not a number if there are none
   */
  public static double of(List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
  }
}
