package dev.orderstatus.testkit.log;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The options for reading a log. Immutable and thread-safe.
 *
 * <pre>{@code
 * LogOptions.builder().maps(LogMap.read(map)).sort(true).build()
 * }</pre>
 */
@Value.Immutable
@OptionsStyle
public abstract sealed class LogOptions permits ImmutableLogOptions {

  LogOptions() {}

  /**
   * The maps of columns and words.
   *
   * @return the maps, the most important one first
   */
  public abstract List<LogMap> maps();

  /**
   * The encoding of a file without a byte order mark.
   *
   * @return the encoding; UTF-8 if empty
   */
  public abstract Optional<Charset> encoding();

  /**
   * The pattern of times, for {@link java.time.format.DateTimeFormatter}.
   *
   * @return the pattern; found from the file if empty
   */
  public abstract Optional<String> times();

  /**
   * True to sort all rows by time first, which holds all of them in memory.
   *
   * @return false by default
   */
  @Value.Default
  public boolean sort() {
    return false;
  }

  /**
   * True if the log may begin anywhere in the life of an order.
   *
   * @return false by default
   */
  @Value.Default
  public boolean fromAnywhere() {
    return false;
  }

  /**
   * True if each row is an order with its current status.
   *
   * @return false by default
   */
  @Value.Default
  public boolean snapshot() {
    return false;
  }

  /**
   * The options for a file that is read as it is.
   *
   * @return the options
   */
  public static LogOptions standard() {
    return builder().build();
  }

  /**
   * Starts options for a file that is read as it is.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Copies these options into a builder, to change them.
   *
   * @return a builder with all of these options
   */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds options. Not thread-safe. */
  public static final class Builder extends ImmutableLogOptions.Builder {
    Builder() {}
  }
}
