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
 * The coverage of a status set at one moment, with counts. Immutable and thread-safe.
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
   * Returns the id of the set to cover.
   *
   * @return its id
   */
  public String set() {
    return set;
  }

  /**
   * Returns how often each item was covered.
   *
   * @param dimension the dimension
   * @return name and count, in the order of the definition
   */
  public Map<String, Long> counts(Dimension dimension) {
    Objects.requireNonNull(dimension, "dimension");
    return Collections.unmodifiableMap(
        new LinkedHashMap<>(counts.getOrDefault(dimension, Map.of())));
  }

  /**
   * Returns the items that were never covered.
   *
   * @param dimension the dimension
   * @return their names, in the order of the definition
   */
  public List<String> missing(Dimension dimension) {
    return counts(dimension).entrySet().stream()
        .filter(entry -> entry.getValue() == 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Returns the number of items to cover.
   *
   * @param dimension the dimension
   * @return the number
   */
  public int total(Dimension dimension) {
    return counts(dimension).size();
  }

  /**
   * Returns the covered share.
   *
   * @param dimension the dimension
   * @return the share in percent, rounded down: 100 only if nothing is missing; 100 also if there
   *     is nothing to cover
   */
  public int percent(Dimension dimension) {
    int total = total(dimension);
    return total == 0 ? 100 : (total - missing(dimension).size()) * 100 / total;
  }

  /**
   * Checks that every dimension is covered to a share.
   *
   * @param percent the least share, from 0 to 100
   * @throws AssertionError when one is not; it names all that is missing in these dimensions
   * @throws IllegalArgumentException when it is no share
   */
  public void atLeast(int percent) {
    check(percent, Dimension.values());
  }

  /**
   * Checks that one dimension is covered to a share.
   *
   * @param dimension the dimension
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
   * Returns the report for people: missing items first, then covered items with their counts.
   *
   * @return lines, each ending with a line feed
   */
  public String text() {
    return ReportText.of(this);
  }

  /**
   * Returns the report for tools. It is one JSON object: {@code set}, and {@code dimensions}, a
   * list of objects with {@code name}, {@code covered}, {@code total}, {@code percent},
   * {@code missing} (a list of names) and {@code counts} (name and number of each covered item).
   *
   * @return a JSON text, ending with a line feed
   */
  public String json() {
    return ReportJson.of(this);
  }

  /**
   * Writes both reports, as {@code coverage-SET.txt} and {@code coverage-SET.json} in UTF-8.
   *
   * @param directory the directory; it is created if it is missing
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
