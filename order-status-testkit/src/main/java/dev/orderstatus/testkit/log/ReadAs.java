package dev.orderstatus.testkit.log;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The way in which a log was read. Immutable and thread-safe.
 *
 * @param form the layout of its rows: long, wide or snapshot
 * @param encoding its encoding
 * @param delimiter the delimiter of its fields; empty for JSON Lines
 * @param times the form of its times
 * @param zone the zone of times that name none
 * @param statuses the words that were read as a status of another spelling
 * @param unusedColumns the columns that were not read
 * @param unusedEntries the entries of maps that never applied
 * @param leftOut the words whose rows the map leaves out, and how many rows these are
 * @param notUnderstood the values other than the status that could not be read, with their counts
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
