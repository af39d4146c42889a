package dev.orderstatus.testkit.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The steps that the orders of a log took, in the log's own words. Immutable and thread-safe.
 *
 * @param codes each word of the log with its code, in the order of first occurrence
 * @param first the number of orders that began in each status, by code
 * @param steps the count of each step, by the codes of its two statuses
 * @param reached the count of entries into each status, by code
 * @param ended the number of orders that ended in each status, by code
 */
public record Discovery(
    Map<String, String> codes,
    Map<String, Long> first,
    Map<String, Map<String, Long>> steps,
    Map<String, Long> reached,
    Map<String, Long> ended) {
  private static final int LONGEST = 40;

  /** Checks that nothing is missing. */
  public Discovery {
    Objects.requireNonNull(codes, "codes");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(steps, "steps");
    Objects.requireNonNull(reached, "reached");
    Objects.requireNonNull(ended, "ended");
  }

  /** Follows the words of each order, in the order of time. */
  static Discovery of(Map<String, List<String>> words) {
    Map<String, String> codes = new LinkedHashMap<>();
    Map<String, Long> first = new LinkedHashMap<>();
    Map<String, Map<String, Long>> steps = new LinkedHashMap<>();
    Map<String, Long> reached = new LinkedHashMap<>();
    Map<String, Long> ended = new LinkedHashMap<>();
    Set<String> taken = new LinkedHashSet<>(List.of("new"));
    for (List<String> ofOrder : words.values()) {
      String from = "";
      for (String word : ofOrder) {
        String to = codes.computeIfAbsent(word, none -> code(word, codes, taken));
        if (from.isEmpty()) {
          first.merge(to, 1L, Long::sum);
        } else if (!from.equals(to)) {
          steps.computeIfAbsent(from, none -> new LinkedHashMap<>()).merge(to, 1L, Long::sum);
        }
        if (!from.equals(to)) {
          reached.merge(to, 1L, Long::sum);
        }
        from = to;
      }
      ended.merge(from, 1L, Long::sum);
    }
    return new Discovery(codes, first, steps, reached, ended);
  }

  /** Two spellings of a word have one code. */
  private static String code(String word, Map<String, String> codes, Set<String> taken) {
    String plain =
        word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    plain = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-+$", "") : plain;
    plain = plain.replace("cancelled", "canceled");
    for (Map.Entry<String, String> known : codes.entrySet()) {
      if (known.getValue().equals(plain) && sameWord(known.getKey(), word)) {
        return plain;
      }
    }
    String code = plain.isEmpty() || !Character.isLetter(plain.charAt(0))
        ? ("status-" + plain).replaceAll("-+$", "")
        : plain;
    String unique = code;
    for (int i = 2; !taken.add(unique); i++) {
      unique = code + "-" + (char) ('a' + i % 26) + i;
    }
    return unique;
  }

  private static boolean sameWord(String one, String other) {
    return spelled(one).equals(spelled(other));
  }

  private static String spelled(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_-]+", " ")
        .replace("cancelled", "canceled");
  }

  /**
   * The codes without duplicates.
   *
   * @return the codes, each once
   */
  public List<String> statuses() {
    return new ArrayList<>(new LinkedHashSet<>(codes.values()));
  }
}
