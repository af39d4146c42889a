package dev.orderstatus.testkit.log;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.word.StatusReader;
import dev.orderstatus.testkit.cli.text.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names that the columns of a log have for a set: the standard ones, and its attributes. */
final class ColumnNames {
  private static final int MOST_SHOWN = 40;

  private final StatusSet set;
  private final Map<String, Attribute<?>> attributes = new LinkedHashMap<>();

  ColumnNames(StatusSet set) {
    this.set = set;
    for (Attribute<?> attribute : set.attributes()) {
      attributes.putIfAbsent(attribute.value(), attribute);
      attributes.putIfAbsent(set.id() + ":" + attribute.value(), attribute);
    }
  }

  /** Returns true if a column of this name has a meaning. */
  static boolean mayTell(String name, List<StatusSet> sets, List<LogMap> maps) {
    return Role.of(name) != null
        || maps.stream()
            .anyMatch(map ->
                map.names("column").containsKey(name) || map.names("time").containsKey(name))
        || sets.stream()
            .anyMatch(set -> set.attributes().stream()
                .anyMatch(attribute -> attribute.value().equals(name)));
  }

  boolean has(String name) {
    return Role.of(name) != null || attributes.containsKey(name);
  }

  @Nullable Attribute<?> attribute(String name) {
    return attributes.get(name);
  }

  /** Checks that the columns and times of a map have known targets. */
  void check(LogMap map, StatusReader statuses) throws UnreadableLogException {
    for (Map.Entry<String, String> entry : map.names("time").entrySet()) {
      if (statuses.exact(entry.getValue()).isEmpty()) {
        throw new UnreadableLogException(
            "the map, key time.%s: the set %s has no status %s; it has %s"
                .formatted(
                    Shown.text(entry.getKey()),
                    set.id(),
                    Shown.text(entry.getValue()),
                    shown(set.statuses().stream()
                        .map(status -> status.status().value())
                        .toList())));
      }
    }
    for (Map.Entry<String, String> entry : map.names("column").entrySet()) {
      if (!entry.getValue().isEmpty() && !has(entry.getValue())) {
        throw new UnreadableLogException(
            "the map, key column.%s: a log has no column %s; it may have %s"
                .formatted(Shown.text(entry.getKey()), Shown.text(entry.getValue()), shown(all())));
      }
    }
  }

  private List<String> all() {
    return Stream.concat(
            Stream.of(Role.values()).map(Role::column),
            set.attributes().stream().map(Attribute::value))
        .toList();
  }

  static String shown(List<String> names) {
    String listed =
        names.stream().limit(MOST_SHOWN).map(Shown::text).collect(Collectors.joining(", "));
    return names.size() > MOST_SHOWN ? listed + ", ..." : listed;
  }
}
