package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.testkit.cli.text.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON object with its place in the line. Reading a member that is missing or of another type
 * throws a {@link BadLineException} that names it.
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

  /** A whole number of 64 bits. */
  long whole(String name) {
    if (!has(name)) {
      throw missing(name);
    }
    return whole(name, 0);
  }

  long whole(String name, long otherwise) {
    Object value = members.get(name);
    if (value == null) {
      return otherwise;
    }
    if (!(value instanceof RawJson raw && raw.isInteger())) {
      throw wrong(name, "expected a whole number, not " + shownKind(value));
    }
    try {
      return Long.parseLong(raw.text());
    } catch (NumberFormatException tooLong) {
      throw wrong(name, "the number " + Shown.text(raw.text()) + " does not fit 64 bits");
    }
  }

  /** The objects of an array, each with its place in it, from 0. */
  List<JsonObject> objects(String name) {
    if (!has(name)) {
      throw missing(name);
    }
    return findObjects(name);
  }

  /** The objects of an array; none if it is left out. */
  List<JsonObject> findObjects(String name) {
    Object value = members.get(name);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof RawJson array && array.isArray())) {
      throw wrong(name, "expected an array of objects, not " + kind(value));
    }
    List<Object> elements = JsonParsing.elements(array);
    List<JsonObject> objects = new ArrayList<>(elements.size());
    for (Object element : elements) {
      String place = name + "[" + objects.size() + "]";
      if (!(element instanceof RawJson raw && raw.isObject())) {
        throw wrong(place, "expected an object, not " + kind(element));
      }
      objects.add(new JsonObject(path(place), JsonParsing.members(raw.text())));
    }
    return objects;
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

  private static String shownKind(Object value) {
    return value instanceof RawJson raw && raw.kind().equals("a number")
        ? Shown.text(raw.text())
        : kind(value);
  }

  private BadLineException missing(String name) {
    return wrong(name, "is missing");
  }

  private String path(String name) {
    return where.isEmpty() ? name : where + "." + name;
  }
}
