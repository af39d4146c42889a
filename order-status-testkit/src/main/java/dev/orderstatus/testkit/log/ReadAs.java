package dev.orderstatus.testkit.log;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a log was read. Immutable and thread-safe.
 *
 * @param form how its rows are laid out: long, wide or snapshot
 * @param encoding its encoding
 * @param delimiter what parts its fields; empty of JSON Lines
 * @param times how its times are written
 * @param zone the zone of times that name none
 * @param statuses what was read as which status, where it is written otherwise
 * @param unusedColumns the columns that nothing was read from
 * @param unusedEntries the entries of maps that nothing was found for
 * @param leftOut the words whose rows the map leaves out, and how many rows these are
 * @param notUnderstood the values beside the status that could not be read, and how often
 */
public record ReadAs(
    String form,
    String encoding,
    String delimiter,
    String times,
    String zone,
    Map<String, String> statuses,
    List<String> unusedColumns,
    List<String> unusedEntries,
    Map<String, Long> leftOut,
    Map<String, Long> notUnderstood) {

  /** Checks that nothing is missing, and copies the collections. */
  public ReadAs {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(encoding, "encoding");
    Objects.requireNonNull(delimiter, "delimiter");
    Objects.requireNonNull(times, "times");
    Objects.requireNonNull(zone, "zone");
    statuses = Collections.unmodifiableMap(new LinkedHashMap<>(statuses));
    unusedColumns = List.copyOf(unusedColumns);
    unusedEntries = List.copyOf(unusedEntries);
    leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    notUnderstood = Collections.unmodifiableMap(new LinkedHashMap<>(notUnderstood));
  }
}
