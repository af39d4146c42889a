package dev.orderstatus.testkit.log;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The columns and words of a log that are not understood. Immutable and thread-safe.
 *
 * @param columns the columns without a known meaning, in the order of the log
 * @param words the words that the set does not have with their counts, by kind, such as status
 */
public record Foreign(List<String> columns, Map<String, Map<String, Long>> words) {
  /** Checks that nothing is missing, and copies the list. */
  public Foreign {
    columns = List.copyOf(columns);
    Objects.requireNonNull(words, "words");
  }
}
