package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.testkit.cli.text.Complaint;
import dev.orderstatus.testkit.cli.text.Shown;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Renames columns and codes of a foreign log: {@code column.order_id=order_code}. */
final class LogMap {
  private static final List<String> KINDS =
      List.of("column", "status", "action", "actor", "type", "payment");

  private final Map<String, Map<String, String>> names;

  private LogMap(Map<String, Map<String, String>> names) {
    this.names = names;
  }

  static LogMap none() {
    return new LogMap(Map.of());
  }

  /** The name of a column, as the tool has it. */
  String column(String name) {
    return renamed("column", name);
  }

  /** The codes of a kind that have another name in the log, by that name. */
  Map<String, String> codes(String kind) {
    return names.getOrDefault(kind, Map.of());
  }

  private String renamed(String kind, String name) {
    return codes(kind).getOrDefault(name, name);
  }

  /** Reads a map file, and makes sure that it leads to columns and codes that there are. */
  static LogMap read(Path file, StatusSet set, Columns columns) throws CannotReplayException {
    Map<String, Map<String, String>> names = new HashMap<>();
    MapTargets targets = new MapTargets(set, columns);
    for (Map.Entry<String, String> entry : entries(file).entrySet()) {
      String key = entry.getKey();
      int dot = key.indexOf('.');
      String kind = dot < 0 ? key : key.substring(0, dot);
      if (dot < 0 || !KINDS.contains(kind)) {
        throw new CannotReplayException(
            "the map %s has the key %s; expected keys such as column.NAME, with column, status, action, actor, type or payment before the dot"
                .formatted(file, Shown.text(key)));
      }
      String problem = targets.problem(kind, entry.getValue());
      if (!problem.isEmpty()) {
        throw new CannotReplayException(
            "the map %s, key %s: %s".formatted(file, Shown.text(key), problem));
      }
      names
          .computeIfAbsent(kind, it -> new HashMap<>())
          .put(key.substring(dot + 1), entry.getValue());
    }
    return new LogMap(names);
  }

  private static Map<String, String> entries(Path file) throws CannotReplayException {
    try {
      if (Files.size(file) > Limits.MAP) {
        throw new CannotReplayException(
            "the map %s has more than %d bytes; shorten it".formatted(file, Limits.MAP));
      }
      OnceOnly properties = new OnceOnly();
      String text = Files.readString(file);
      properties.load(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
      return properties.entries;
    } catch (CharacterCodingException malformed) {
      throw new CannotReplayException(
          "the map " + file + " is not UTF-8; save it in UTF-8", malformed);
    } catch (IllegalArgumentException malformed) {
      throw new CannotReplayException(
          "the map %s is not a properties file: %s".formatted(file, malformed.getMessage()),
          malformed);
    } catch (IOException unreadable) {
      throw new CannotReplayException(
          "the map %s cannot be read: %s; check the path"
              .formatted(file, Complaint.reason(unreadable)),
          unreadable);
    }
  }

  /** Properties that do not let a later line replace an earlier one in silence. */
  private static final class OnceOnly extends Properties {
    private static final long serialVersionUID = 1L;
    private final transient Map<String, String> entries = new TreeMap<>();

    @Override
    public synchronized Object put(Object key, Object value) {
      if (entries.put((String) key, (String) value) != null) {
        throw new IllegalArgumentException("it has the key " + key + " twice");
      }
      return value;
    }

    @Override
    public synchronized boolean equals(Object other) {
      return this == other;
    }

    @Override
    public synchronized int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
