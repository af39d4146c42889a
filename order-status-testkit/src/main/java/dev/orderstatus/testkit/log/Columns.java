package dev.orderstatus.testkit.log;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.word.SeenStatus;
import dev.orderstatus.core.word.StatusReader;
import dev.orderstatus.testkit.cli.text.Shown;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the columns of a log tell: by the maps first, then by their names. */
final class Columns {

  /**
   * A column that says when an order came into a status.
   *
   * @param number the number of the column
   * @param status the status
   */
  record TimeColumn(int number, SeenStatus status) {}

  private final StatusSet set;
  private final List<LogMap> maps;
  private final StatusReader statuses;
  private final List<String> names;
  private final Map<String, Attribute<?>> attributes = new LinkedHashMap<>();
  private final Map<Role, Integer> roles = new EnumMap<>(Role.class);
  private final Map<Attribute<?>, Integer> values = new LinkedHashMap<>();
  private final List<TimeColumn> times = new ArrayList<>();
  private final Set<Integer> taken = new LinkedHashSet<>();

  /**
   * The columns of a log.
   *
   * @param names their names
   * @param maps what they are called in the set, the most important map first
   */
  Columns(StatusSet set, StatusReader statuses, List<LogMap> maps, List<String> names)
      throws UnreadableLogException {
    this.set = set;
    this.maps = maps;
    this.statuses = statuses;
    this.names = new ArrayList<>(names);
    for (Attribute<?> attribute : set.attributes()) {
      attributes.putIfAbsent(attribute.value(), attribute);
      attributes.putIfAbsent(set.id() + ":" + attribute.value(), attribute);
    }
    for (LogMap map : maps) {
      take(map);
    }
    for (int number = 0; number < names.size(); number++) {
      if (!taken.contains(number)) {
        takeByName(number);
      }
    }
  }

  /** Takes in columns that a later record has, as records of JSON may. */
  void grow(List<String> more) throws UnreadableLogException {
    for (int number = names.size(); number < more.size(); number++) {
      names.add(more.get(number));
      takeByName(number);
    }
  }

  private void take(LogMap map) throws UnreadableLogException {
    List<String> missing = new ArrayList<>();
    if (!map.isKnown()) {
      checkTargets(map);
    }
    for (Map.Entry<String, String> entry : map.names("time").entrySet()) {
      List<Integer> found = numbers(entry.getKey());
      if (found.isEmpty()) {
        missing.add("time." + entry.getKey());
      }
      for (int number : found) {
        takeTime(number, entry.getValue());
      }
    }
    for (Map.Entry<String, String> entry : map.names("column").entrySet()) {
      List<Integer> found = numbers(entry.getKey());
      if (found.isEmpty()) {
        missing.add("column." + entry.getKey());
      }
      for (int number : found) {
        takeMapped(map, number, entry.getValue());
      }
    }
    if (!missing.isEmpty() && !map.isKnown()) {
      throw new UnreadableLogException("the map has %s, and the log no such column; it has %s"
          .formatted(
              missing.stream().map(Shown::text).collect(Collectors.joining(", ")), shown(names)));
    }
  }

  private List<Integer> numbers(String name) {
    List<Integer> found = new ArrayList<>();
    for (int number = 0; number < names.size(); number++) {
      if (names.get(number).equals(name)) {
        found.add(number);
      }
    }
    return found;
  }

  private void checkTargets(LogMap map) throws UnreadableLogException {
    for (Map.Entry<String, String> entry : map.names("time").entrySet()) {
      if (statuses.exact(entry.getValue()).isEmpty()) {
        throw new UnreadableLogException(
            "the map, key time.%s: the set %s has no status %s; it has %s"
                .formatted(
                    Shown.text(entry.getKey()),
                    set.id(),
                    Shown.text(entry.getValue()),
                    shown(set.statuses().stream().map(it -> it.status().value()).toList())));
      }
    }
    for (Map.Entry<String, String> entry : map.names("column").entrySet()) {
      if (!entry.getValue().isEmpty() && !isKnown(entry.getValue())) {
        throw new UnreadableLogException(
            "the map, key column.%s: a log has no column %s; it may have %s"
                .formatted(
                    Shown.text(entry.getKey()), Shown.text(entry.getValue()), shown(known())));
      }
    }
  }

  private void takeTime(int number, String code) {
    Optional<OrderStatus> status = statuses.exact(code);
    if (!taken.contains(number) && status.isPresent()) {
      times.add(new TimeColumn(number, SeenStatus.of(status.get())));
      taken.add(number);
    }
  }

  private void takeMapped(LogMap map, int number, String target) throws UnreadableLogException {
    boolean free = !taken.contains(number);
    if (target.isEmpty()) {
      taken.add(number);
    } else if (free && isKnown(target) && !isTaken(target)) {
      put(target, number);
      taken.add(number);
    } else if (free && !map.isKnown()) {
      throw twice(target);
    }
  }

  private void takeByName(int number) throws UnreadableLogException {
    String name = names.get(number);
    if (!isKnown(name)) {
      return;
    }
    if (!isTaken(name)) {
      put(name, number);
      taken.add(number);
    } else if (names.indexOf(name) < number && numbers(name).stream().anyMatch(this::tells)) {
      throw twice(name);
    }
  }

  private boolean tells(int number) {
    return roles.containsValue(number) || values.containsValue(number);
  }

