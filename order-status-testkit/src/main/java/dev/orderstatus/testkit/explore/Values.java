package dev.orderstatus.testkit.explore;

import dev.orderstatus.api.code.Attribute;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values to try for an attribute: an ordinary one, those that conditions name, and those that
 * were added.
 *
 * @param days days in the past and in the future
 * @param more the added values, by attribute
 */
record Values(List<LocalDate> days, Map<Attribute<?>, List<Object>> more) {

  Values with(Attribute<?> attribute, Object value) {
    Map<Attribute<?>, List<Object>> longer = new LinkedHashMap<>(more);
    List<Object> values = new ArrayList<>(longer.getOrDefault(attribute, List.of()));
    values.add(value);
    longer.put(attribute, List.copyOf(values));
    return new Values(days, Map.copyOf(longer));
  }

  /** Leaves out the days after the last instant of a search, which it would never reach. */
  Values before(LocalDate last) {
    return new Values(days.stream().filter(day -> day.isBefore(last)).toList(), more);
  }

  List<Object> of(Attribute<?> attribute, Set<Object> named, boolean compared) {
    Set<Object> all = new LinkedHashSet<>();
    List<Object> ordinary = ordinary(attribute, named);
    boolean oneWillDo = !compared
        && (attribute.kind() == Attribute.Kind.TEXT
            || attribute.kind() == Attribute.Kind.WHOLE_NUMBER
            || attribute.kind() == Attribute.Kind.LINK);
    all.addAll(oneWillDo ? ordinary.subList(0, 1) : ordinary);
    all.addAll(named);
    all.addAll(more.getOrDefault(attribute, List.of()));
    return List.copyOf(all);
  }

  private List<Object> ordinary(Attribute<?> attribute, Set<Object> named) {
    return switch (attribute.kind()) {
      case TEXT -> without(named, "A-17", "B-23", "C-42");
      case YES_NO -> List.of(true, false);
      case WHOLE_NUMBER -> numbersWithout(named);
      case DATE -> List.copyOf(days);
      case LINK ->
        without(
            named,
            URI.create("https://example.com/17"),
            URI.create("https://example.com/23"),
            URI.create("https://example.com/42"));
      case CHOICE -> List.copyOf(attribute.choices());
    };
  }

  /** At least one value, and if possible two, that the conditions do not name. */
  private static List<Object> without(Set<Object> named, Object... candidates) {
    List<Object> free = new ArrayList<>(List.of(candidates));
    free.removeIf(candidate -> free.size() > 1 && named.contains(candidate));
    return free.subList(0, Math.min(2, free.size()));
  }

  private static List<Object> numbersWithout(Set<Object> named) {
    List<Object> free = new ArrayList<>();
    for (long number = 1; free.size() < 2; number++) {
      if (!named.contains(number)) {
        free.add(number);
      }
    }
    return free;
  }
}
