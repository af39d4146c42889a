package dev.orderstatus.testkit.cli.json;

import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes the value of an attribute or a parameter in its JSON form. */
public final class ValueWriter {

  private ValueWriter() {}

  /**
   * Writes an object of values, as a member of the object that is being written.
   *
   * @param json where to write it
   * @param name the name of the member
   * @param values the values by their names
   */
  public static void members(JsonGenerator json, String name, Map<String, Object> values) {
    json.writeObjectPropertyStart(name);
    values.forEach((key, value) -> {
      json.writeName(key);
      value(json, value);
    });
    json.writeEndObject();
  }

  static void value(JsonGenerator json, Object value) {
    if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Long || value instanceof Integer) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof RawJson raw) {
      json.writeRawValue(raw.text());
    } else if (value instanceof Iterable<?> list) {
      json.writeStartArray();
      list.forEach(element -> value(json, element));
      json.writeEndArray();
    } else {
      // Text, and what has one standard text: codes, instants, dates and addresses.
      json.writeString(value.toString());
    }
  }
}
