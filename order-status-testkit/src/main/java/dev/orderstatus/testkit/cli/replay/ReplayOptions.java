package dev.orderstatus.testkit.cli.replay;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The options of a call of {@code replay}. Immutable and thread-safe.
 *
 * @param file the name of the log
 * @param map a properties file that renames columns and words
 * @param from a known system whose map is taken
 * @param mapOut the file for a map to fill in, instead of an audit
 * @param violations the file for one CSV row for each violation and each unreadable row
 * @param discover the folder for a set of the log's own steps
 * @param encoding the encoding of a file without a byte order mark
 * @param times the pattern of times
 * @param sort true to sort all rows by time first, which holds all of them in memory
 * @param fromAnywhere true if the log may begin anywhere in the life of an order
 * @param snapshot true if each row is an order with its current status
 * @param format the format of the report
 */
public record ReplayOptions(
    String file,
    Optional<Path> map,
    Optional<String> from,
    Optional<Path> mapOut,
    Optional<Path> violations,
    Optional<Path> discover,
    Optional<String> encoding,
    Optional<String> times,
    boolean sort,
    boolean fromAnywhere,
    boolean snapshot,
    ReportFormat format) {

  /** Checks that nothing is missing. */
  public ReplayOptions {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(map, "map");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(mapOut, "mapOut");
    Objects.requireNonNull(violations, "violations");
    Objects.requireNonNull(discover, "discover");
    Objects.requireNonNull(encoding, "encoding");
    Objects.requireNonNull(times, "times");
    Objects.requireNonNull(format, "format");
  }
}
