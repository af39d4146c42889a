package dev.orderstatus.testkit.log;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a log is to be read. Immutable and thread-safe.
 *
 * @param maps what columns and words are called in the set, the most important map first
 * @param encoding of a file without a byte order mark; UTF-8 where it is not said
 * @param times how times are written, as {@link java.time.format.DateTimeFormatter} has it; found
 *     from the file where it is not said
 * @param sort whether to sort all rows by their time first, which holds all of them in memory
 * @param fromAnywhere whether the log may begin anywhere in the life of an order
 * @param snapshot whether it has a row for each order with its status now
 */
public record LogOptions(
    List<LogMap> maps,
    Optional<Charset> encoding,
    Optional<String> times,
    boolean sort,
    boolean fromAnywhere,
    boolean snapshot) {

  /** Checks that nothing is missing, and copies the list. */
  public LogOptions {
    maps = List.copyOf(maps);
    Objects.requireNonNull(encoding, "encoding");
    Objects.requireNonNull(times, "times");
  }

  /**
   * Of a file that is read as it is.
   *
   * @return the options
   */
  public static LogOptions standard() {
    return new LogOptions(List.of(), Optional.empty(), Optional.empty(), false, false, false);
  }

  /**
   * With one more map, which comes after those there are.
   *
   * @param map the map
   * @return the options
   */
  public LogOptions withMap(LogMap map) {
    List<LogMap> more = new ArrayList<>(maps);
    more.add(map);
    return new LogOptions(more, encoding, times, sort, fromAnywhere, snapshot);
  }

  /**
   * With another encoding.
   *
   * @param charset the encoding
   * @return the options
   */
  public LogOptions withEncoding(Charset charset) {
    return new LogOptions(maps, Optional.of(charset), times, sort, fromAnywhere, snapshot);
  }

  /**
   * With a pattern of times.
   *
   * @param pattern the pattern
   * @return the options
   */
  public LogOptions withTimes(String pattern) {
    return new LogOptions(maps, encoding, Optional.of(pattern), sort, fromAnywhere, snapshot);
  }

  /**
   * Sorting all rows by time.
   *
   * @return the options
   */
  public LogOptions sorting() {
    return new LogOptions(maps, encoding, times, true, fromAnywhere, snapshot);
  }

  /**
   * Of a log that may begin anywhere in the life of an order.
   *
   * @return the options
   */
  public LogOptions startingAnywhere() {
    return new LogOptions(maps, encoding, times, sort, true, snapshot);
  }

  /**
   * Of a file with a row for each order and its status now.
   *
   * @return the options
   */
  public LogOptions ofSnapshot() {
    return new LogOptions(maps, encoding, times, sort, fromAnywhere, true);
  }
}
