package dev.orderstatus.testkit.log;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The rows that a map leaves out, because they do not belong to orders. */
final class LeftOut {
  private final Map<String, Long> counts = new TreeMap<>();

  void add(String word) {
    counts.merge(word.isEmpty() ? "(blank)" : word, 1L, Long::sum);
  }

  /** The number of rows for each word. */
  Map<String, Long> counts() {
    return Collections.unmodifiableMap(counts);
  }
}
