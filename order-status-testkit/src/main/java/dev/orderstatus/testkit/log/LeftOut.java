package dev.orderstatus.testkit.log;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The rows that a map leaves out, as they are not of orders. */
final class LeftOut {
  private final Map<String, Long> counts = new TreeMap<>();

  void add(String word) {
    counts.merge(word.isEmpty() ? "(blank)" : word, 1L, Long::sum);
  }

  /** How many rows there were of each word. */
  Map<String, Long> counts() {
    return Collections.unmodifiableMap(counts);
  }
}
