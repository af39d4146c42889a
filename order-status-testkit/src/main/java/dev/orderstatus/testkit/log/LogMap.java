package dev.orderstatus.testkit.log;

import dev.orderstatus.testkit.cli.text.ErrorLine;
import dev.orderstatus.testkit.cli.text.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * Renames columns and words of a foreign log: {@code column.order_id=order_code},
 * {@code status.Delivered=shipped}, {@code time.shipped_at=shipped}. Immutable and thread-safe.
 */
public final class LogMap {

  /** The target of words whose rows are left out. */
  static final String LEFT_OUT = "(none)";

  private static final LogMap NONE = new LogMap(Map.of(), false);
  private static final List<String> KINDS =
      List.of("column", "time", "status", "action", "actor", "type", "payment");

  private final Map<String, Map<String, String>> names;
  private final boolean known;

  private LogMap(Map<String, Map<String, String>> names, boolean known) {
    this.names = names;
    this.known = known;
  }

  /**
   * Returns a map that renames nothing.
   *
   * @return the map
   */
  public static LogMap none() {
    return NONE;
  }

  /**
   * Reads a map file: properties, UTF-8. A blank in a name needs no backslash.
   *
   * @param file the file
   * @return the map
   * @throws UnreadableLogException when it cannot be read, or is none
   */
  public static LogMap read(Path file) throws UnreadableLogException {
    Objects.requireNonNull(file, "file");
    try {
      if (Files.size(file) > Limits.MAP) {
        throw new UnreadableLogException(
            "the map %s has more than %d bytes; shorten it".formatted(file, Limits.MAP));
      }
      return of(Files.readAllBytes(file), "the map " + file, false);
    } catch (IOException unreadable) {
      throw new UnreadableLogException(
          "the map %s cannot be read: %s; check the path"
              .formatted(file, ErrorLine.reason(unreadable)),
          unreadable);
    }
  }

  /**
   * Returns the map of a known system that comes with the library.
   *
   * @param system such as {@code woocommerce}
   * @return the map; its entries need not occur in a log
   * @throws UnreadableLogException when there is no map for that system
   */
  public static LogMap of(String system) throws UnreadableLogException {
    Objects.requireNonNull(system, "system");
    List<String> systems = KnownSystems.names();
    String name = "map for " + system;
    try (InputStream in = systems.contains(system)
        ? LogMap.class.getResourceAsStream("maps/" + system + ".properties")
        : null) {
      if (in == null) {
        throw new UnreadableLogException("there is no map for %s; there are maps for %s"
            .formatted(Shown.quoted(system), String.join(", ", systems)));
      }
      return of(in.readAllBytes(), name, true);
    } catch (IOException unreadable) {
      throw new UnreadableLogException(
          "the %s cannot be read: %s; see that the jar is whole"
              .formatted(name, ErrorLine.reason(unreadable)),
          unreadable);
    }
  }

  private static LogMap of(byte[] bytes, String what, boolean known) throws UnreadableLogException {
    Map<String, Map<String, String>> names = new LinkedHashMap<>();
    for (Map.Entry<String, String> entry : entries(bytes, what).entrySet()) {
      String key = entry.getKey();
      int dot = key.indexOf('.');
      String kind = dot < 0 ? key : key.substring(0, dot);
      if (dot < 0 || !KINDS.contains(kind)) {
        throw new UnreadableLogException(
            "%s has the key %s; expected keys such as column.NAME, with column, time, status, action, actor, type or payment before the dot"
                .formatted(what, Shown.text(key)));
      }
      names
          .computeIfAbsent(kind, none -> new LinkedHashMap<>())
          .put(key.substring(dot + 1).strip(), entry.getValue().strip());
    }
    return new LogMap(names, known);
  }

  private static Map<String, String> entries(byte[] bytes, String what)
      throws UnreadableLogException {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      OnceOnly properties = new OnceOnly();
      properties.load(
          new StringReader(withBlanksInKeys(text.startsWith("\uFEFF") ? text.substring(1) : text)));
      return properties.entries;
    } catch (CharacterCodingException malformed) {
      throw new UnreadableLogException(what + " is not UTF-8; save it in UTF-8", malformed);
    } catch (IllegalArgumentException | IOException malformed) {
      throw new UnreadableLogException(
          "%s is not a properties file: %s".formatted(what, malformed.getMessage()), malformed);
    }
  }

  /** Properties end a key at the first blank; names of columns have some. */
  private static String withBlanksInKeys(String text) {
    StringBuilder written = new StringBuilder();
    for (String line : text.split("\\R", -1)) {
      int equals = line.indexOf('=');
      while (equals > 0 && line.charAt(equals - 1) == '\\') {
        equals = line.indexOf('=', equals + 1);
      }
      boolean comment =
          line.stripLeading().startsWith("#") || line.stripLeading().startsWith("!");
      if (equals > 0 && !comment) {
        String key = line.substring(0, equals).strip();
        written
            .append(key.replaceAll("(?<!\\\\)([ :\\t])", "\\\\$1"))
            .append(line.substring(equals));
      } else {
        written.append(line);
      }
      written.append('\n');
    }
    return written.toString();
  }

  /** The targets of one kind of names, in the order of the file. */
  Map<String, String> names(String kind) {
    return names.getOrDefault(kind, Map.of());
  }

  /** True if it comes with the library, so that its entries need not occur in a log. */
  boolean isKnown() {
    return known;
  }

  /** Properties in which a later line cannot silently replace an earlier one. */
  private static final class OnceOnly extends Properties {
    private static final long serialVersionUID = 1L;
    private final transient Map<String, String> entries = new LinkedHashMap<>();

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
