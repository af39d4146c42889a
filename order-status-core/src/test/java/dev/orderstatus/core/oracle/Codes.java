package dev.orderstatus.core.oracle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Statuses as the tables write them: "received, processing", "(new)", "all", "all but shipped,
 * canceled", "unpaid" where a table gives that name to some.
 */
record Codes(Set<String> listed, boolean allBut) {

  static Codes of(String text, Map<String, String> groups) {
    if (text.equals("all")) {
      return new Codes(Set.of(), true);
    }
    boolean allBut = text.startsWith("all but ");
    Set<String> listed = new LinkedHashSet<>();
    for (String code : list(allBut ? text.substring("all but ".length()) : text)) {
      listed.addAll(list(groups.getOrDefault(code, code)));
    }
    return new Codes(listed, allBut);
  }

  /** "all" = every status but (new). */
  boolean contains(String status) {
    return allBut
        ? !status.equals(Question.NEW) && !listed.contains(status)
        : listed.contains(status);
  }

  /** "a, b"; nothing, of blank text. */
  static List<String> list(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split(", *"));
  }
}
