package dev.orderstatus.testkit.log;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.word.SeenStatus;
import dev.orderstatus.core.word.StatusReader;
import dev.orderstatus.testkit.cli.text.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The roles of the columns of a log: by the maps first, then by their names. */
final class Columns {
  private static final int NONE = -1;

  /**
   * A column with the times at which orders entered a status.
   *
   * @param number the number of the column
   * @param status the status
   */
  record TimeColumn(int number, SeenStatus status) {}

  private final ColumnNames known;
  private final List<LogMap> maps;
  private final List<String> names;
  private final int[] roles = new int[Role.values().length]; // asked several times for each row
  private final Map<Attribute<?>, Integer> values = new LinkedHashMap<>();
  private final Map<Attribute<?>, Integer> ofParts = new LinkedHashMap<>();
  private final List<TimeColumn> times = new ArrayList<>();
  private final Set<Integer> taken = new LinkedHashSet<>();

  /**
   * The columns of a log.
   *
   * @param names their names
   * @param maps the maps of their names to those of the set, the most important one first
   */
  Columns(StatusSet set, StatusReader statuses, List<LogMap> maps, List<String> names)
      throws UnreadableLogException {
    this.known = new ColumnNames(set);
    this.maps = maps;
    this.names = new ArrayList<>(names);
    Arrays.fill(roles, NONE);
    for (LogMap map : maps) {
      take(map, statuses);
    }
    for (int number = 0; number < names.size(); number++) {
      if (!taken.contains(number)) {
        takeByName(number);
      }
    }
  }

  /** Adds the columns of a later record; records of JSON may have more. */
  void grow(List<String> more) throws UnreadableLogException {
    for (int number = names.size(); number < more.size(); number++) {
      names.add(more.get(number));
      takeByName(number);
    }
  }

  private void take(LogMap map, StatusReader statuses) throws UnreadableLogException {
    List<String> missing = new ArrayList<>();
    if (!map.isKnown()) {
      known.check(map, statuses);
    }
    for (Map.Entry<String, String> entry : map.names("time").entrySet()) {
      for (int number : numbers("time", entry.getKey(), missing)) {
        takeTime(number, statuses.exact(entry.getValue()));
      }
    }
    for (Map.Entry<String, String> entry : map.names("column").entrySet()) {
      for (int number : numbers("column", entry.getKey(), missing)) {
        takeMapped(map, number, entry.getValue());
      }
    }
    if (!missing.isEmpty() && !map.isKnown()) {
      throw new UnreadableLogException("the map has %s, and the log no such column; it has %s"
          .formatted(
              missing.stream().map(Shown::text).collect(Collectors.joining(", ")),
              ColumnNames.shown(names)));
    }
  }

  private List<Integer> numbers(String kind, String name, List<String> missing) {
    List<Integer> found = numbers(name);
    if (found.isEmpty()) {
      missing.add(kind + "." + name);
    }
    return found;
  }

  private List<Integer> numbers(String name) {
    return IntStream.range(0, names.size())
        .filter(number -> names.get(number).equals(name))
        .boxed()
        .toList();
  }

  private void takeTime(int number, Optional<OrderStatus> status) {
    if (!taken.contains(number) && status.isPresent()) {
      times.add(new TimeColumn(number, SeenStatus.of(status.get())));
      taken.add(number);
    }
  }

  private void takeMapped(LogMap map, int number, String target) throws UnreadableLogException {
    boolean free = !taken.contains(number);
    if (target.isEmpty()) {
      taken.add(number);
    } else if (free && known.has(target) && !isTaken(target)) {
      put(target, number);
    } else if (free && !map.isKnown()) {
      throw twice(target);
    }
  }

  private void takeByName(int number) throws UnreadableLogException {
    String name = names.get(number);
    if (!known.has(name)) {
      return;
    }
    if (!isTaken(name)) {
      put(name, number);
    } else if (names.indexOf(name) < number && numbers(name).stream().anyMatch(this::isDistinct)) {
      throw twice(name);
    }
  }

  private boolean isDistinct(int number) {
    return Arrays.stream(roles).anyMatch(taken -> taken == number)
        || values.containsValue(number)
        || ofParts.containsValue(number);
  }

  private static UnreadableLogException twice(String name) {
    return new UnreadableLogException(
        "its header has two columns for %s; leave one of them out, by column.NAME= in a map"
            .formatted(Shown.text(name)));
  }

  private boolean isTaken(String name) {
    Role role = known.role(name);
    return role == null
        ? values.containsKey(known.attribute(name)) || ofParts.containsKey(known.attribute(name))
        : has(role);
  }

  private void put(String name, int number) {
    Role role = known.role(name);
    Attribute<?> attribute = known.attribute(name);
    if (role != null) {
      roles[role.place()] = number;
    } else if (attribute != null) {
      (known.isOfParts(attribute) ? ofParts : values).put(attribute, number);
    }
    taken.add(number);
  }

  /** The number of a column; minus one if there is none. */
  int number(Role role) {
    return roles[role.place()];
  }

  boolean has(Role role) {
    return number(role) != NONE;
  }

  /** The columns of attributes of the order. */
  Map<Attribute<?>, Integer> attributes() {
    return values;
  }

  /** The columns of attributes that only parts of the order have. */
  Map<Attribute<?>, Integer> attributesOfParts() {
    return ofParts;
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

  /** True if a log of a kind has columns for facts besides the status. */
  boolean hasFacts(LogKind kind) {
    return !values.isEmpty()
        || Stream.of(Role.TYPE, Role.PAYMENT, Role.TEST, Role.ACCOUNT)
            .anyMatch(role -> has(role) && kind.uses(role));
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
    List<String> systems =
        maps.stream().anyMatch(LogMap::isKnown) ? List.of() : KnownSystems.ofColumns(names);
    String from = systems.isEmpty()
        ? ""
        : "; it has columns of %s: try --from %s"
            .formatted(
                String.join(", ", systems),
                systems.size() == 1 ? systems.get(0) : "with one of them");
    return "it lacks %s; it has the columns %s; a log has order_code, at, status or order_code, at, action, actor: name the column with column.NAME=%s in a map (--map-out FILE writes one to fill in, --from SYSTEM takes one that is there)%s%s"
        .formatted(lacking, ColumnNames.shown(names), missing.get(0).column(), from, hint);
  }

  /** The columns that a log of a kind does not use. */
  List<String> unused(LogKind kind) {
    Set<Integer> used = new LinkedHashSet<>(values.values());
    Stream.of(Role.values()).filter(kind::uses).forEach(role -> used.add(number(role)));
    if (kind == LogKind.ACTIONS) {
      used.addAll(ofParts.values());
    }
    if (kind == LogKind.WIDE) {
      times.forEach(column -> used.add(column.number()));
    }
    return IntStream.range(0, names.size())
        .filter(number -> !used.contains(number))
        .mapToObj(names::get)
        .toList();
  }

  /** The columns that are not understood, each name once. */
  List<String> unknown() {
    return IntStream.range(0, names.size())
        .filter(number -> !taken.contains(number))
        .mapToObj(names::get)
        .filter(name -> !known.has(name) && !name.isEmpty())
        .distinct()
        .toList();
  }

  List<LogMap> maps() {
    return maps;
  }
}
