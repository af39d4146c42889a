package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.testkit.cli.text.Shown;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON object that was read, and where it stands in its line. What is asked of it and is not
 * there, or is of another type, is a {@link BadLineException} that names the member.
 */
public final class JsonObject {

  private final String where;
  private final Map<String, Object> members;

  private JsonObject(String where, Map<String, Object> members) {
    this.where = where;
    this.members = members;
  }

  static JsonObject parse(String line) {
    return new JsonObject("", JsonParsing.members(line));
  }

  /** Checks that it has no other members than these. */
  JsonObject only(String... names) {
    List<String> known = List.of(names);
    for (String name : members.keySet()) {
      if (!known.contains(name)) {
        throw wrong(name, "unknown member; expected one of " + String.join(", ", known));
      }
    }
    return this;
  }

  Map<String, Object> members() {
    return members;
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  String text(String name) {
    return findText(name).orElseThrow(() -> missing(name));
  }

  Optional<String> findText(String name) {
    Object value = members.get(name);
    if (value == null || value instanceof String) {
      return Optional.ofNullable((String) value);
    }
    throw wrong(name, "expected text, not " + kind(value));
  }

  boolean flag(String name, boolean otherwise) {
    Object value = members.get(name);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw wrong(name, "expected true or false, not " + kind(value));
  }

  JsonObject object(String name) {
    return findObject(name).orElseThrow(() -> missing(name));
  }

  Optional<JsonObject> findObject(String name) {
    Object value = members.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof RawJson raw && raw.isObject()) {
      return Optional.of(new JsonObject(path(name), JsonParsing.members(raw.text())));
    }
    throw wrong(name, "expected an object, not " + kind(value));
  }

  BadLineException wrong(String name, String what) {
    return new BadLineException(Shown.text(path(name)) + ": " + what);
  }

  static String kind(Object value) {
    if (value instanceof RawJson raw) {
      return raw.kind();
    }
    return value instanceof Boolean ? "true or false" : "text";
  }

  private BadLineException missing(String name) {
    return wrong(name, "is missing");
  }

  private String path(String name) {
    return where.isEmpty() ? name : where + "." + name;
  }
}
