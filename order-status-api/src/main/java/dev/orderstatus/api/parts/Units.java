package dev.orderstatus.api.parts;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many units of which lines. Units below zero are reported by {@link Standing#of}. Immutable
 * and thread-safe; equal when all lines and numbers are, in whatever order they were given.
 */
public final class Units {

  private final Map<String, Long> byLine;
  // The same once more, to be gone through without making anything.
  private final String[] lines;
  private final long[] numbers;

  private Units(SortedMap<String, Long> sorted) {
    byLine = Collections.unmodifiableMap(sorted);
    lines = sorted.keySet().toArray(String[]::new);
    numbers = sorted.values().stream().mapToLong(Long::longValue).toArray();
  }

  /**
   * Units of one line.
   *
   * @param line the code of the line
   * @param units how many
   * @return the units
   */
  public static Units of(String line, long units) {
    return of(Map.of(line, units));
  }

  /**
   * Units of several lines.
   *
   * @param units for each code of a line, how many
   * @return the units
   */
  public static Units of(Map<String, Long> units) {
    return new Units(new TreeMap<>(units));
  }

  /**
   * These units, and those of one line more.
   *
   * @param line the code of the line
   * @param units how many, in place of those there may have been
   * @return a copy
   */
  public Units and(String line, long units) {
    SortedMap<String, Long> more = new TreeMap<>(byLine);
    more.put(Objects.requireNonNull(line, "line"), units);
    return new Units(more);
  }

  /**
   * How many units of each line.
   *
   * @return the numbers by the codes of the lines, in the order of the codes; cannot be changed
   */
  public Map<String, Long> byLine() {
    return byLine;
  }

  int size() {
    return lines.length;
  }

  String line(int index) {
    return lines[index];
  }

  long number(int index) {
    return numbers[index];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Units units && byLine.equals(units.byLine);
  }

  @Override
  public int hashCode() {
    return byLine.hashCode();
  }

  @Override
  public String toString() {
    return byLine.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }
}
