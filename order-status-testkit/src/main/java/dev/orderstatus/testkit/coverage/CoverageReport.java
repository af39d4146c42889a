package dev.orderstatus.testkit.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What was covered of a status set at one moment, and how often. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CoverageReport {

  private final String set;
  private final Map<Dimension, Map<String, Long>> counts;

  CoverageReport(String set, Map<Dimension, Map<String, Long>> counts) {
    this.set = set;
    this.counts = counts;
  }

  /**
   * The set that was to be covered.
   *
   * @return its id
   */
  public String set() {
    return set;
  }

  /**
   * How often each thing was seen.
   *
   * @param dimension what things
   * @return name and count, in the order of the definition
   */
  public Map<String, Long> counts(Dimension dimension) {
    Objects.requireNonNull(dimension, "dimension");
    return Collections.unmodifiableMap(
        new LinkedHashMap<>(counts.getOrDefault(dimension, Map.of())));
  }

  /**
   * What was never seen.
   *
   * @param dimension what things
   * @return their names, in the order of the definition
   */
  public List<String> missing(Dimension dimension) {
    return counts(dimension).entrySet().stream()
        .filter(entry -> entry.getValue() == 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * How many things there are to cover.
   *
   * @param dimension what things
   * @return the number
   */
  public int total(Dimension dimension) {
    return counts(dimension).size();
  }

  /**
   * How much was covered.
   *
   * @param dimension what things
   * @return the share in percent, rounded down: 100 only where nothing is missing; 100 also where
   *     there is nothing to cover
   */
  public int percent(Dimension dimension) {
    int total = total(dimension);
    return total == 0 ? 100 : (total - missing(dimension).size()) * 100 / total;
  }

  /**
   * Makes sure that every dimension is covered so far.
   *
   * @param percent the least share, from 0 to 100
   * @throws AssertionError when one is not; it names all that is missing in these dimensions
   * @throws IllegalArgumentException when it is no share
   */
  public void atLeast(int percent) {
    check(percent, Dimension.values());
  }

  /**
   * Makes sure that one dimension is covered so far.
   *
   * @param dimension what things
   * @param percent the least share, from 0 to 100
   * @throws AssertionError when it is not; it names all that is missing
   * @throws IllegalArgumentException when it is no share
   */
  public void atLeast(Dimension dimension, int percent) {
    check(percent, Objects.requireNonNull(dimension, "dimension"));
  }

  private void check(int percent, Dimension... dimensions) {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException(
          "not a share in percent: " + percent + "; expected a number from 0 to 100");
    }
    List<Dimension> below = Arrays.stream(dimensions)
        .filter(dimension -> percent(dimension) < percent)
        .toList();
    if (!below.isEmpty()) {
      throw new AssertionError("coverage of %s is below %d %%; add tests for what is missing:\n%s"
          .formatted(
              set,
              percent,
              below.stream()
                  .map(dimension -> ReportText.missing(this, dimension))
                  .collect(Collectors.joining())));
    }
  }

  /**
   * The report for people: what is missing first, then what was seen and how often.
   *
   * @return lines, each ending with a line feed
   */
  public String text() {
    return ReportText.of(this);
  }

  /**
   * The report for tools. It is one JSON object: {@code set}, and {@code dimensions}, a list of
   * objects with {@code name}, {@code covered}, {@code total}, {@code percent}, {@code missing} (a
   * list of names) and {@code counts} (name and number, of what was seen).
   *
   * @return a JSON text, ending with a line feed
   */
  public String json() {
    return ReportJson.of(this);
  }

  /**
   * Writes both reports, as {@code coverage-SET.txt} and {@code coverage-SET.json} in UTF-8.
   *
   * @param directory where to; it is made where it is missing
   * @throws UncheckedIOException when a file cannot be written
   */
  public void writeTo(Path directory) {
    Objects.requireNonNull(directory, "directory");
    try {
      Files.createDirectories(directory);
      Files.writeString(directory.resolve("coverage-" + set + ".txt"), text());
      Files.writeString(directory.resolve("coverage-" + set + ".json"), json());
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write the coverage into " + directory, failure);
    }
  }
}
