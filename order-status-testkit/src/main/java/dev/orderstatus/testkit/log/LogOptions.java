package dev.orderstatus.testkit.log;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The options for reading a log. Immutable and thread-safe.
 *
 * @param maps the maps of columns and words, the most important one first
 * @param encoding of a file without a byte order mark; UTF-8 by default
 * @param times the pattern of times, for {@link java.time.format.DateTimeFormatter}; by default
 *     found from the file
 * @param sort true to sort all rows by time first, which holds all of them in memory
 * @param fromAnywhere true if the log may begin anywhere in the life of an order
 * @param snapshot true if each row is an order with its current status
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
   * Returns the options for a file that is read as it is.
   *
   * @return the options
   */
  public static LogOptions standard() {
    return new LogOptions(List.of(), Optional.empty(), Optional.empty(), false, false, false);
  }

  /**
   * Adds a map after the present ones.
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
   * Sets the encoding.
   *
   * @param charset the encoding
   * @return the options
   */
  public LogOptions withEncoding(Charset charset) {
    return new LogOptions(maps, Optional.of(charset), times, sort, fromAnywhere, snapshot);
  }

  /**
   * Sets the pattern of times.
   *
   * @param pattern the pattern
   * @return the options
   */
  public LogOptions withTimes(String pattern) {
    return new LogOptions(maps, encoding, Optional.of(pattern), sort, fromAnywhere, snapshot);
  }

  /**
   * Sorts all rows by time.
   *
   * @return the options
   */
  public LogOptions sorting() {
    return new LogOptions(maps, encoding, times, true, fromAnywhere, snapshot);
  }

  /**
   * Accepts a log that begins anywhere in the life of an order.
   *
   * @return the options
   */
  public LogOptions startingAnywhere() {
    return new LogOptions(maps, encoding, times, sort, true, snapshot);
  }

  /**
   * Reads a file with one row per order and its current status.
   *
   * @return the options
   */
  public LogOptions ofSnapshot() {
    return new LogOptions(maps, encoding, times, sort, fromAnywhere, true);
  }
}
