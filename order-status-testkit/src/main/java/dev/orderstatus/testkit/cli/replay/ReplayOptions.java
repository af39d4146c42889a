package dev.orderstatus.testkit.cli.replay;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What the call of {@code replay} says. Immutable and thread-safe.
 *
 * @param file the log: CSV or JSON Lines, plain or gzip
 * @param map a properties file that renames columns and codes
 * @param sort whether to sort all rows by their instant first, which holds all of them in memory
 * @param violations where to write one CSV row for each violation
 * @param json whether the report is JSON, else text for people
 */
public record ReplayOptions(
    Path file, Optional<Path> map, boolean sort, Optional<Path> violations, boolean json) {

  /** Checks that nothing is missing. */
  public ReplayOptions {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(map, "map");
    Objects.requireNonNull(violations, "violations");
  }
}
