package dev.orderstatus.api.parts;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A number of units for each of several lines. {@link Standing#of} reports units below zero.
 * Immutable and thread-safe; equal if all lines and numbers are, whatever their sequence.
 */
public final class Units {

  private static final Units NONE = new Units(new TreeMap<>());

  private final Map<String, Long> byLine;
  // The same data in arrays, to iterate without allocating.
  private final String[] lines;
  private final long[] numbers;

  private Units(SortedMap<String, Long> sorted) {
    byLine = Collections.unmodifiableMap(sorted);
    lines = sorted.keySet().toArray(String[]::new);
    numbers = sorted.values().stream().mapToLong(Long::longValue).toArray();
  }

  /**
   * No units.
   *
   * @return the units
   */
  public static Units none() {
    return NONE;
  }

  /**
   * Units of one line.
   *
   * @param line the code of the line
   * @param units the number of units
   * @return the units
   */
  public static Units of(String line, long units) {
    return of(Map.of(Objects.requireNonNull(line, "line"), units));
  }

  /**
   * Units of several lines.
   *
   * @param units the number of units by the code of the line
   * @return the units
   */
  public static Units of(Map<String, Long> units) {
    Objects.requireNonNull(units, "units");
    units.forEach((line, number) -> {
      Objects.requireNonNull(line, "line");
      Objects.requireNonNull(number, () -> "units of line " + line);
    });
    return new Units(new TreeMap<>(units));
  }

  /**
   * These units with those of one more line.
   *
   * @param line the code of the line
   * @param units the number of units, which replaces any existing number
   * @return a copy
   */
  public Units and(String line, long units) {
    SortedMap<String, Long> more = new TreeMap<>(byLine);
    more.put(Objects.requireNonNull(line, "line"), units);
    return new Units(more);
  }

  /**
   * The number of units of each line.
   *
   * @return an unmodifiable map of the numbers, sorted by the codes of the lines
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
