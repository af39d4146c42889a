package dev.orderstatus.testkit.log;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.definition.Kind;
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
  private final Map<String, Attribute<?>> ofParts = new LinkedHashMap<>();

  ColumnNames(StatusSet set) {
    this.set = set;
    for (Attribute<?> attribute : set.attributes()) {
      attributes.putIfAbsent(attribute.value(), attribute);
      attributes.putIfAbsent(set.id() + ":" + attribute.value(), attribute);
    }
    for (Kind kind : set.kinds()) {
      for (Attribute<?> attribute : kind.set().attributes()) {
        if (!attributes.containsKey(attribute.value())) {
          ofParts.putIfAbsent(attribute.value(), attribute);
        }
      }
    }
  }

  /** Returns true if a column of this name has a meaning. */
  static boolean mayTell(String name, List<StatusSet> sets, List<LogMap> maps) {
    return Role.isStandard(name)
        || maps.stream()
            .anyMatch(map ->
                map.names("column").containsKey(name) || map.names("time").containsKey(name))
        || sets.stream().anyMatch(set -> new ColumnNames(set).has(name));
  }

  boolean has(String name) {
    return role(name) != null || attributes.containsKey(name) || ofParts.containsKey(name);
  }

  @Nullable Role role(String name) {
    return Role.of(name, set);
  }

  /** An attribute of the order, or one of its parts. */
  @Nullable Attribute<?> attribute(String name) {
    Attribute<?> ofOrder = attributes.get(name);
    return ofOrder == null ? ofParts.get(name) : ofOrder;
  }

  boolean isOfParts(Attribute<?> attribute) {
    return ofParts.containsValue(attribute);
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
            Role.of(set).stream().map(Role::column),
            Stream.concat(set.attributes().stream(), ofParts.values().stream())
                .map(Attribute::value))
        .toList();
  }

  static String shown(List<String> names) {
    String listed =
        names.stream().limit(MOST_SHOWN).map(Shown::text).collect(Collectors.joining(", "));
    return names.size() > MOST_SHOWN ? listed + ", ..." : listed;
  }
}
