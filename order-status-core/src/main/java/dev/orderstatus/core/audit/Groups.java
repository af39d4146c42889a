package dev.orderstatus.core.audit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often each group of violations occurred. */
final class Groups {
  private final Map<String, Long> counts = new HashMap<>();

  void add(String group, long count) {
    if (count > 0) {
      counts.merge(group, count, Long::sum);
    }
  }

  boolean has(String group) {
    return counts.containsKey(group);
  }

  int size() {
    return counts.size();
  }

  long sum() {
    return counts.values().stream().mapToLong(it -> it).sum();
  }

  Map<String, Long> mostFrequentFirst() {
    Map<String, Long> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
