package dev.orderstatus.core.audit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

final class ViolationCounts {
  private static final String OTHER = "(other)";

  private final int most;
  private final Map<String, Long> counts = new HashMap<>();

  ViolationCounts() {
    this(Integer.MAX_VALUE);
  }

  /** Limits the number of groups for words of others, which have no limit. */
  ViolationCounts(int most) {
    this.most = most;
  }

  void add(String group, long count) {
    if (count > 0) {
      boolean fits = counts.size() < most || counts.containsKey(group);
      counts.merge(fits ? group : OTHER, count, Long::sum);
    }
  }

  boolean has(String group) {
    return counts.containsKey(group);
  }

  int size() {
    return counts.size();
  }

  /** The sum of both counts, the most frequent group first. */
  static Map<String, Long> sum(Map<String, Long> first, Map<String, Long> second) {
    ViolationCounts sum = new ViolationCounts();
    first.forEach(sum::add);
    second.forEach(sum::add);
    return sum.mostFrequentFirst();
  }

  Map<String, Long> mostFrequentFirst() {
    return mostFrequentFirst(counts);
  }

  /** The same counts; those that are equal by the text of their keys. */
  static <K> Map<K, Long> mostFrequentFirst(Map<K, Long> counts) {
    Map<K, Long> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<K, Long>comparingByValue(Comparator.reverseOrder())
            .thenComparing(entry -> entry.getKey().toString()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
