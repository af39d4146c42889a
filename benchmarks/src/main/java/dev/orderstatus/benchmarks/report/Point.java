package dev.orderstatus.benchmarks.report;

import java.util.Objects;

/**
 * One figure that a program of our own measured. Immutable and thread-safe.
 *
 * @param chart the quantity, for example {@code compile-time}; one plot for each
 * @param series the measured subject; one line of the plot for each
 * @param x its size, 1 if nothing grows
 * @param value the figure
 * @param unit its unit
 */
public record Point(String chart, String series, long x, double value, String unit) {

  /** Checks that nothing is missing. */
  public Point {
    Objects.requireNonNull(chart, "chart");
    Objects.requireNonNull(series, "series");
    Objects.requireNonNull(unit, "unit");
  }

  /**
   * The line of a file of points.
   *
   * @return the five values, separated by commas
   */
  public String line() {
    return String.join(",", chart, series, Long.toString(x), Double.toString(value), unit);
  }
}
