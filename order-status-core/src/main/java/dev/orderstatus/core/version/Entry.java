package dev.orderstatus.core.version;

import dev.orderstatus.core.version.Difference.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The content of a set about one element.
 *
 * @param element the element
 * @param said the texts of the content, by name
 * @param bounds the names of texts that limit the allowance
 * @param allowance the cases that the element allows
 */
record Entry(
    Element element, Map<String, List<String>> said, Set<String> bounds, Allowance allowance) {

  /** The kind of difference to the set after; empty if the content is equal. */
  Optional<Kind> differenceTo(Entry after) {
    Set<String> different = names(after);
    different.removeIf(name -> texts(name).equals(after.texts(name)));
    if (different.isEmpty()) {
      return Optional.empty();
    }
    if (!bounds.containsAll(different)) {
      return Optional.of(Kind.CHANGED);
    }
    boolean tighter = after.allowance.within(allowance);
    boolean looser = allowance.within(after.allowance);
    if (tighter == looser) {
      return Optional.of(Kind.CHANGED);
    }
    return Optional.of(tighter ? Kind.TIGHTENED : Kind.LOOSENED);
  }

  /** The differences, for people. */
  List<String> details(Entry after) {
    List<String> details = new ArrayList<>();
    for (String name : names(after)) {
      if (!texts(name).equals(after.texts(name))) {
        details.add(name + " " + words(texts(name), after.texts(name)));
      }
    }
    return details;
  }

  private Set<String> names(Entry after) {
    Set<String> names = new LinkedHashSet<>(said.keySet());
    names.addAll(after.said.keySet());
    return names;
  }

  private List<String> texts(String name) {
    return said.getOrDefault(name, List.of());
  }

  private static String words(List<String> before, List<String> after) {
    if (before.size() == 1 && after.size() == 1) {
      return before.get(0) + " -> " + after.get(0);
    }
    List<String> gone = without(before, after);
    List<String> come = without(after, before);
    if (gone.isEmpty() && come.isEmpty()) {
      return "in another order";
    }
    List<String> words = new ArrayList<>();
    if (!gone.isEmpty()) {
      words.add("without " + String.join(" and ", gone));
    }
    if (!come.isEmpty()) {
      words.add("with " + String.join(" and ", come));
    }
    return String.join(", ", words);
  }

  private static List<String> without(List<String> all, List<String> taken) {
    List<String> left = new ArrayList<>(all);
    taken.forEach(left::remove);
    return left;
  }
}
