package dev.orderstatus.testkit.log;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a log has that is not understood. Immutable and thread-safe.
 *
 * @param columns the columns that tell nothing, in the order of the log
 * @param words by kind, such as status, the words that the set does not have, and how often they
 *     occur
 */
public record Foreign(List<String> columns, Map<String, Map<String, Long>> words) {
  /** Checks that nothing is missing, and copies the list. */
  public Foreign {
    columns = List.copyOf(columns);
    Objects.requireNonNull(words, "words");
  }
}
