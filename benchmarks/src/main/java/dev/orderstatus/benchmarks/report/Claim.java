package dev.orderstatus.benchmarks.report;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What a figure must reach.
 *
 * @param what what is claimed, for people
 * @param figure the name of the figure
 * @param against what it is divided by; empty for none
 * @param limit the most or the least it may be
 * @param most whether the limit is the most
 * @param unit the unit of the figure, {@code ×} for a ratio
 */
record Claim(String what, String figure, String against, double limit, boolean most, String unit) {

  static Claim ratio(String what, String figure, String against, double limit) {
    return new Claim(what, figure, against, limit, true, "×");
  }

  static Claim atMost(String what, String figure, double limit, String unit) {
    return new Claim(what, figure, "", limit, true, unit);
  }

  static Claim atLeast(String what, String figure, double limit, String unit) {
    return new Claim(what, figure, "", limit, false, unit);
  }

  /** Its row in the table of one run. */
  String row(Run run) {
    OptionalDouble top = run.figure(figure);
    OptionalDouble bottom = against.isEmpty() ? OptionalDouble.of(1) : run.figure(against);
    String reach = (most ? "at most " : "at least ") + number(limit) + " " + unit;
    String measured = "not measured";
    String verdict = "";
    if (top.isPresent() && bottom.isPresent()) {
      double value = top.getAsDouble() / bottom.getAsDouble();
      measured = number(value) + " " + unit;
      verdict = (most ? value <= limit : value >= limit) ? "yes" : "**no**";
    }
    return "| %s | %s | %s | %s |".formatted(what, reach, measured, verdict);
  }

  /** Three digits that count, and no more than anybody reads. */
  static String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e7) {
      return String.format(Locale.ROOT, "%,d", (long) value);
    }
    double size = Math.abs(value);
    int digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4;
    return String.format(Locale.ROOT, "%,." + digits + "f", value);
  }
}