  private static UnreadableLogException twice(String name) {
    return new UnreadableLogException(
        "its header has two columns for %s; leave one of them out, by column.NAME= in a map"
            .formatted(Shown.text(name)));
  }

  private static Role role(String name) {
    for (Role role : Role.values()) {
      if (role.column().equals(name)) {
        return role;
      }
    }
    throw new IllegalArgumentException("no standard column: " + name);
  }

  private boolean isKnown(String name) {
    return isStandard(name) || attributes.containsKey(name);
  }

  private static boolean isStandard(String name) {
    return Stream.of(Role.values()).anyMatch(role -> role.column().equals(name));
  }

  private boolean isTaken(String name) {
    return isStandard(name)
        ? roles.containsKey(role(name))
        : values.containsKey(attributes.get(name));
  }

  private void put(String name, int number) {
    Attribute<?> attribute = attributes.get(name);
    if (isStandard(name)) {
      roles.put(role(name), number);
    } else if (attribute != null) {
      values.put(attribute, number);
    }
  }

  /** The names that a column may have in a map. */
  private List<String> known() {
    return Stream.concat(
            Stream.of(Role.values()).map(Role::column),
            set.attributes().stream().map(Attribute::value))
        .toList();
  }

  /** Whether a column of a name would tell something. */
  static boolean mayTell(String name, List<StatusSet> sets, List<LogMap> maps) {
    return isStandard(name)
        || maps.stream()
            .anyMatch(map ->
                map.names("column").containsKey(name) || map.names("time").containsKey(name))
        || sets.stream()
            .anyMatch(set -> set.attributes().stream().anyMatch(it -> it.value().equals(name)));
  }

  /** The number of a column; minus one where there is none. */
  int number(Role role) {
    return roles.getOrDefault(role, -1);
  }

  boolean has(Role role) {
    return roles.containsKey(role);
  }

  /** The columns of attributes. */
  Map<Attribute<?>, Integer> attributes() {
    return values;
  }

  List<TimeColumn> times() {
    return times;
  }

  String name(int number) {
    return names.get(number);
  }

  List<String> names() {
    return names;
  }

  /** Whether a log of a kind has columns for facts beside the status. */
  boolean hasFacts(LogKind kind) {
    return !values.isEmpty()
        || Stream.of(Role.TYPE, Role.PAYMENT, Role.TEST, Role.ACCOUNT)
            .anyMatch(role -> has(role) && uses(kind, role));
  }

  LogKind kind(boolean snapshot) throws UnreadableLogException {
    LogKind kind = snapshot
        ? LogKind.SNAPSHOT
        : !times.isEmpty()
            ? LogKind.WIDE
            : has(Role.ACTION) && has(Role.ACTOR) ? LogKind.ACTIONS : LogKind.STATUSES;
    List<Role> missing = kind.needed().stream().filter(role -> !has(role)).toList();
    if (!missing.isEmpty()) {
      throw new UnreadableLogException(lacks(kind, missing));
    }
    return kind;
  }

  private String lacks(LogKind kind, List<Role> missing) {
    String lacking = missing.stream().map(Role::column).collect(Collectors.joining(", "));
    String hint = kind == LogKind.STATUSES && missing.equals(List.of(Role.AT))
        ? "; a file that only has the status of now can be read with --snapshot"
        : "";
    return "it lacks %s; it has the columns %s; a log has order_code, at, status or order_code, at, action, actor: name the column with column.NAME=%s in a map (--map-out FILE writes one to fill in, --from SYSTEM takes one that is there)%s"
        .formatted(lacking, shown(names), missing.get(0).column(), hint);
  }

  /** The columns that a log of a kind does not use. */
  List<String> unused(LogKind kind) {
    Set<Integer> used = new LinkedHashSet<>();
    roles.forEach((role, number) -> {
      if (uses(kind, role)) {
        used.add(number);
      }
    });
    used.addAll(values.values());
    if (kind == LogKind.WIDE) {
      times.forEach(column -> used.add(column.number()));
    }
    List<String> unused = new ArrayList<>();
    for (int number = 0; number < names.size(); number++) {
      if (!used.contains(number)) {
        unused.add(names.get(number));
      }
    }
    return unused;
  }

  /** The columns that are not understood. */
  List<String> unknown() {
    List<String> unknown = new ArrayList<>();
    for (int number = 0; number < names.size(); number++) {
      if (!taken.contains(number)
          && !isKnown(names.get(number))
          && !names.get(number).isEmpty()
          && !unknown.contains(names.get(number))) {
        unknown.add(names.get(number));
      }
    }
    return unknown;
  }

  static boolean uses(LogKind kind, Role role) {
    return switch (role) {
      case ORDER_CODE, TYPE, PAYMENT -> true;
      case TEST, ACCOUNT -> kind != LogKind.SNAPSHOT;
      case AT -> kind == LogKind.ACTIONS || kind == LogKind.STATUSES;
      case STATUS -> kind == LogKind.STATUSES || kind == LogKind.SNAPSHOT;
      case ACTION, ACTOR, REASON -> kind == LogKind.ACTIONS;
    };
  }

  List<LogMap> maps() {
    return maps;
  }

  private static String shown(List<String> names) {
    int most = 40;
    String listed = names.stream().limit(most).map(Shown::text).collect(Collectors.joining(", "));
    return names.size() > most ? listed + ", ..." : listed;
  }
}
