package example.flinkaudit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was counted, by words; several threads may count. */
final class Tally {

  private final Map<String, Long> counts = new TreeMap<>();

  synchronized void add(String what, long times) {
    counts.merge(what, times, Long::sum);
  }

  /** A reason why nothing changed is not counted: the audit keeps none. */
  void decided(String action, String kind, String reason) {
    add(action + " is " + kind + (kind.equals("unchanged") ? "" : " " + reason), 1);
  }

  void broken(String kind, String status, Instant dueAt) {
    add("broken " + kind + " in " + status, 1);
    add("broken, sum of seconds", dueAt.getEpochSecond());
  }

  /** The sum of what has some words in it. */
  long of(String words) {
    return counts.entrySet().stream()
        .filter(count -> count.getKey().contains(words))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** What differs, and by how much; nothing if nothing does. */
  Map<String, Long> minus(Tally other) {
    Map<String, Long> all = new TreeMap<>(counts);
    other.counts.forEach((what, times) -> all.merge(what, -times, Long::sum));
    return all.entrySet().stream()
        .filter(difference -> difference.getValue() != 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
  }

  @Override
  public String toString() {
    return counts.toString();
  }
}
